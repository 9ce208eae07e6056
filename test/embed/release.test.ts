/** What `npm run release` lays out: versions that never change, and an alias that moves. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

import { version } from '../../src/generated/version.ts';
import { aliasOf, layOut, moveAlias } from '../../scripts/release.ts';
import { moduleOf, openSite, type TestSite } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { temporaryFolder } from './support/temporary.ts';
import { atTheCounter, widget, widgetNames } from './support/widget.ts';

const next = version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
const alias = aliasOf(version)!;

/** The built files as those of the next version. */
async function nextDist(): Promise<string> {
  const folder = join(await temporaryFolder('next'), 'dist');
  cpSync('dist', folder, { recursive: true });
  for (const file of globSync('**/*.{js,json}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll(version, next));
  }
  return folder;
}

describe('a release', () => {
  let target: string;
  before(async () => {
    target = await temporaryFolder('release');
    layOut('dist', target, version);
    moveAlias(target, version);
  });

  it('holds what browsers ask for, and nothing for bundlers or the command line', () => {
    for (const file of ['mitid-widgets.js', 'mitid-widgets.classic.js', 'integrity.json']) {
      assert.ok(existsSync(join(target, version, file)), file);
    }
    for (const folder of ['npm', 'cli', 'types', 'editor']) {
      assert.ok(!existsSync(join(target, version, folder)), folder);
    }
  });

  it('holds checksums that hold', { skip: process.platform !== 'linux' }, () => {
    const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: join(target, version),
      encoding: 'utf8',
    });
    const files = globSync('**/*', { cwd: join(target, version) }).filter((file) =>
      statSync(join(target, version, file)).isFile(),
    );
    assert.equal(said.trim().split('\n').length, files.length - 1);
  });

  it('is no second one where the same is there', () => {
    assert.doesNotThrow(() => layOut('dist', target, version));
  });

  it('refuses to replace a version by other bytes, and leaves it alone', async () => {
    const changed = join(await temporaryFolder('changed'), 'dist');
    cpSync('dist', changed, { recursive: true });
    writeFileSync(join(changed, 'page.js'), 'export {};');
    assert.throws(() => layOut(changed, target, version), /with other bytes, such as in page\.js/);
    assert.equal(
      readFileSync(join(target, version, 'page.js'), 'utf8'),
      readFileSync('dist/page.js', 'utf8'),
    );
  });

  it('refuses to replace a version by fewer or more files', async () => {
    const changed = join(await temporaryFolder('changed'), 'dist');
    cpSync('dist', changed, { recursive: true });
    writeFileSync(join(changed, 'more.js'), 'export {};');
    assert.throws(() => layOut(changed, target, version), /such as in more\.js/);
  });

  it('has no alias with hashes, chunks or content: what moves cannot be pinned', () => {
    for (const name of ['integrity.json', 'SHA256SUMS', 'chunks', 'content', 'late']) {
      assert.ok(!existsSync(join(target, alias, name)), name);
    }
  });

  it('has the major version for its alias, before 1.0 the minor one, and drafts have none', () => {
    assert.equal(aliasOf('1.4.2'), '1');
    assert.equal(aliasOf('0.4.2'), '0.4');
    assert.equal(aliasOf('12.0.0'), '12');
    assert.equal(aliasOf('1.0.0-beta.1'), undefined);
  });

  it('lets the pages of frames load from the folder of their version', () => {
    const page = readFileSync(join(target, alias, 'frame/faq.html'), 'utf8');
    const asked = [...page.matchAll(/(?:src|href)="(\.[^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    assert.ok(asked.length > 3);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(`../../${version}/`)),
      [],
    );
    for (const address of asked)
      assert.ok(existsSync(join(target, alias, 'frame', address.replace(/\?.*/, ''))), address);
  });
});

inEveryEngine('a released version', (stage) => {
  let server: TestSite;
  let target: string;

  /** Puts versions on a server; the alias is the last of them. */
  async function serve(...dists: readonly (readonly [string, string])[]): Promise<void> {
    target = await temporaryFolder('served');
    for (const [name, folder] of dists) {
      layOut(folder, target, name);
      moveAlias(target, name);
    }
    const headers = { 'access-control-allow-origin': '*' };
    server = await openSite([{ at: '/', folder: target, headers }]);
  }

  const checker = '<mitid-eligibility-checker></mitid-eligibility-checker>';
  const moduleTag = (at: string): string =>
    `<script type="module" src="${server.url}/${at}/mitid-widgets.js"></script>`;
  const classicTag = (at: string): string =>
    `<script defer src="${server.url}/${at}/mitid-widgets.classic.js"></script>`;

  /** An interview in Danish. Gives the folders that files were asked for from. */
  async function use(tag: string): Promise<string[]> {
    const page = await stage.open(tag + checker, { lang: 'da' });
    const shown = widget(page, 'mitid-eligibility-checker');
    await shown.interview(atTheCounter);
    await shown.result();
    await shown.shows('Udskriv');
    assert.deepEqual(
      server.requests.filter(({ status }) => status !== 200),
      [],
    );
    const folders = server.requests.map(({ path }) => path.split('/')[1] ?? '');
    await server.close();
    return [...new Set(folders)].sort();
  }

  for (const [kind, tag] of [
    ['module', moduleTag],
    ['classic file', classicTag],
  ] as const) {
    it(`works as a ${kind} by its own address`, async () => {
      await serve([version, 'dist']);
      assert.deepEqual(await use(tag(version)), [version]);
    });

    it(`works as a ${kind} by the alias, and loads the rest from its own folder`, async () => {
      await serve([version, 'dist']);
      assert.deepEqual(await use(tag(alias)), [alias, version].sort());
    });

    it(`lets the alias move on, as a ${kind}`, async () => {
      await serve([version, 'dist'], [next, await nextDist()]);
      assert.deepEqual(await use(tag(alias)), [alias, next].sort());
    });

    it(`lets a ${kind} that a browser kept from the alias find its files`, async () => {
      await serve([version, 'dist']);
      const name = kind === 'module' ? 'mitid-widgets.js' : 'mitid-widgets.classic.js';
      const kept = moduleOf(readFileSync(join(target, alias, name), 'utf8'));
      layOut(await nextDist(), target, next);
      moveAlias(target, next);
      server.intercept((path) => (path === `/${alias}/${name}` ? kept : undefined));
      assert.deepEqual(await use(tag(alias)), [alias, version].sort());
    });
  }

  it('has one module a page, by the alias and by the version: answers are shared', async () => {
    await serve([version, 'dist']);
    const page = await stage.open(moduleTag(alias) + checker);
    await widget(page, 'mitid-eligibility-checker').answer('mitid', 'none');
    const answers = await page.evaluate(async (address: string) => {
      const module = (await import(address)) as { page: { answers: object } };
      return module.page.answers;
    }, `${server.url}/${alias}/page.js`);
    assert.deepEqual(answers, { mitid: 'none' });
    await server.close();
  });

  it('has frame pages by the alias, which load from the folder of their version', async () => {
    await serve([version, 'dist']);
    const src = `${server.url}/${alias}/frame/eligibility-checker.html?lang=da`;
    const page = await stage.open(`<iframe src="${src}" title="MitID"></iframe>`);
    await widget(await page.frame('iframe'), 'mitid-eligibility-checker').shows('Har du MitID?');
    const folders = server.requests.map(({ path }) => path.split('/')[1] ?? '');
    assert.deepEqual([...new Set(folders)].sort(), [alias, version].sort());
    await server.close();
  });

  it('has every widget by the alias', async () => {
    await serve([version, 'dist']);
    const page = await stage.open(
      widgetNames.map((name) => `<mitid-${name}></mitid-${name}>`).join(''),
    );
    await page.evaluate(
      async (addresses: string) => {
        for (const address of addresses.split(' ')) await import(address);
      },
      widgetNames.map((name) => `${server.url}/${alias}/widgets/${name}.js`).join(' '),
    );
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
    await server.close();
  });
});
