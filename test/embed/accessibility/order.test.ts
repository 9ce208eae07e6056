/** In which order things are reached and read: by Tab as on the page, with headings that build an outline. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';
import { waitFor, type Page } from '../support/engines.ts';
import { widgetNames } from '../support/widget.ts';

/** Every heading that can be seen, by level. */
const headings = (page: Page): Promise<{ level: number; name: string }[]> =>
  page.evaluate(() =>
    window.looking
      .all()
      .filter((each) => /^H[1-6]$/.test(each.tagName) && window.looking.isSeen(each))
      .map((each) => ({ level: Number(each.tagName.slice(1)), name: window.looking.name(each) })),
  );

/** Headings that are more than one level below the one before. */
const gaps = (all: readonly { level: number; name: string }[]): string[] =>
  all.flatMap(({ level, name }, at) => {
    const before = all[at - 1];
    return before && level > before.level + 1 ? [`${before.name} → ${name}`] : [];
  });

withAllStates('the order', (all) => {
  it('of the keyboard is that of the page, from left to right and down', async () => {
    const { page } = all;
    await page.setViewport(1100, 800);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
      const start = document.querySelector('h1');
      start?.setAttribute('tabindex', '-1');
      start?.focus();
      for (const [at, each] of window.looking.stops().entries()) each.dataset['stop'] = String(at);
    });
    const count = await page.evaluate(() => window.looking.stops().length);
    const reached: number[] = [];
    for (let at = 0; at < count; at++) {
      await page.press('Tab');
      const stop = await page.evaluate(() => {
        const active = window.looking.active() as HTMLElement | null;
        // Of the choices of one name the keyboard reaches one, and the arrows the others.
        const isRadio = active instanceof HTMLInputElement && active.type === 'radio';
        return isRadio ? -1 : Number(active?.dataset['stop'] ?? -2);
      });
      if (stop === -2) break;
      // Of a date the keyboard reaches each part.
      if (stop >= 0 && stop !== reached.at(-1)) reached.push(stop);
    }
    const radios = await page.evaluate(() =>
      window.looking.stops().flatMap((each, at) => (each.matches('[type=radio]') ? [at] : [])),
    );
    const wanted = [...Array(count).keys()].filter((at) => !radios.includes(at));
    assert.deepEqual(reached, wanted.slice(0, reached.length), 'not in the order of the document');
    assert.equal(reached.length, wanted.length, 'not all are reached');
    const jumps = await page.evaluate(() => {
      const { stops, name } = window.looking;
      const boxes = stops().map((each) => [each, each.getBoundingClientRect()] as const);
      return boxes.flatMap(([each, box], at) => {
        const before = boxes[at - 1];
        // Back up is right only into another column.
        return before && box.bottom <= before[1].top && box.left < before[1].right
          ? [`${name(before[0])} → ${name(each)}`]
          : [];
      });
    });
    assert.deepEqual(jumps, []);
  });

  it('of headings leaves out no level, in any state, folded and unfolded', async () => {
    assert.deepEqual(gaps(await headings(all.page)), []);
    await unfoldAll(all.page);
    const found = await headings(all.page);
    assert.ok(found.length > 200, `${found.length}`);
    assert.deepEqual(gaps(found), []);
  });

  it('of headings begins where the host wants, with all widgets on a page', async () => {
    const levels = widgetNames.map((_, at) => 2 + (at % 3));
    const body = widgetNames.map((name, at) => {
      const level = Number(levels[at]);
      const around = [...Array(level - 2).keys()].map(
        (each) => `<h${each + 2}>Host</h${each + 2}>`,
      );
      return `${around.join('')}<div data-state="${name}"><mitid-${name} heading-level="${level}"></mitid-${name}></div>`;
    });
    const page = await all.open(`<h1>Host</h1>${body.join('')}`);
    await waitFor(page, () =>
      window.looking
        .all()
        .every(
          (each) =>
            !each.localName.startsWith('mitid-') || each.shadowRoot?.querySelector('#heading'),
        ),
    );
    await unfoldAll(page);
    const found = await headings(page);
    assert.deepEqual(gaps(found), []);
    const first = widgetNames.map((name) => found.find((each) => each.name.startsWith(`${name}:`)));
    assert.deepEqual(
      first.map((each) => each?.level),
      levels,
    );
  });
});
