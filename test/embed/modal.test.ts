/** Widgets in modal dialogs: while one is open, browsers take all else out of what is read. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { widget } from './support/widget.ts';

inEveryEngine('a modal dialog', (stage) => {
  it('holds the region in which its widget speaks', async () => {
    const page = await stage.open(
      `${stage.moduleTag}<dialog aria-label="Help"><mitid-faq></mitid-faq></dialog>`,
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await widget(page, 'mitid-faq').ready();
    await page.evaluate(() => {
      const find = document
        .querySelector('mitid-faq')
        ?.shadowRoot?.querySelector<HTMLInputElement>('#find');
      if (!find) return;
      find.value = 'passport';
      find.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await waitFor(page, () =>
      /\d+ results?/.test(document.querySelector('dialog > [aria-live]')?.textContent ?? ''),
    );
    if (page.liveRegions) assert.deepEqual(await page.liveRegions(), ['polite']);
  });
});
