/** How large what can be pressed is, and how far apart (WCAG 2.5.8, and 44 px where it stands alone). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';
import type { Page } from '../support/engines.ts';

interface Target {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A link among other words, whose height is that of the line. */
  readonly isInSentence: boolean;
}

/** Every target with its box; the words of a field belong to it. */
const targetsOf = (page: Page): Promise<Target[]> =>
  page.evaluate(() =>
    window.looking.stops().map((stop) => {
      const boxes = [stop, ...((stop as HTMLInputElement).labels ?? [])].map((each) =>
        each.getBoundingClientRect(),
      );
      // A label may reach over more than its box, as over a whole card.
      for (const label of (stop as HTMLInputElement).labels ?? []) {
        const card = getComputedStyle(label, '::after');
        if (card.position === 'absolute' && label.offsetParent) {
          boxes.push(label.offsetParent.getBoundingClientRect());
        }
      }
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      return {
        name: window.looking.name(stop),
        left: left + scrollX,
        top: top + scrollY,
        width: Math.max(...boxes.map((box) => box.right)) - left,
        height: Math.max(...boxes.map((box) => box.bottom)) - top,
        isInSentence:
          getComputedStyle(stop).display === 'inline' &&
          [...(stop.parentElement?.childNodes ?? [])].some(
            (node) => node instanceof Text && /[\p{L}\d]/u.test(node.data),
          ),
      };
    }),
  );

/** Whether the circle of 24 px on a target that is too small meets another target, or the circle of one. */
function meets(small: Target, other: Target): boolean {
  const [x, y] = [small.left + small.width / 2, small.top + small.height / 2];
  if (isSmall(other)) {
    const [otherX, otherY] = [other.left + other.width / 2, other.top + other.height / 2];
    return Math.hypot(x - otherX, y - otherY) < 24;
  }
  const dx = Math.max(other.left - x, 0, x - other.left - other.width);
  const dy = Math.max(other.top - y, 0, y - other.top - other.height);
  return Math.hypot(dx, dy) < 12;
}

const isSmall = ({ width, height }: Target): boolean => width < 24 || height < 24;

withAllStates('what can be pressed', (all) => {
  for (const width of [320, 390, 1100]) {
    describe(`${width} px wide`, () => {
      let targets: Target[];

      it('is 24 px high and wide, or has room around it', async () => {
        await unfoldAll(all.page);
        await all.page.setViewport(width, 800);
        targets = await targetsOf(all.page);
        const found = targets.filter(
          (each) =>
            isSmall(each) &&
            !each.isInSentence &&
            targets.some((other) => other !== each && meets(each, other)),
        );
        assert.deepEqual(found.map(describeTarget), []);
      });

      it('is 44 px high where it stands alone', () => {
        const found = targets.filter((each) => !each.isInSentence && each.height < 43.5);
        assert.deepEqual([...new Set(found.map(describeTarget))], []);
      });
    });
  }
});

const describeTarget = ({ name, width, height }: Target): string =>
  `${name}, ${width.toFixed(1)} × ${height.toFixed(1)}`;
