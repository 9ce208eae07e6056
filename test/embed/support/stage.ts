/** What every test of host pages needs: a browser, a host's site, and the built files elsewhere. */
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe } from 'node:test';

import type { Engine } from '../../../scripts/test/browsers.ts';
import { engines, messagesOf, openBrowser, type Browser, type Page } from './engines.ts';
import { openDist, openSite, type TestSite } from './site.ts';

export interface Stage {
  readonly engine: Engine;
  /** The host's site. */
  readonly host: TestSite;
  /** The site that the widgets come from. */
  readonly dist: TestSite;
  /** The script tags of the README, for these sites. */
  readonly moduleTag: string;
  readonly classicTag: string;
  /** Opens a page of the host. Every message in its console must be expected. */
  open(body: string, options?: PageOptions): Promise<Page>;
  /** Opens a page that is published already. */
  visit(address: string, until?: PageOptions['until']): Promise<Page>;
  /** Opens the start page of a folder that is put on a site of its own, such as a built app. */
  openFolder(folder: string): Promise<Page>;
  /** The test must bring about a message like this one; each call allows one. */
  expectMessage(pattern: RegExp): void;
}

export interface PageOptions {
  readonly head?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For a page whose widgets get no answer yet. */
  readonly until?: 'loaded' | 'parsed';
}

/** Runs tests in every engine, each with sites of its own. */
export function inEveryEngine(title: string, tests: (stage: Stage) => void): void {
  for (const engine of engines) {
    describe(`${title} in ${engine}`, () => {
      let browser: Browser;
      let host: TestSite;
      let dist: TestSite;
      let built: TestSite | undefined;
      let page: Page | undefined;
      let expected: RegExp[] = [];

      before(async () => {
        browser = await openBrowser(engine);
      });

      beforeEach(async () => {
        [host, dist, expected] = [await openSite(), await openDist(), []];
      });

      afterEach(async () => {
        const [used] = [page, (page = undefined)];
        try {
          if (used) checkMessages(await messagesOf(used), expected);
        } finally {
          await Promise.all([host.close(), dist.close(), built?.close()]);
          await used?.close();
        }
      });

      const visit: Stage['visit'] = async (address, until) => {
        await page?.close();
        page = await browser.samePage();
        await page.goto(address, until);
        return page;
      };

      tests({
        engine,
        get host() {
          return host;
        },
        get dist() {
          return dist;
        },
        get moduleTag() {
          return `<script type="module" src="${dist.url}/mitid-widgets.js"></script>`;
        },
        get classicTag() {
          return `<script defer src="${dist.url}/mitid-widgets.classic.js"></script>`;
        },
        async open(body, { head = '', lang = 'en', headers = {}, until = 'loaded' } = {}) {
          return visit(host.publish(pageOf(body, head, lang), headers), until);
        },
        visit,
        async openFolder(folder) {
          await built?.close();
          built = await openSite([{ at: '/', folder }]);
          return visit(`${built.url}/`);
        },
        expectMessage(pattern) {
          expected.push(pattern);
        },
      });
    });
  }
}

/** A page of a host. */
export const pageOf = (body: string, head: string, lang: string): string => `<!doctype html>
<html${lang && ` lang="${lang}"`}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Host</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>${body}</body>
</html>`;

type Messages = Awaited<ReturnType<typeof messagesOf>>;

function checkMessages(messages: Messages, expected: readonly RegExp[]): void {
  const left = [...expected];
  const unexpected = messages.filter(({ kind, text }) => {
    const index = left.findIndex((pattern) => pattern.test(`${kind}: ${text}`));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  assert.deepEqual({ unexpected, missing: left }, { unexpected: [], missing: [] }, 'console');
}
