/** The text spacing that readers may set (WCAG 1.4.12): nothing is cut off, and nothing too wide. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';
import type { Page } from '../support/engines.ts';
import { states } from '../support/states.ts';
import { tooWide } from '../support/too-wide.ts';

/** As a reader's own style sheet does: it reaches into everything and wins. */
const space = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    for (const { shadowRoot } of window.looking.all()) {
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }
  });

/** Text in a box that does not show all of it. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.looking
      .all()
      .filter((each): each is HTMLElement => each instanceof HTMLElement)
      .filter(
        (each) =>
          window.looking.isSeen(each) &&
          !each.matches('input, .strut, .strut *') &&
          /\S/.test(each.textContent) &&
          getComputedStyle(each).overflow !== 'visible' &&
          (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
      )
      .map((each) => window.looking.name(each)),
  );

for (const lang of ['en', 'da']) {
  withAllStates(
    `the spacing of text, ${lang}`,
    (all) => {
      for (const width of [320, 1100]) {
        it(`can be larger without loss, ${width} px wide`, async () => {
          await all.page.setViewport(width, 800);
          await unfoldAll(all.page);
          await space(all.page);
          const found: string[] = [];
          for (const at of states.keys()) found.push(...(await tooWide(all.page, `#state-${at}`)));
          assert.deepEqual([...new Set(found), ...(await cut(all.page))], []);
        });
      }
    },
    { lang },
  );
}
