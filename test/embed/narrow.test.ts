/** Narrow screens and large text: nothing is cut off, and nobody has to scroll sideways. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { tooWide } from './support/too-wide.ts';
import { markupOf, reach, states } from './support/states.ts';
import { widget } from './support/widget.ts';

inEveryEngine('on a narrow screen', (stage) => {
  // What a reader does there changes words, not how much room there is.
  for (const state of states.filter(({ does }) => !does)) {
    it(`fits ${state.what} of ${state.name} into 320 pixels, also with text of twice the size`, async () => {
      const selector = `mitid-${state.name}`;
      const page = await stage.open(stage.moduleTag + markupOf(state));
      const used = widget(page, selector);
      await page.setViewport(320, 800);
      await reach(page, selector, state);
      await used.unfold();
      assert.equal(await page.evaluate(() => innerWidth), 320);
      assert.deepEqual(await tooWide(page, selector), [], 'en');
      // The same place in Danish, whose words are longer.
      await speak(page, selector, 'da');
      await used.unfold();
      assert.deepEqual(await tooWide(page, selector), [], 'da');
      assert.equal(await doubleText(page, selector), '32px');
      assert.deepEqual(await tooWide(page, selector), [], 'da, 200 %');
    });
  }
});

/** Gives the page another language, and waits until the widget speaks it. */
async function speak(page: Page, selector: string, lang: string): Promise<void> {
  await page.evaluate((wanted: string) => {
    document.documentElement.lang = wanted;
  }, lang);
  await waitFor(
    page,
    (host: string, wanted: string) =>
      document.querySelector(host)?.shadowRoot?.querySelector('.base')?.getAttribute('lang') ===
      wanted,
    selector,
    lang,
  );
}

/** Makes the text of the page twice as large; gives the size in the widget. */
const doubleText = (page: Page, selector: string): Promise<string | null | undefined> =>
  page.evaluate((host: string) => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html { font-size: 200%; }';
    document.head.append(sheet);
    const base = document.querySelector(host)?.shadowRoot?.querySelector('.base');
    return base && getComputedStyle(base).fontSize;
  }, selector);
