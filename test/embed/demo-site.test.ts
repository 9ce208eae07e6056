/** The pages of `npm start`, served as it serves them. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { siteRoots } from '../../scripts/site-roots.ts';
import { engines, messagesOf, openBrowser, type Browser } from './support/engines.ts';
import { openSite, type TestSite } from './support/site.ts';
import { widget } from './support/widget.ts';

const pages = globSync('site/*.html')
  .map((path) => basename(path))
  // The embed builder has tests of its own.
  .filter((name) => name !== 'index.html')
  .sort();

for (const engine of engines) {
  describe(`the demo site in ${engine}`, () => {
    let browser: Browser;
    let site: TestSite;

    before(async () => {
      browser = await openBrowser(engine);
      site = await openSite(siteRoots);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const name of pages) {
      for (const query of ['', '?lang=da']) {
        it(`shows every widget of ${name}${query}, in 320 pixels too, with a silent console`, async () => {
          const before = site.requests.length;
          const page = await browser.newPage();
          await page.goto(`${site.url}/${name}${query}`);
          const tags = await page.evaluate(() =>
            [...document.querySelectorAll('*')]
              .map(({ localName }) => localName)
              .filter((tag) => tag.startsWith('mitid-')),
          );
          assert.ok(tags.length > 0);
          for (const tag of tags) await widget(page, tag).ready();
          const wrong = site.requests
            .slice(before)
            .filter(({ path, status }) => status !== 200 && path !== '/favicon.ico');
          assert.deepEqual(
            { wrong, messages: await messagesOf(page) },
            { wrong: [], messages: [] },
          );
          await page.setViewport(320, 800);
          const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
          assert.ok(width <= 320, `${width} pixels`);
          await page.close();
        });
      }
    }
  });
}
