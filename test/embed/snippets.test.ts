/** What the embed builder gives to copy works where it is pasted: one page for each kind of site. */
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

import { root } from '../../scripts/run.ts';
import { readBase } from '../../scripts/build/site.ts';
import { pageOf } from '../../site/builder/page.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import type { SnippetKind } from '../../site/builder/snippets/kinds.ts';
import { inOneBlock } from '../../site/builder/snippets/one-block.ts';
import type { BuilderState } from '../../site/builder/state.ts';
import { addWords } from '../../src/core/i18n/words.ts';
import { templates } from '../../src/generated/site-words/da.ts';
import { buildApp, type Files, type Framework } from './support/apps.ts';
import { componentOf, everySetting, frameworks } from './support/snippets.ts';
import { isVisible, widget } from './support/widget.ts';
import { waitFor, type Page, type View } from './support/engines.ts';
import { inEveryEngine, type PageOptions, type Stage } from './support/stage.ts';

addWords('da', templates);

const base = readBase();

const asked = {
  age: '18-plus',
  cpr: 'resident',
  'photo-id': 'chip-passport',
  phone: 'reads-chip',
};

const tag = 'mitid-eligibility-checker';

/** The accent of what is filled of the progress: the host's colour has arrived. */
const accent = 'rgb(122, 35, 64)';

/** Completes the interview, and looks whether what was set has arrived. */
async function use(view: Pick<View, 'evaluate' | 'click'>): Promise<void> {
  const checker = widget(view, tag);
  assert.equal(await checker.heading(), 'Hvordan får du MitID?');
  const seen = await view.evaluate((host: string) => {
    const root = document.querySelector(host)?.shadowRoot;
    const filled = root?.querySelector('.segments > .filled');
    return [
      root?.querySelector('#heading')?.localName,
      filled && getComputedStyle(filled).backgroundColor,
    ];
  }, tag);
  assert.deepEqual(seen, ['h3', accent]);
  await checker.interview(asked);
  await checker.result();
  assert.equal(await checker.outcome(), 'app-at-home');
}

/** An app is the same in every engine. */
const apps = new Map<string, Promise<string>>();

function appOf(framework: Framework, files: Files): Promise<string> {
  const app = apps.get(framework) ?? buildApp(framework, files);
  apps.set(framework, app);
  return app;
}

/** Runs the command of the snippet as its shell would; gives what it writes, and the hash it prints. */
function rendered(command: string): { readonly html: string; readonly hash: string } {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  const cli = join(root, 'dist/cli/mitid-widgets.js');
  const line = command.replace('npx mitid-widgets', `"${process.execPath}" "${cli}"`);
  const said = execSync(`${line} 2>&1`, { cwd: folder, encoding: 'utf8' });
  const html = readFileSync(join(folder, 'mitid.html'), 'utf8');
  rmSync(folder, { recursive: true });
  return { html, hash: /'sha256-[^']+'/.exec(said)?.[0] ?? '' };
}

interface Pasted {
  readonly style: string;
  readonly policy: readonly string[];
  /** The style stands in what is pasted, and in no sheet of the page. */
  readonly isPasted?: boolean;
}

/** The rule for scripts, with an inline script that it allows. */
const withHash = (rule: string, code: string): string =>
  rule.startsWith('script-src')
    ? `${rule} 'sha256-${createHash('sha256').update(code).digest('base64')}'`
    : rule;

inEveryEngine('the snippet', (stage) => {
  const snippet = (kind: SnippetKind, part: Partial<BuilderState> = {}) => {
    const { blocks, policy } = snippetOf(pageOf({ ...everySetting, ...part, kind }), {
      ...base,
      address: `${stage.dist.url}/`,
    });
    const code = (name: string): string => blocks.find((each) => each.name === name)?.code ?? '';
    const all = inOneBlock({ blocks, policy, notes: [] }).blocks[0]?.code ?? '';
    return { code, policy, all };
  };

  /** A page with what was copied, under a policy that allows what the builder says and no more. */
  async function paste(
    stageOf: Stage,
    head: string,
    place: string,
    { style, policy, isPasted = false }: Pasted,
    options: PageOptions = {},
  ): Promise<Page> {
    const sheet = isPasted ? '' : `<style>${style}</style>`;
    const hash = createHash('sha256').update(style).digest('base64');
    const inline = [...head.matchAll(/<script(?: type="importmap")?>([^]*?)<\/script>/g)].map(
      ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    );
    const rules = policy.map((rule) =>
      rule.startsWith('script-src') ? [rule, ...inline].join(' ') : rule,
    );
    return stageOf.open(place, {
      head: sheet + head,
      lang: 'da',
      headers: {
        'content-security-policy': [
          "default-src 'none'",
          `style-src 'sha256-${hash}'`,
          'img-src data:',
          ...(rules.some((rule) => rule.startsWith('script-src')) ? [] : ["script-src 'none'"]),
          ...rules,
        ].join('; '),
      },
      ...options,
    });
  }

  for (const kind of ['element', 'hook', 'classic'] as const) {
    it(`for ${kind} completes an interview under the policy that it names`, async () => {
      const { code, policy } = snippet(kind);
      await use(await paste(stage, code('head'), code('place'), { style: code('style'), policy }));
    });

    it(`for ${kind} holds under Trusted Types`, async () => {
      const { code, policy } = snippet(kind);
      const all = [...policy, "require-trusted-types-for 'script'"];
      await use(
        await paste(stage, code('head'), code('place'), { style: code('style'), policy: all }),
      );
    });
  }

  for (const kind of ['element', 'hook', 'classic', 'iframe'] as const) {
    it(`for ${kind} in one block completes an interview in the body, its colour allowed by its hash`, async () => {
      const { all, policy } = snippet(kind, { sealed: true });
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(all) ?? [];
      const [, map] = /<script type="importmap">([^]*?)<\/script>/.exec(all) ?? [];
      const allowed = map === undefined ? policy : policy.map((rule) => withHash(rule, map));
      const page = await paste(stage, '', all, { style, policy: allowed, isPasted: true });
      await use(kind === 'iframe' ? await page.frame('iframe') : page);
    });
  }

  it('with preload lines and an import map completes an interview, and asks for no file twice', async () => {
    const { code, policy } = snippet('element', { preload: true, sealed: true });
    const page = await paste(stage, code('head'), code('place'), { style: code('style'), policy });
    await use(page);
    const paths = stage.dist.requests.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path, at) => paths.indexOf(path) !== at),
      [],
    );
  });

  it('for WordPress works as the system puts it into the page', async () => {
    const { code, policy } = snippet('wordpress');
    const [, address = ''] =
      /wp_enqueue_script_module\('mitid-widgets', '([^']+)'/.exec(code('script')) ?? [];
    const head = `<script type="module" src="${address}" id="mitid-widgets-js-module"></script>`;
    await use(await paste(stage, head, code('place'), { style: code('style'), policy }));
  });

  it('for Drupal works as the system puts it into the page', async () => {
    const { code, policy } = snippet('drupal');
    const [, address = ''] = /^ +(https?:\S+\.js):$/m.exec(code('script')) ?? [];
    const named = [...code('script').matchAll(/^ {8}(\w+): (\S+)$/gm)];
    const attributes = named.map(([, name, value]) => `${name ?? ''}="${value ?? ''}"`).join(' ');
    assert.match(attributes, /integrity="sha384-/);
    const head = `<script src="${address}" ${attributes}></script>`;
    await use(await paste(stage, head, code('place'), { style: code('style'), policy }));
  });

  it('for Umbraco works as Razor writes it', async () => {
    const { code, policy } = snippet('umbraco');
    const [head, place] = ['script', 'place'].map((name) => code(name).replaceAll('@@', '@'));
    await use(await paste(stage, head ?? '', place ?? '', { style: code('style'), policy }));
  });

  it('for Google Tag Manager works when the tag is fired into a page that is there', async () => {
    const { code, policy } = snippet('gtm');
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(code('script')) ?? [];
    // The manager makes a new script element of the tag.
    const fire = `addEventListener('load', () => {
      const tag = document.createElement('script');
      tag.text = ${JSON.stringify(script)};
      document.body.append(tag);
    });`;
    const hash = createHash('sha256').update(script).digest('base64');
    const all = policy.map((rule) =>
      rule.startsWith('script-src') ? `${rule} 'sha256-${hash}'` : rule,
    );
    const head = `<script>${fire}</script>`;
    await use(await paste(stage, head, code('place'), { style: code('style'), policy: all }));
  });

  it('for static HTML completes an interview, and can be read where scripts are off', async () => {
    const { code, policy } = snippet('static');
    const { html, hash } = rendered(code('command'));
    const allowed = [...policy, `style-src ${hash}`];
    const page = await stage.open(html, {
      head: code('head'),
      lang: 'da',
      headers: {
        'content-security-policy': ["default-src 'none'", 'img-src data:', ...allowed].join('; '),
      },
    });
    // What was rendered beforehand cannot be used yet.
    await waitFor(
      page,
      (host: string) => {
        const [element] = document.getElementsByTagName(host);
        return (element as (HTMLElement & { isSettled?: boolean }) | undefined)?.isSettled === true;
      },
      tag,
    );
    const checker = widget(page, tag);
    await checker.interview(asked);
    await checker.result();
    assert.equal(await checker.outcome(), 'app-at-home');
    const content = await page.evaluate(
      (host: string) => document.querySelector(host)?.textContent ?? '',
      tag,
    );
    assert.match(content, /Borgerservice/);
  });

  it('for a frame completes an interview, and the frame has the height of the widget', async () => {
    const { code, policy } = snippet('iframe');
    const page = await paste(stage, code('script'), code('place'), { style: 'p {}', policy });
    await use(await page.frame('iframe'));
    const [title, sandbox] = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      return [frame?.title, frame?.sandbox.length];
    });
    assert.deepEqual([title, sandbox], ['MitID: Vejen til MitID', 6]);
  });

  it('for SharePoint completes an interview in a frame without any script around it', async () => {
    const { code } = snippet('sharepoint');
    const page = await stage.open(code('place'));
    await use(await page.frame('iframe'));
    assert.ok(await isVisible(page, 'iframe'));
  });

  /** The style of the host goes into the page of the app. */
  const pageWith = (main: string, style: string, body: string): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">
<style>${style}</style></head>
<body><main id="app">${body}</main><script type="module" src="./${main}"></script></body></html>`;

  for (const framework of frameworks) {
    it(`for ${framework} completes an interview in an app`, async () => {
      const { code } = snippet(framework);
      const { main, files } = componentOf(framework, code('component'));
      const html = pageWith(main, code('style'), '<app-root></app-root>');
      await use(await stage.openFolder(await appOf(framework, { ...files, 'index.html': html })));
    });
  }

  it('for npm completes an interview from a bundle', async () => {
    const { code } = snippet('npm');
    const files = {
      'main.ts': code('code'),
      'index.html': pageWith('main.ts', code('style'), code('place')),
    };
    await use(await stage.openFolder(await appOf('plain', files)));
  });
});
