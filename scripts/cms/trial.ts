/** What the trials in real systems share: the snippets of the builder, a server for `dist/`, and a browser. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline/promises';
import { launch, type Browser } from 'puppeteer-core';

import { pageOf } from '../../site/builder/page.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import type { SnippetKind } from '../../site/builder/snippets/kinds.ts';
import type { Files } from '../../site/builder/snippets/markup.ts';
import { initial } from '../../site/builder/state.ts';
import { addWords } from '../../src/core/i18n/words.ts';
import { templates as widgetWords } from '../../src/generated/words/da.ts';
import { templates as siteWords } from '../../src/generated/site-words/da.ts';
import { root } from '../run.ts';
import { serve } from '../serve.ts';
import { findBrowser } from '../test/browsers.ts';
import { look } from './look.ts';

export interface Trial {
  readonly browser: Browser;
  /** Where `dist/` is served. */
  readonly address: string;
  /** The blocks of a snippet by their name, for the checklist in Danish. */
  blocks(kind: SnippetKind): Readonly<Record<string, string>>;
  /** What is in the page of static HTML between the marks. */
  readonly ready: string;
  /** Opens a page, and says what readers get. */
  try(name: string, url: string): Promise<void>;
}

/** What an editor pastes where all of it goes into one place. */
export function pasted(trial: Trial, kind: SnippetKind): string {
  const { head, place, script } = trial.blocks(kind);
  return [head, place, script].filter((code) => code !== undefined).join('\n');
}

/** Each kind of snippet, with its script beside it where it has one. */
export const snippets = (trial: Trial): Readonly<Record<string, string>> => ({
  element: pasted(trial, 'element'),
  div: pasted(trial, 'hook'),
  'classic script': pasted(trial, 'classic'),
  frame: pasted(trial, 'iframe'),
  'static HTML': `${trial.blocks('static')['head'] ?? ''}\n${trial.ready}`,
  link: `<a href="${trial.address}static/da/document-checklist.html">Hvilke papirer?</a>`,
});

/** The code of a page for hosts, in the order of the page and with the address of the trial: what is tried is what stands there. */
export function codesOf(trial: Trial, page: string, language: string): string[] {
  const text = readFileSync(join(root, `docs/hosting/${page}.md`), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, each]) => each === language)
    .map(([, , code = '']) =>
      code.replace(/https:\/\/example\.dk\/mitid-widgets\/[\d.]+\//g, trial.address),
    )
    .filter((code) => !code.startsWith('script-src'));
}

interface Options {
  /** The name of the system, and what else there is to know of it. */
  readonly system: string;
  /** Where the content of a page stands. */
  readonly content: string;
  /** Where a person logs in, and as whom. */
  readonly logins?: readonly string[];
}

const { values, positionals } = parseArgs({
  options: {
    html: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    editors: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
export const isForEditors = values.editors;
/** What the set-up has left. */
export const setUpFile = positionals[0] ?? '';

const files = (address: string): Files => {
  const { version, files: integrity } = JSON.parse(
    readFileSync(join(root, 'dist/integrity.json'), 'utf8'),
  ) as { version: string; files: Record<string, string> };
  return { address, version, integrity };
};

export async function start(
  { system, content, logins = [] }: Options,
  run: (trial: Trial) => Promise<void>,
): Promise<void> {
  addWords('da', widgetWords);
  addWords('da', siteWords);
  const started = Date.now();
  if (values.pictures) mkdirSync(values.pictures, { recursive: true });
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Chromium is missing.');
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
  const address = `${site.url}/mitid-widgets/`;
  const browser = await launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  const page = readFileSync(join(root, 'dist/static/da/document-checklist.html'), 'utf8');
  try {
    console.log(`${system}, ${await browser.version()}\n`);
    await run({
      browser,
      address,
      ready: /copy from here -->\n([\s\S]*)<!-- mitid-widgets: to here/.exec(page)?.[1] ?? '',
      blocks(kind) {
        const state = pageOf({
          ...initial,
          kind,
          widget: 'document-checklist',
          lang: 'da',
          answers: { route: 'cpr' },
        });
        const { blocks } = snippetOf(state, files(address));
        return Object.fromEntries(blocks.map(({ name, code }) => [name, code]));
      },
      async try(name, url) {
        const file = `${name.replace(/[^a-z]+/gi, '-')}.png`;
        const picture = values.pictures ? join(values.pictures, file) : undefined;
        const seen = await look(browser, url, content, picture);
        console.log(`${name}: ${seen.verdict}`);
        console.log(`    left: ${seen.left || 'nothing'}`);
        console.log(`    reads: ${seen.text || 'nothing'}`);
        for (const message of seen.messages) console.log(`    ${message}`);
        if (values.html) console.log(seen.html.slice(0, 1200).replace(/^/gm, '      | '));
      },
    });
    console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
    if (values.serve) {
      for (const login of logins) console.log(login);
      const lines = createInterface({ input: process.stdin });
      await lines.question('Enter ends it. ');
      lines.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
