/** The snippets of `docs/hosting/frameworks.md`, taken from there, built and used. */
import assert from 'node:assert/strict';
import { before, it } from 'node:test';

import { buildApp } from './support/apps.ts';
import { waitFor } from './support/engines.ts';
import { appShownFor, documented } from './support/framework-docs.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, widget } from './support/widget.ts';

const { mitid: _known, ...asked } = atTheCounter;

for (const framework of documented) {
  let folder: string | undefined;

  inEveryEngine(`the snippet for ${framework}`, (stage) => {
    before(async () => {
      folder ??= await buildApp(framework, appShownFor(framework));
    });

    it('shows the widget, and the outcome of its interview', async () => {
      const page = await stage.openFolder(folder ?? '');
      const shown = widget(page, 'mitid-eligibility-checker');
      await shown.interview(asked);
      await shown.result();
      await waitFor(
        page,
        () => document.querySelector('#outcome')?.textContent === 'citizen-service',
      );
      const level = await page.evaluate(() => {
        const root = document.querySelector('mitid-eligibility-checker')?.shadowRoot;
        return root?.querySelector('#heading')?.localName;
      });
      assert.equal(level, 'h3');
    });
  });
}
