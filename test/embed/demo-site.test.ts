/** The pages of `npm start`, served as it serves them. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { it } from 'node:test';

import { messagesOf } from './support/engines.ts';
import { onTheSite } from './support/served.ts';
import { widget } from './support/widget.ts';

const pages = globSync('site/*.html')
  .map((path) => basename(path))
  // The embed builder has tests of its own.
  .filter((name) => name !== 'build.html')
  .sort();

onTheSite('the demo site', (served) => {
  for (const name of pages) {
    for (const query of ['', '?lang=da']) {
      it(`shows every widget of ${name}${query}, in 320 pixels too, with a silent console`, async () => {
        const before = served.site.requests.length;
        const page = await served.browser.newPage();
        await page.goto(`${served.site.url}/${name}${query}`);
        const tags = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .map(({ localName }) => localName)
            .filter((tag) => tag.startsWith('mitid-')),
        );
        assert.ok(tags.length > 0);
        for (const tag of tags) await widget(page, tag).ready();
        const wrong = served.site.requests
          .slice(before)
          .filter(({ path, status }) => status !== 200 && path !== '/favicon.ico');
        assert.deepEqual({ wrong, messages: await messagesOf(page) }, { wrong: [], messages: [] });
        await page.setViewport(320, 800);
        const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
        assert.ok(width <= 320, `${width} pixels`);
        await page.close();
      });
    }
  }
});
