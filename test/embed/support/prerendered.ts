/** What one sees of a widget that was rendered beforehand, while it comes to life. */
import assert from 'node:assert/strict';
import { waitFor, type View } from './engines.ts';

export interface Box {
  readonly name: string;
  readonly sides: readonly number[];
}

/**
 * Where everything stands that a reader sees of a widget, and what is below it. Drawings come into boxes
 * that are there. What is folded has a place in WebKit too, which it rounds one time so and one time otherwise.
 */
export const boxesIn = (view: View, tag: string): Promise<Box[]> =>
  view.evaluate((name: string) => {
    const root = document.querySelector(name)?.shadowRoot;
    const inside = [...(root?.querySelectorAll('.base, .base :not(div, .drawing *, svg *)') ?? [])];
    return [...inside, ...document.querySelectorAll('#below')]
      .filter((each) => !each.localName.includes('-'))
      .filter((each) => !each.closest('details:not([open]) > :not(summary)'))
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { name: each.localName, sides: [x, y, width, height] };
      });
  }, tag);

/** Nothing is elsewhere, but for what browsers round. */
export function assertUnmoved(now: readonly Box[], before: readonly Box[]): void {
  const moved = before.flatMap(({ name, sides }, at) => {
    const other = now[at];
    const isThere =
      other?.name === name &&
      sides.every((side, to) => Math.abs(side - (other.sides[to] ?? 0)) <= 1);
    return isThere
      ? []
      : [`${name} ${sides.join(' ')} to ${other?.name} ${other?.sides.join(' ')}`];
  });
  assert.deepEqual(moved, []);
  assert.equal(now.length, before.length);
}

export const isAlive = (page: View, tag: string): Promise<void> =>
  waitFor(
    page,
    (name: string) => {
      const root = document.querySelector(name)?.shadowRoot;
      return Boolean(root?.querySelector('.base') && !root.querySelector('.gate'));
    },
    tag,
  );

/** From now on notes what moves by itself, where the engine tells, and says so when asked. */
export async function watchShifts(page: View): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift' });
    }
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return (window as unknown as { shifts: number[] }).shifts;
    });
}
