/** A language is two files and a limit: the rest follows, up to the pages that readers see. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';

import { root } from '../../scripts/run.ts';
import { inChromium } from './support/all-states.ts';
import { openBrowser, waitFor, type Page } from './support/engines.ts';
import { openSite, type TestSite } from './support/site.ts';
import { temporaryFolder } from './support/temporary.ts';

const language = 'eo';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
/** English that can be told from English. */
const accented = (text: string): string => text.replace(/[aeiou]/g, (letter) => accents[letter]!);

const translated = (value: unknown): unknown => {
  if (typeof value === 'string') return accented(value);
  if (Array.isArray(value)) return value.map(translated);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]: [string, unknown]) => [
      key,
      // The Danish term is the same everywhere.
      key === 'term' || key.startsWith('$') ? each : translated(each),
    ]),
  );
};

/** Words between the tags of placeholders; messages with plurals stay as they are. */
const translatedWords = (xliff: string): string =>
  xliff.replace(/<source>(.*?)<\/source>/gs, (unit, source: string) => {
    const target = source.includes('plural,')
      ? source
      : source.replace(/[^<>]+(?=<|$)/g, (text) => accented(text));
    return `${unit}\n  <target>${target}</target>`;
  });

const node = (folder: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** The project, with one more language. Says which files were written for it. */
async function copyWithLanguage(): Promise<{ folder: string; touched: readonly string[] }> {
  const folder = await temporaryFolder('language');
  const left = new Set(['node_modules', 'dist', '.cache', '.git', 'coverage', 'storybook-static']);
  await cp(root, folder, {
    recursive: true,
    filter: (path) => !left.has(path.slice(root.length).replace(/^\//, '')),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const touched: string[] = [];
  const write = (path: string, text: string): void => {
    touched.push(path);
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  const english = JSON.parse(read('locales/content/en.json')) as unknown;
  write(`locales/content/${language}.json`, `${JSON.stringify(translated(english), null, 2)}\n`);
  node(folder, 'scripts/extract.ts');
  const words = `locales/ui/${language}.xlf`;
  write(words, translatedWords(read(words)));
  const limits = 'src/cli/readability.ts';
  write(
    limits,
    read(limits).replace('  en: {', `  ${language}: { average: 19, worst: 40 },\n  en: {`),
  );
  return { folder, touched };
}

const says = (page: Page, selector: string, words: string): Promise<void> =>
  waitFor(
    page,
    (host: string, wanted: string) =>
      Boolean(document.querySelector(host)?.shadowRoot?.textContent.includes(wanted)),
    selector,
    words,
  );

inChromium('one more language', () => {
  let copy: Awaited<ReturnType<typeof copyWithLanguage>>;
  let site: TestSite;
  let page: Page;
  const fileOf = (path: string): string => join(copy.folder, path);

  before(async () => {
    copy = await copyWithLanguage();
    node(copy.folder, 'scripts/build.ts');
    site = await openSite([{ at: '/', folder: fileOf('dist') }]);
    page = await (await openBrowser('chromium')).newPage();
  });
  after(async () => {
    await page.close();
    await site.close();
  });

  it('is two files and a limit', () => {
    assert.deepEqual(copy.touched, [
      `locales/content/${language}.json`,
      `locales/ui/${language}.xlf`,
      'src/cli/readability.ts',
    ]);
  });

  it('is spoken by a widget of a page', async () => {
    const body = `<!doctype html><html lang="${language}"><title>Host</title><script type="module" src="/mitid-widgets.js"></script><mitid-eligibility-checker></mitid-eligibility-checker>`;
    await page.goto(site.publish(body));
    await says(page, 'mitid-eligibility-checker', 'Hów dó I gét MítID?');
  });

  it('is spoken by a frame', async () => {
    await page.goto(`${site.url}/frame/faq.html?lang=${language}`);
    await says(page, 'mitid-faq', 'Qúéstíóns ánd ánswérs');
  });

  it('has static pages', () => {
    const html = readFileSync(fileOf(`dist/static/${language}/faq.html`), 'utf8');
    assert.match(html, new RegExp(`<html lang="${language}"[^]*Qúéstíóns ánd ánswérs`));
  });

  it('is in the package, for those who bundle', () => {
    assert.ok(existsSync(fileOf(`dist/npm/generated/content/questions.${language}.js`)));
    const imports = readFileSync(fileOf('dist/npm/generated/content-imports.js'), 'utf8');
    assert.ok(imports.includes(`content/questions.${language}`));
  });

  it('costs a page in another language ten bytes at most', () => {
    const files = ['mitid-widgets.js', 'core.js', 'widgets/faq.en.js', 'late/get-started.da.js'];
    for (const name of [...files, 'frame.js', 'frame/faq.html', 'static/da/faq.html']) {
      const sizeIn = (folder: string): number => statSync(join(folder, 'dist', name)).size;
      assert.ok(sizeIn(copy.folder) - sizeIn(root) <= 10, name);
    }
  });
});
