/** What a page of the site must be for everyone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from './engines.ts';

declare const axe: typeof import('axe-core');

/** The rules of WCAG 2.2 AA, and what is good practice. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Gives the page axe. */
export const loadAxe = (page: Page): Promise<void> =>
  page.evaluate((text: string) => {
    const script = document.createElement('script');
    script.text = text;
    document.head.append(script);
  }, source);

/** Nothing that axe finds, wide and narrow, and nothing to scroll to the side. */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  await loadAxe(page);
  for (const width of [1280, 320]) {
    await page.setViewport(width, 800);
    const found = await page.evaluate(async () => {
      // What follows the width does so with the next frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const { violations } = await axe.run({ exclude: ['iframe'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    assert.deepEqual(found, [], `${what}, ${width}`);
    await assertFits(page, what, width);
  }
}

export async function assertFits(page: Page, what: string, width: number): Promise<void> {
  const scroll = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  assert.ok(scroll <= width, `${what}: ${scroll} of ${width}`);
}
