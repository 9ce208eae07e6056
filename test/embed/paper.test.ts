/** Every state on paper: what can be read, typed and called there, and nothing that only a screen can do. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import { inChromium, openOnSite } from './support/all-states.ts';
import type { Page } from './support/engines.ts';
import type { TestSite } from './support/site.ts';
import { markupOf, reach, states } from './support/states.ts';

/** What is taken along to a counter. */
const oneSheet: ReadonlySet<string> = new Set([
  'get-started',
  'document-checklist',
  'counter-card',
]);

/** What of a widget is seen on paper, as far as somebody could go wrong with it. */
interface Sheet {
  /** Links whose address is not told. */
  readonly hidden: readonly string[];
  /** Texts that are too pale without a ground, with their contrast on white. */
  readonly pale: readonly string[];
  /** What says that something will come. */
  readonly waiting: readonly string[];
  readonly sourceLines: number;
}

inChromium('paper', () => {
  let page: Page;
  let site: TestSite;

  before(async () => {
    ({ page, site } = await openOnSite('<main lang="en"></main>'));
    await page.emulateMedia?.({}, 'print');
  });

  after(async () => {
    await page.close();
    await site.close();
  });

  const look = (): Promise<Sheet> =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const within = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? within(each.shadowRoot) : []),
        ]);
      // Text for those who listen, in a pixel, is on no sheet.
      const isSeen = (each: Element): boolean =>
        [...each.getClientRects()].some(({ width, height }) => width > 1 && height > 1) &&
        getComputedStyle(each).visibility === 'visible' &&
        getComputedStyle(each).fontSize !== '0px';
      const main = document.querySelector('main');
      const seen = main ? within(main).filter(isSeen) : [];
      const contrastOnWhite = (colour: string): number => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
      };
      const isText = (each: Element): boolean =>
        [...each.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      const words = ({ textContent }: Element): string => textContent.trim().slice(0, 40);
      const found = {
        hidden: seen
          .filter((each) => each.matches('a[href^="http"]'))
          .filter((each) => {
            const { content } = getComputedStyle(each, '::after');
            return !content.includes(each.getAttribute('href') ?? '');
          })
          .map(words),
        pale: seen
          .filter(isText)
          .map((each) => [words(each), contrastOnWhite(getComputedStyle(each).color)] as const)
          .filter(([, contrast]) => contrast < 4.5)
          .map(([text, contrast]) => `${text}: ${contrast.toFixed(1)}`),
        waiting: seen.filter((each) => each.matches('.loading, .finder')).map(words),
        sourceLines: seen.filter((each) => each.matches('[part~=sources]')).length,
      };
      dispatchEvent(new Event('afterprint'));
      return found;
    });

  for (const state of states) {
    it(`tells where links lead, in ink that can be read, with one line of sources, on few sheets: ${state.name}, ${state.what}`, async () => {
      await page.evaluate(
        (html: string) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = html;
        },
        markupOf(state, '', 'here'),
      );
      await reach(page, '#here', state);
      const { sourceLines, ...wrong } = await look();
      assert.deepEqual(wrong, { hidden: [], pale: [], waiting: [] });
      assert.ok(sourceLines <= 1, `${sourceLines} lines of sources`);
      const sheets = (await page.sheets?.()) ?? 0;
      assert.ok(sheets <= (oneSheet.has(state.name) ? 1 : 2), `${sheets} sheets`);
    });
  }
});
