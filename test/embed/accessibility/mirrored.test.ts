/** From right to left: everything stands where it stood, mirrored, and nothing is too wide. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';
import type { Page } from '../support/engines.ts';
import { states } from '../support/states.ts';
import { tooWide } from '../support/too-wide.ts';

type Place = readonly [name: string, start: number, end: number];

/** How far each box is from the start and the end of its widget; words in a line go their own way. */
const places = (page: Page, isMirrored: boolean): Promise<Place[]> =>
  page.evaluate((mirrored: boolean) => {
    const frames = new Map<Node, DOMRect>();
    const frameOf = (root: ShadowRoot): DOMRect => {
      const frame =
        frames.get(root) ?? root.querySelector('.base')?.getBoundingClientRect() ?? new DOMRect();
      frames.set(root, frame);
      return frame;
    };
    return window.looking.all().flatMap((each) => {
      const root = each.getRootNode();
      if (!(root instanceof ShadowRoot) || !window.looking.isSeen(each)) return [];
      if (each.closest('svg')?.parentElement || /inline/.test(getComputedStyle(each).display)) {
        return [];
      }
      const [box, frame] = [each.getBoundingClientRect(), frameOf(root)];
      const [left, right] = [box.left - frame.left, frame.right - box.right];
      const name = window.looking.name(each);
      return [mirrored ? ([name, right, left] as const) : ([name, left, right] as const)];
    });
  }, isMirrored);

withAllStates('from right to left', (all) => {
  for (const width of [320, 1100]) {
    it(`stands where it stood, mirrored, ${width} px wide`, async () => {
      const { page } = all;
      await page.setViewport(width, 800);
      const turn = (dir: string): Promise<void> =>
        page.evaluate(async (to: string) => {
          for (const each of document.querySelectorAll('[data-state] > *'))
            each.setAttribute('dir', to);
          for (let times = 0; times < 3; times++) await new Promise(requestAnimationFrame);
        }, dir);
      await unfoldAll(page);
      await turn('ltr');
      const before = await places(page, false);
      await turn('rtl');
      const after = await places(page, true);
      const found = before.flatMap(([name, start, end], at) => {
        const [other, otherStart, otherEnd] = after[at] ?? ['', 0, 0];
        return other === name &&
          Math.abs(start - otherStart) < 1.5 &&
          Math.abs(end - otherEnd) < 1.5
          ? []
          : [`${name}: ${start}, ${end} → ${otherStart}, ${otherEnd}`];
      });
      assert.equal(after.length, before.length);
      const wide: string[] = [];
      for (const at of states.keys()) wide.push(...(await tooWide(page, `#state-${at}`)));
      assert.deepEqual([...found, ...wide], []);
    });
  }
});
