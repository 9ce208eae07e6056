/** Apps of hosts, in `test/apps/`: attributes, properties and events as each framework has them. */
import assert from 'node:assert/strict';
import { before, it } from 'node:test';

import { buildApp, filesOfApp } from './support/apps.ts';
import { waitFor, type Page } from './support/engines.ts';
import { frameworks } from './support/snippets.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, isVisible, widget } from './support/widget.ts';

const { mitid: _known, ...asked } = atTheCounter;

for (const framework of frameworks) {
  let folder: string | undefined;
  const checker = 'mitid-eligibility-checker';

  inEveryEngine(`an app made with ${framework}`, (stage) => {
    before(async () => {
      folder ??= await buildApp(framework, filesOfApp(framework));
    });

    const open = (): Promise<Page> => stage.openFolder(folder ?? '');
    const says = (page: Page, id: string, text: string): Promise<void> =>
      waitFor(
        page,
        (wanted: string, words: string) => document.getElementById(wanted)?.textContent === words,
        id,
        text,
      );

    it('hears each step and the outcome, with the properties of the element', async () => {
      const page = await open();
      const shown = widget(page, checker);
      await shown.interview(asked);
      await shown.result();
      await says(page, 'outcome', 'citizen-service');
      await says(page, 'possible', '1');
      assert.equal(await shown.outcome(), 'citizen-service');
    });

    it('gives attributes and properties: what is known is not asked, the heading has its level', async () => {
      const page = await open();
      await widget(page, checker).ready();
      const level = await page.evaluate((selector: string) => {
        const root = document.querySelector(selector)?.shadowRoot;
        return [
          root?.querySelector('#heading')?.localName,
          root?.querySelector('#question-mitid') === null,
        ];
      }, checker);
      assert.deepEqual(level, ['h3', true]);
    });

    it('renders anew around the widget, and the reader keeps the place', async () => {
      const page = await open();
      const shown = widget(page, checker);
      await shown.ready();
      await page.evaluate((selector: string) => {
        document.querySelector(selector)?.setAttribute('data-test', 'same');
      }, checker);
      await shown.answer('age', asked.age);
      await says(page, 'steps', 'cpr');
      await shown.answer('cpr', asked.cpr);
      await says(page, 'steps', 'cpr photo-id');
      const now = await page.evaluate((selector: string) => {
        const element = document.querySelector<HTMLElement>(`${selector}[data-test="same"]`);
        const root = element?.shadowRoot;
        return [
          root?.querySelector('[id^="question-"]')?.id,
          root?.querySelector('.base')?.getAttribute('data-theme'),
          root?.activeElement?.textContent.trim() !== '',
        ];
      }, checker);
      assert.deepEqual(now, ['question-photo-id', 'auto', true]);
    });

    it('takes the widget away and puts it back, and the page keeps the answers', async () => {
      const page = await open();
      await widget(page, checker).answer('age', asked.age);
      await says(page, 'steps', 'cpr');
      await page.click('#toggle');
      await says(page, 'toggle', 'Show');
      assert.equal(await isVisible(page, checker), false);
      await page.click('#toggle');
      const again = widget(page, checker);
      await again.ready();
      await again.answer('cpr', asked.cpr);
      await says(page, 'steps', 'cpr photo-id');
    });
  });
}
