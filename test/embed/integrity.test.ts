/** Pages that name the hash of every file: what was changed on the way is not run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

import { importMapFor, type Integrity } from '../../src/integrity.ts';
import { waitFor, type Page } from './support/engines.ts';
import { moduleOf, notFound } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { allWithResults, atTheCounter, isVisible, widget, widgetNames } from './support/widget.ts';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const evil = moduleOf('document.title = "tampered"; export default {};');
/** The two files that bring the content of the checker: with its code, and alone. */
const isContent = (path: string): boolean => /eligibility[a-z-]*\.en/.test(path);
const link = '<a href="https://www.mitid.dk/">MitID</a>';
/** Waits for so many messages in the console. */
const told = (page: Page, count: number): Promise<void> =>
  waitFor(page, (wanted: number) => (window.mitidTestMessages ?? []).length >= wanted, count);
const checker = `<mitid-eligibility-checker>${link}</mitid-eligibility-checker>`;

/** They show a form or their home first. */
const startsWithoutResult: ReadonlySet<string> = new Set(['counter-card', 'guide']);

inEveryEngine('an import map with hashes', (stage) => {
  const mapFor = (widgets: readonly string[], lang: string): string => {
    const map = importMapFor(integrity, stage.dist.url, widgets, lang);
    return `<script type="importmap">${JSON.stringify(map)}</script>`;
  };
  const hashed = (tag: string, file: string): string =>
    tag.replace('<script', `<script integrity="${integrity.files[file]}" crossorigin="anonymous"`);
  const moduleTag = (): string => hashed(stage.moduleTag, 'mitid-widgets.js');
  const classicTag = (): string => hashed(stage.classicTag, 'mitid-widgets.classic.js');
  const asked = (): string[] => [...new Set(stage.dist.requests.map(({ path }) => path))];

  for (const lang of ['en', 'da']) {
    it(`names every file that the widgets ask for in "${lang}", by the same address`, async () => {
      const head = mapFor(widgetNames, lang) + moduleTag();
      const page = await stage.open(allWithResults(lang), { head, lang });
      const withResult = widgetNames.filter((each) => !startsWithoutResult.has(each));
      const others = withResult.filter((each) => each !== 'eligibility-checker');
      // What stands above the checker is there before it is pressed, so that it does not move away.
      for (const name of others) await widget(page, `mitid-${name}`).result();
      const checker = widget(page, 'mitid-eligibility-checker');
      await checker.interview(atTheCounter);
      await checker.result();
      const { integrity: named } = importMapFor(integrity, stage.dist.url, widgetNames, lang);
      assert.ok(asked().length > 20);
      assert.deepEqual(
        asked().filter((path) => !(stage.dist.url + path in named)),
        [],
      );
    });
  }

  for (const name of widgetNames) {
    it(`is enough for ${name} alone`, async () => {
      const head = mapFor([name], 'da') + moduleTag();
      const element = new RegExp(`<mitid-${name} .*?</mitid-${name}>`).exec(allWithResults('da'));
      const page = await stage.open(element![0], { head, lang: 'da' });
      const shown = widget(page, `mitid-${name}`);
      await shown.ready();
      if (name === 'eligibility-checker') await shown.interview(atTheCounter);
      if (!startsWithoutResult.has(name)) await shown.result();
      const { integrity: named } = importMapFor(integrity, stage.dist.url, name, 'da');
      assert.deepEqual(
        asked().filter((path) => !(stage.dist.url + path in named)),
        [],
      );
    });
  }

  it('names the doctor and its Danish words, also where the widget is in English', async () => {
    const address = stage.host.publish(
      `<!doctype html><html lang="da"><head><title>Host</title><link rel="icon" href="data:,">${mapFor(['faq'], 'en')}</head>
       <body>${moduleTag()}<mitid-faq lang="en">${link}</mitid-faq></body></html>`,
    );
    const page = await stage.visit(`${address}?mitid-doctor`);
    await waitFor(page, () =>
      Boolean(document.querySelector('[data-mitid-doctor]')?.shadowRoot?.querySelector('.summary')),
    );
    const { integrity: named } = importMapFor(integrity, stage.dist.url, 'faq', 'en');
    const ofDoctor = asked().filter((path) => path.startsWith('/doctor'));
    assert.deepEqual(ofDoctor, ['/doctor.js', `/doctor.da.js?${integrity.version}`]);
    assert.deepEqual(
      ofDoctor.filter((path) => !(stage.dist.url + path in named)),
      [],
    );
  });

  it('lets the classic file and what it loads run', async () => {
    const head = mapFor(['eligibility-checker'], 'da') + classicTag();
    const page = await stage.open(checker, { head, lang: 'da' });
    const shown = widget(page, 'mitid-eligibility-checker');
    await shown.interview(atTheCounter);
    await shown.result();
    await shown.shows('Udskriv');
  });

  it('is no map for a classic file that was changed: the page shows the fallback', async () => {
    stage.expectMessage(/^not loaded: <script/);
    stage.dist.intercept((path) => (path.includes('classic') ? evil : undefined));
    const page = await stage.open(checker, { head: classicTag() });
    assert.equal(await page.evaluate(() => document.title), 'Host');
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
  });

  it('is no map for a loader that was changed: the page shows the fallback', async () => {
    stage.expectMessage(/^not loaded: <script/);
    stage.dist.intercept((path) => (path === '/mitid-widgets.js' ? evil : undefined));
    const page = await stage.open(checker, {
      head: mapFor(['eligibility-checker'], 'en') + moduleTag(),
    });
    assert.equal(await page.evaluate(() => document.title), 'Host');
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
  });

  it('keeps a core from running that was changed, and the page shows the fallback', async () => {
    stage.expectMessage(/^error: mitid-widgets: the code of <mitid-eligibility-checker> could not/);
    stage.dist.intercept((path) => (path.startsWith('/core.js') ? evil : undefined));
    const page = await stage.open(checker, {
      head: mapFor(['eligibility-checker'], 'en') + moduleTag(),
    });
    await told(page, 1);
    assert.equal(await page.evaluate(() => document.title), 'Host');
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
  });

  it('keeps content from running that was changed, also when the reader tries again', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not load/);
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not load/);
    stage.dist.intercept((path) => (isContent(path) ? evil : undefined));
    const page = await stage.open(checker, {
      head: mapFor(['eligibility-checker'], 'en') + moduleTag(),
    });
    const shown = widget(page, 'mitid-eligibility-checker');
    await shown.failed();
    await shown.retry();
    await told(page, 2);
    await shown.failed();
    assert.equal(await page.evaluate(() => document.title), 'Host');
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
    assert.deepEqual(
      asked().filter(isContent),
      ['widgets/eligibility-checker', 'content/eligibility'].map(
        (file) => `/${file}.en.js?${integrity.version}`,
      ),
    );
  });

  it('is not there: a file that was lost is asked for anew', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not load/);
    let lost = true;
    stage.dist.intercept((path) => (lost && isContent(path) ? notFound : undefined));
    const page = await stage.open(checker, { head: stage.moduleTag });
    const shown = widget(page, 'mitid-eligibility-checker');
    await shown.failed();
    lost = false;
    await shown.retry();
    await shown.ready();
  });
});
