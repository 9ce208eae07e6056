/**
 * One page with every state of every widget, for what holds of all of them. In Chromium alone: what is
 * looked at this way follows from our markup and style sheets, and media, accessibility tree and
 * rendered colours can be asked for there. What engines answer differently has tests in all of them.
 */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';

import { engines, messagesOf, openBrowser, waitFor, type Page } from './engines.ts';
import { lookingScript } from './looking.ts';
import { openSite, type TestSite } from './site.ts';
import { pageOf } from './stage.ts';
import { markupOf, reach, states } from './states.ts';

export interface AllStates {
  readonly page: Page;
  /** A page of the same site; the first is as it was. */
  open(body: string, options?: Options): Promise<Page>;
}

export interface Options {
  readonly head?: string;
  readonly lang?: string;
  /** More attributes, of all widgets. */
  readonly attributes?: string;
  /** Messages that must come in the console. */
  readonly expected?: readonly RegExp[];
}

export const inChromium = (title: string, tests: () => void): void => {
  if (engines.includes('chromium')) describe(`${title} in chromium`, tests);
};

/** A site with the widgets, and a page of it. */
export async function openOnSite(
  body: string,
  { head = '', lang = 'en' }: Options = {},
): Promise<{ page: Page; site: TestSite }> {
  const site = await openSite([{ at: '/', folder: 'dist' }]);
  const browser = await openBrowser('chromium');
  const page = await browser.newPage();
  const scripts = `<script>${lookingScript}</script><script type="module" src="/mitid-widgets.js"></script>`;
  await page.goto(site.publish(pageOf(body, scripts + head, lang)));
  return { page, site };
}

/** Opens all states, and closes them behind the tests. */
export function withAllStates(
  title: string,
  tests: (all: AllStates) => void,
  options: Options = {},
): void {
  inChromium(title, () => {
    let page: Page;
    let site: TestSite;
    const others: { readonly page: Page; readonly site: TestSite }[] = [];

    before(async () => {
      const body = states
        .map(
          (state, at) =>
            `<div data-state="${state.name}, ${state.what}">${markupOf(state, options.attributes, `state-${at}`)}</div>`,
        )
        .join('');
      ({ page, site } = await openOnSite(`<h1>Host</h1>${body}`, options));
      await page.setViewport(1100, 800);
      for (const [at, state] of states.entries()) {
        await reach(page, `#state-${at}`, state);
      }
      // What the first views did without must not come while somebody looks.
      await waitFor(page, () =>
        window.looking.all().every((each) => !each.matches('[data-follows]')),
      );
    });

    after(async () => {
      try {
        const unexpected = (await messagesOf(page)).filter(
          ({ text }) => !options.expected?.some((pattern) => pattern.test(text)),
        );
        assert.deepEqual(unexpected, [], 'console');
      } finally {
        // Also of a page that no longer answers: an open site would keep the run from ending.
        for (const each of [{ page, site }, ...others]) {
          await each.site.close();
          await each.page.close();
        }
      }
    });

    tests({
      get page() {
        return page;
      },
      async open(body, more) {
        const opened = await openOnSite(body, more);
        others.push(opened);
        return opened.page;
      },
    });
  });
}

/** Unfolds all that is folded, and what is folded in it. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const each of window.looking.all()) {
      // Entries of one name fold each other.
      if (each instanceof HTMLDetailsElement) {
        each.removeAttribute('name');
        each.open = true;
      }
    }
    // A fold says so in a task of its own, and a widget may answer to that with more.
    let [count, frames] = [0, 0];
    while (frames < 10) {
      await new Promise(requestAnimationFrame);
      const now = window.looking.all().length;
      frames = now === count ? frames + 1 : 0;
      count = now;
    }
  });
