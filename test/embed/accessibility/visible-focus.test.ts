/** What has focus can be seen, at every zoom: in the window, with nothing over it, and with a ring. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';
import { waitFor, type Page } from '../support/engines.ts';
import { states } from '../support/states.ts';

/** A window of 1280 × 720 at 100 to 400 %, and a phone on its side. */
const windows = [
  ...[1, 1.25, 1.5, 2, 3, 4].map(
    (zoom) => [Math.round(1280 / zoom), Math.round(720 / zoom)] as const,
  ),
  [911, 433],
] as const;

/**
 * Focus goes from stop to stop, as Tab takes it; what of them cannot be seen, with its ring. Of what is alike in
 * one state the first three.
 */
const unseen = (page: Page, within: string): Promise<string[]> =>
  page.evaluate((selector: string) => {
    const { stops, name, parent, active } = window.looking;
    const at = (x: number, y: number): Element | null => {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const deeper = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
        if (!deeper || deeper.getRootNode() !== found?.shadowRoot) return found;
        found = deeper;
      }
    };
    const isWithin = (element: Element | null, around: Element): boolean =>
      element !== null && (element === around || isWithin(parent(element), around));
    const found: string[] = [];
    const alike = new Map<string, number>();
    for (const stop of stops(document.querySelector(selector) ?? document)) {
      const kind = name(stop).replace(/“.*/, stop.parentElement?.className ?? '');
      alike.set(kind, (alike.get(kind) ?? 0) + 1);
      if (Number(alike.get(kind)) > 3) continue;
      stop.focus();
      if (active() !== stop) {
        found.push(`${name(stop)}: takes no focus`);
        continue;
      }
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
        found.push(`${name(stop)}: no ring`);
      }
      const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const isHigher = box.height + 2 * ring > innerHeight;
      const hidden = isHigher
        ? Math.min(box.height, innerHeight) - (bottom - top)
        : Math.max(ring - box.top, box.bottom + ring - innerHeight);
      if (hidden > 1 || Math.max(-box.left, box.right - innerWidth) > 1) {
        found.push(`${name(stop)}: ${Math.round(hidden)} px of it or its ring out of the window`);
        continue;
      }
      const above = at((left + right) / 2, (top + bottom) / 2);
      const own = [stop, ...((stop as HTMLInputElement).labels ?? [])];
      if (!own.some((each) => isWithin(above, each))) {
        found.push(`${name(stop)}: under ${above ? name(above) : 'nothing'}`);
      }
    }
    return found;
  }, within);

/** State by state: together they are more than a browser is waited for. */
async function unseenInStates(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const at of states.keys()) found.push(...(await unseen(page, `#state-${at}`)));
  return found;
}

withAllStates('what has focus', (all) => {
  for (const [width, height] of windows) {
    it(`is seen in a window of ${width} × ${height}`, async () => {
      await all.page.setViewport(width, height);
      assert.deepEqual(await unseenInStates(all.page), []);
    });
  }

  it('is not held out of sight: nothing that sticks is higher than a low window', async () => {
    await all.page.setViewport(911, 433);
    const found = await all.page.evaluate(() =>
      window.looking
        .all()
        .filter((each) => each.localName !== 'dialog')
        .filter((each) => /sticky|fixed/.test(getComputedStyle(each).position))
        .filter((each) => each.getBoundingClientRect().height > innerHeight)
        .map((each) => each.className),
    );
    assert.deepEqual(found, []);
  });

  it('is seen on the card that fills a low window', async () => {
    const page = await all.open('<mitid-counter-card></mitid-counter-card>');
    await page.setViewport(911, 433);
    await page.click('mitid-counter-card >>> .step[open] input');
    await waitFor(page, () => {
      const card = document.querySelector('mitid-counter-card')?.shadowRoot;
      card?.querySelector<HTMLElement>('.actions .primary')?.focus();
      return card?.activeElement?.localName === 'button';
    });
    await page.press('Enter');
    await waitFor(page, () => window.looking.all().some((each) => each.matches('dialog:modal')));
    assert.deepEqual(await unseen(page, 'mitid-counter-card'), []);
  });

  it('is seen with all unfolded, in a small window', async () => {
    await unfoldAll(all.page);
    await all.page.setViewport(320, 256);
    assert.deepEqual(await unseenInStates(all.page), []);
  });
});
