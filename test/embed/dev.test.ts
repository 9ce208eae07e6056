/** What `npm start` serves from the source. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { develop } from '../../scripts/dev.ts';
import type { Site } from '../../scripts/serve.ts';
import { engines, openBrowser, waitFor } from './support/engines.ts';
import { widget } from './support/widget.ts';

// The server is the same for all browsers.
for (const engine of engines.filter((each) => each === 'chromium')) {
  describe('the site from its source', () => {
    let site: Site;

    before(async () => {
      site = await develop(0);
    });

    after(async () => {
      await site.close();
    });

    it('has widgets whose source is not built, a builder, a front page and docs', async () => {
      const browser = await openBrowser(engine);
      const page = await browser.newPage();
      await page.goto(`${site.url}/municipality.html`);
      await widget(page, 'mitid-switch-guide').ready();
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      assert.ok(loaded.some((path) => path.endsWith('/src/widgets/switch-guide/switch-guide.ts')));
      await page.goto(`${site.url}/build.html`);
      await waitFor(page, () => document.querySelector('.dock') !== null);
      await page.goto(`${site.url}/`);
      await waitFor(page, () => Boolean(document.querySelector('#tiles a .title')?.textContent));
      await waitFor(page, () => document.querySelector('#size:not([hidden])') !== null);
      await page.goto(`${site.url}/docs/hosting/`);
      await waitFor(page, () => document.querySelector('form:not([hidden]) #search') !== null);
      await page.click('#search');
      await page.press('x');
      await waitFor(page, () => document.querySelector('.results a') !== null);
      await page.close();
    });

    it('serves what has no source here as it was built', async () => {
      const response = await fetch(`${site.url}/dist/frame/faq.html`);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<mitid-faq/);
    });
  });
}
