/**
 * Focus is never nowhere: whatever is pressed in whatever state, not for one frame is it on the body of the
 * page. A reader's keyboard would begin at the top again, and a magnifier lose its place.
 */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import { inChromium, openOnSite } from '../support/all-states.ts';
import type { Page } from '../support/engines.ts';
import type { TestSite } from '../support/site.ts';
import { markupOf, reach, states, type State } from '../support/states.ts';

inChromium('focus', () => {
  let page: Page;
  let site: TestSite;

  before(async () => {
    ({ page, site } = await openOnSite('<main lang="en"></main>'));
    // What leaves the page, or asks the reader something, does neither here.
    await page.evaluate(() => {
      window.print = () => undefined;
      document.addEventListener('click', (event) => {
        const [target] = event.composedPath();
        if (target instanceof Element && target.closest('a[href]:not([href^="#"])')) {
          event.preventDefault();
        }
      });
    });
  });

  after(async () => {
    await page.close();
    await site.close();
  });

  async function show(state: State): Promise<void> {
    await page.evaluate(
      (html: string) => {
        const main = document.querySelector('main');
        if (!main) return;
        main.lang = 'en';
        main.innerHTML = html;
      },
      markupOf(state, '', 'here'),
    );
    await reach(page, '#here', state);
  }

  /** Moves focus to one thing of each kind that can be pressed: the first, then the last. `false` at the end. */
  const focusOn = (at: number): Promise<false | { name: string; key: string }> =>
    page.evaluate((wanted: number) => {
      const kinds = new Map<string, HTMLElement[]>();
      const main = document.querySelector('main');
      for (const each of main ? window.looking.stops(main) : []) {
        // Links lead away; what folds is the browser's own, and takes nothing away.
        if (each.matches('a, [type=search], [type=text], [type=date], select')) continue;
        const kind = `${each.localName} ${each.className} ${each.parentElement?.className ?? ''}`;
        kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
      }
      const chosen = [...kinds.values()].flatMap((each) => [
        ...new Set([each[0], each.at(-1)].filter((one) => one !== undefined)),
      ]);
      const target = chosen[wanted];
      if (!target) return false;
      target.focus();
      return {
        name: window.looking.name(target),
        key: target.localName === 'input' ? 'Space' : 'Enter',
      };
    }, at);

  /** Follows focus until the widgets have come to rest; where it was nowhere, says so. */
  const watch = (): Promise<void> =>
    page.evaluate(() => {
      const own = window as Window & { lost?: Promise<boolean> };
      const rested = (): boolean =>
        window.looking
          .all()
          .every(
            (each) =>
              !each.matches('.loading:not(details *)') &&
              (each as Element & { isUpdatePending?: boolean }).isUpdatePending !== true,
          );
      own.lost = (async () => {
        let isLost = false;
        for (let quiet = 0; quiet < 4; quiet = rested() ? quiet + 1 : 0) {
          await new Promise(requestAnimationFrame);
          const active = window.looking.active();
          isLost ||= active === null || active === document.body;
        }
        return isLost;
      })();
    });

  const isLost = (): Promise<boolean> =>
    page.evaluate(() => (window as Window & { lost?: Promise<boolean> }).lost ?? true);

  for (const state of states) {
    it(`stays in ${state.name}, ${state.what}`, async () => {
      const found: string[] = [];
      await show(state);
      for (let at = 0; ; at++) {
        const target = await focusOn(at);
        if (!target) break;
        await watch();
        await page.press(target.key);
        if (await isLost()) found.push(target.name);
        await show(state);
      }
      await focusOn(0);
      await watch();
      await page.evaluate(() => {
        const main = document.querySelector('main');
        if (main) main.lang = 'da';
      });
      if (await isLost()) found.push('another language');
      assert.deepEqual(found, []);
    });
  }
});
