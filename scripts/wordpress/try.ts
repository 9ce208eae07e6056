/**
 * Posts every kind of snippet as administrator and as author, as a block and as classic content, and says
 * what readers get. Run by `try.sh`, which sets up the WordPress.
 *
 * The posts go in through `wp/v2/posts`, where the filters of WordPress are those of its editors.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline/promises';
import { launch, type Browser } from 'puppeteer-core';

import { pageOf } from '../../site/builder/page.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import type { SnippetKind } from '../../site/builder/snippets/kinds.ts';
import type { Files } from '../../site/builder/snippets/markup.ts';
import { initial, type BuilderState } from '../../site/builder/state.ts';
import { addWords } from '../../src/core/i18n/words.ts';
import { templates as widgetWords } from '../../src/generated/words/da.ts';
import { templates as siteWords } from '../../src/generated/site-words/da.ts';
import { root } from '../run.ts';
import { serve } from '../serve.ts';
import { findBrowser } from '../test/browsers.ts';
import { tryEditors } from './editors.ts';
import { look, type Seen } from './look.ts';
import type { Accounts, Role } from './accounts.ts';

const { values, positionals } = parseArgs({
  options: {
    html: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    editors: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const wordpress = process.env['MITID_WP_URL'] ?? '';
const setUp = JSON.parse(readFileSync(positionals[0] ?? '', 'utf8')) as Accounts;

addWords('da', widgetWords);
addWords('da', siteWords);

const state = (kind: SnippetKind): BuilderState => ({
  ...initial,
  kind,
  widget: 'document-checklist',
  lang: 'da',
  answers: { route: 'cpr' },
});

/** What an editor pastes, all in one. */
interface Row {
  readonly name: string;
  readonly code: string;
  /** Whether the script comes from the plugin. */
  readonly hasPlugin: boolean;
}

function rowsOf(files: Files): Row[] {
  const blocks = (kind: SnippetKind): Record<string, string> =>
    Object.fromEntries(
      snippetOf(pageOf(state(kind)), files).blocks.map(({ name, code }) => [name, code]),
    );
  const pasted = (kind: SnippetKind): string => {
    const { head, place, script } = blocks(kind);
    return [head, place, script].filter((code) => code !== undefined).join('\n');
  };
  const place = (kind: SnippetKind): string => blocks(kind)['place'] ?? '';
  const page = readFileSync(join(root, 'dist/static/da/document-checklist.html'), 'utf8');
  const ready = /copy from here -->\n([\s\S]*)<!-- mitid-widgets: to here/.exec(page)?.[1] ?? '';
  return [
    { name: 'element, script in the page', code: pasted('element'), hasPlugin: false },
    { name: 'element, script from the plugin', code: place('element'), hasPlugin: true },
    { name: 'div, script in the page', code: pasted('hook'), hasPlugin: false },
    { name: 'div, script from the plugin', code: place('wordpress'), hasPlugin: true },
    { name: 'classic script in the page', code: pasted('classic'), hasPlugin: false },
    { name: 'frame', code: pasted('iframe'), hasPlugin: false },
    {
      name: 'static, script in the page',
      code: `${blocks('static')['head'] ?? ''}\n${ready}`,
      hasPlugin: false,
    },
    { name: 'static, script from the plugin', code: ready, hasPlugin: true },
  ];
}

async function ask<T>(role: Role, route: string, body: object): Promise<T> {
  const { login, key } = setUp.accounts[role];
  const answer = await fetch(`${wordpress}/?rest_route=${route}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${login}:${key}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

interface Post {
  readonly id: number;
  readonly link: string;
}

const places = {
  block: (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`,
  classic: (code: string) => code,
} as const;

/** A plugin of one file, with the part for functions.php; and the classic editor, where it is asked for. */
function writePlugins(files: Files): void {
  const code = snippetOf(pageOf(state('wordpress')), files).blocks.find(
    ({ name }) => name === 'script',
  );
  const write = (file: string, php: string): void => {
    const path = join(process.env['MITID_WP_ROOT'] ?? '', 'wp-content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `<?php\n${php}\n`);
  };
  write(
    'plugins/mitid-widgets/mitid-widgets.php',
    `/* Plugin Name: MitID widgets */\n${code?.code ?? ''}`,
  );
  // What the plugin "Classic Editor" does.
  write(
    'mu-plugins/classic-editor.php',
    `if (isset($_GET['classic-editor'])) add_filter('use_block_editor_for_post', '__return_false');`,
  );
}

const setPlugin = (isOn: boolean): Promise<unknown> =>
  ask('administrator', '/wp/v2/plugins/mitid-widgets/mitid-widgets', {
    status: isOn ? 'active' : 'inactive',
  });

function say(name: string, seen: Seen): void {
  console.log(`${name}: ${seen.verdict}`);
  console.log(`    left: ${seen.left || 'nothing'}`);
  console.log(`    reads: ${seen.text || 'nothing'}`);
  for (const message of seen.messages) console.log(`    ${message}`);
  if (values.html) console.log(seen.html.slice(0, 1200).replace(/^/gm, '      | '));
}

const pictureOf = (name: string): string | undefined =>
  values.pictures && join(values.pictures, `${name.replace(/[^a-z]+/gi, '-')}.png`);

async function tryRow(browser: Browser, row: Row): Promise<void> {
  for (const role of ['administrator', 'author'] as const) {
    for (const [place, wrap] of Object.entries(places)) {
      const name = `${row.name} / ${role} / ${place}`;
      const post = await ask<Post>(role, '/wp/v2/posts', {
        title: name,
        status: 'publish',
        content: wrap(row.code),
      });
      say(name, await look(browser, post.link, pictureOf(name)));
    }
  }
}

/** What an administrator has put into the post of an author, when the author saves it again. */
async function trySavedAgain(browser: Browser, { name, code }: Row): Promise<void> {
  const { id, link } = await ask<Post>('author', '/wp/v2/posts', { status: 'publish', title: '…' });
  const route = `/wp/v2/posts/${id}`;
  await ask('administrator', route, { content: places.block(code) });
  say(`${name} / put in by the administrator`, await look(browser, link));
  await ask('author', route, { title: 'Saved by the author' });
  say(`${name} / then saved by the author`, await look(browser, link));
}

const started = Date.now();
if (values.pictures) mkdirSync(values.pictures, { recursive: true });
const site = await serve({
  port: 0,
  roots: [
    {
      at: '/mitid-widgets/',
      folder: join(root, 'dist'),
      headers: { 'access-control-allow-origin': '*' },
    },
  ],
});
const { version, files: integrity } = JSON.parse(
  readFileSync(join(root, 'dist/integrity.json'), 'utf8'),
) as { version: string; files: Record<string, string> };
const files: Files = { address: `${site.url}/mitid-widgets/`, version, integrity };

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('Chromium is missing.');
const browser = await launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ],
});
try {
  console.log(
    `WordPress ${setUp.wordpress}, PHP ${setUp.php}, ${setUp.database}, theme ${setUp.theme}, ${await browser.version()}`,
  );
  console.log(`unfiltered_html: ${setUp.unfiltered.join(', ')}\n`);
  writePlugins(files);
  const rows = rowsOf(files);
  for (const hasPlugin of [false, true]) {
    await setPlugin(hasPlugin);
    for (const row of values.editors ? [] : rows) {
      if (row.hasPlugin === hasPlugin) await tryRow(browser, row);
      if (row.name === 'frame' && !hasPlugin) await trySavedAgain(browser, row);
    }
  }
  if (values.editors) {
    for (const row of rows) {
      // The static one is long, and what the editors do to it is done to the others too.
      if (!row.hasPlugin || row.name.startsWith('static')) continue;
      for (const role of ['administrator', 'author'] as const) {
        const login = { wordpress, ...setUp.accounts[role] };
        await tryEditors(browser, login, row.code, async (how, url) => {
          const name = `${row.name} / ${role} / ${how}`;
          say(name, await look(browser, url, pictureOf(name)));
        });
      }
    }
  }
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
  if (values.serve) {
    for (const { login, password } of Object.values(setUp.accounts)) {
      console.log(`${wordpress}/wp-login.php  ${login}  ${password}`);
    }
    const lines = createInterface({ input: process.stdin });
    await lines.question('Enter ends it. ');
    lines.close();
  }
} finally {
  await browser.close();
  await site.close();
}
