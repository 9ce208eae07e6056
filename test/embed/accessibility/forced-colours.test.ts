/** Colours that readers force, and more contrast: edges, progress, choice and focus can be told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contrast, type Rgb } from '../../../src/palette/contrast.ts';
import { withAllStates } from '../support/all-states.ts';
import type { Page } from '../support/engines.ts';

interface Box {
  readonly name: string;
  /** The colours of its edge and of its own ground. */
  readonly shown: readonly Rgb[];
  readonly ground: Rgb;
}

/** The boxes that can be pressed, with the colours of their edge and of the ground around them. */
const edges = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const { stops, name, parent, over, ground } = window.looking;
    const boxes = stops()
      .map((stop) => (stop as HTMLInputElement).labels?.[0]?.closest('.chip') ?? stop)
      .filter((each) =>
        each.matches('.button, .option, .tile, .chip, .urgent-way, .call-now, [type=search]'),
      );
    return boxes.map((box) => {
      const style = getComputedStyle(box);
      const around = ground(parent(box));
      const edge = parseFloat(style.borderBlockStartWidth) > 0 ? style.borderBlockStartColor : '';
      const shown = [edge, style.backgroundColor].filter(Boolean);
      return {
        name: name(box),
        shown: shown.map((each) => over(each, around)),
        ground: around,
      };
    });
  });

/** Those that neither their edge nor their own ground tells from what is around them (1.4.11). */
const faint = (all: readonly Box[]): string[] =>
  all.flatMap(({ name, shown, ground }) => {
    const most = Math.max(0, ...shown.map((each) => contrast(each, ground)));
    return most >= 3 ? [] : [`${name}: ${most.toFixed(2)}`];
  });

/** How elements look that a selector finds, by whether they are the ones of a second selector. */
const looksOf = (page: Page, selector: string, chosen: string): Promise<[string[], string[]]> =>
  page.evaluate(
    (every: string, those: string) => {
      const looks: [Set<string>, Set<string>] = [new Set(), new Set()];
      for (const each of window.looking.all().filter((one) => one.matches(every))) {
        const style = getComputedStyle(each);
        const look = [
          style.backgroundColor,
          style.borderBlockStart,
          style.outline,
          style.boxShadow,
        ];
        looks[each.matches(those) ? 1 : 0].add(look.slice(0, 3).join('; '));
      }
      return [[...looks[0]], [...looks[1]]] as [string[], string[]];
    },
    selector,
    chosen,
  );

/** What is chosen, reached or open, and how the others are found. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  'what has been reached': ['.segments > span', '.filled'],
  'what was answered': ['.option', '.chosen'],
  'what is pressed': ['.button[aria-pressed]', '[aria-pressed=true]'],
  'where the reader is': ['.choose', '.current'],
};

withAllStates('forced colours', (all) => {
  for (const scheme of ['light', 'dark']) {
    describe(scheme, () => {
      it('show an edge of all that can be pressed', async () => {
        await all.page.emulateMedia?.({
          'forced-colors': 'active',
          'prefers-color-scheme': scheme,
        });
        const found = await edges(all.page);
        assert.ok(found.length > 100, `${found.length}`);
        assert.deepEqual(faint(found), []);
      });

      for (const [what, [every, chosen]] of Object.entries(pairs)) {
        it(`show ${what}`, async () => {
          const [others, those] = await looksOf(all.page, every, chosen);
          assert.ok(others.length > 0 && those.length > 0, `${others.length}, ${those.length}`);
          assert.deepEqual(
            those.filter((look) => others.includes(look)),
            [],
          );
        });
      }

      // Browsers force no colour of a drawing, which would stay dark on black.
      it('show icons in the colour of the words beside them', async () => {
        const [count, found] = await all.page.evaluate(() => {
          const { all: every, name, parent, isSeen } = window.looking;
          const icons = every().filter((each) => each.matches('.icon') && isSeen(each));
          const others = icons.filter((icon) => {
            const beside = parent(icon);
            return beside && getComputedStyle(icon).color !== getComputedStyle(beside).color;
          });
          return [icons.length, others.map((each) => name(each))] as const;
        });
        assert.ok(count > 10, `${count}`);
        assert.deepEqual(found, []);
      });

      it('show what has focus', async () => {
        const found = await all.page.evaluate(() =>
          window.looking.stops().flatMap((stop) => {
            stop.focus();
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
            const canvas = getComputedStyle(document.documentElement).backgroundColor;
            return outlineStyle === 'none' ||
              parseFloat(outlineWidth) < 2 ||
              outlineColor === canvas
              ? [window.looking.name(stop)]
              : [];
          }),
        );
        assert.deepEqual(found, []);
      });
    });
  }
});

withAllStates('more contrast', (all) => {
  for (const theme of ['light', 'dark']) {
    it(`shows edges that can be told, ${theme}`, async () => {
      await all.page.emulateMedia?.({ 'prefers-contrast': 'more' });
      await all.page.evaluate(async (wanted: string) => {
        for (const each of document.querySelectorAll('[data-state] > *')) {
          each.setAttribute('theme', wanted);
        }
        for (let times = 0; times < 3; times++) await new Promise(requestAnimationFrame);
      }, theme);
      assert.deepEqual(faint(await edges(all.page)), []);
    });
  }
});
