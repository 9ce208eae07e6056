/** The site that `npm start` serves, opened in every engine. */
import { after, before, describe } from 'node:test';

import { siteRoots } from '../../../scripts/build/site-roots.ts';
import { engines, openBrowser, type Browser } from './engines.ts';
import { openSite, type TestSite } from './site.ts';

export interface Served {
  readonly browser: Browser;
  readonly site: TestSite;
}

export function onTheSite(title: string, tests: (served: Served) => void): void {
  for (const engine of engines) {
    describe(`${title} in ${engine}`, () => {
      let browser: Browser;
      let site: TestSite;

      before(async () => {
        browser = await openBrowser(engine);
        site = await openSite(siteRoots);
      });

      after(async () => {
        await site.close();
      });

      tests({
        get browser() {
          return browser;
        },
        get site() {
          return site;
        },
      });
    });
  }
}
