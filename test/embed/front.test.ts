/** The front page of the site. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';

import { widgetNames } from '../../src/generated/widget-names.ts';
import { assertAccessible } from './support/accessible.ts';
import { messagesOf, waitFor, type Page } from './support/engines.ts';
import { onTheSite } from './support/served.ts';
import { widget } from './support/widget.ts';

/** What is the same in both languages: names, addresses, code and figures. */
const names =
  /^(mitid-widgets|Dansk|English|Nyborup Kommune|Vestfjord Group|WCAG 2\.2 AA|[a-z]+\.example|\d+–\d+ kB|<script[^]*)$/;

onTheSite('the front page', (served) => {
  let page: Page;

  beforeEach(async () => {
    page = await served.browser.newPage();
  });

  afterEach(async () => {
    served.site.intercept(() => undefined);
    await page.close();
  });

  const open = async (query = '?lang=en'): Promise<void> => {
    await page.goto(`${served.site.url}/${query}`);
    await widget(page, 'mitid-get-started').ready();
  };

  const figures = (): Promise<void> =>
    waitFor(page, () => document.querySelectorAll('.promises > :not([hidden])').length === 6);

  const answerFigures = (status: number, body: string): void => {
    served.site.intercept((path) =>
      path === '/built/figures.json'
        ? { status, headers: { 'content-type': 'application/json' }, body }
        : undefined,
    );
  };

  const promises = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.promises > :not([hidden]) h3')].map(
        ({ innerText }) => innerText,
      ),
    );

  it('has a tile for every widget, with a drawing, which leads to the builder with it', async () => {
    await open();
    const tiles = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('#tiles a')].map((tile) => ({
        leads: tile.pathname + tile.hash,
        isDrawn: tile.querySelector('svg > *') !== null,
        lines: tile.innerText.trim().split(/\n+/).length,
      })),
    );
    assert.deepEqual(
      tiles.map(({ leads }) => leads).sort(),
      widgetNames.map((name) => `/build.html#widget=${name}`),
    );
    for (const { leads, ...rest } of tiles) {
      assert.deepEqual(rest, { isDrawn: true, lines: 2 }, leads);
    }
  });

  it('says everything in the language that is chosen, with the widget and the pages it shows', async () => {
    const texts = (): Promise<string[]> =>
      page.evaluate(() => {
        const found: string[] = [document.title];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          if (parentElement?.closest('mitid-get-started, noscript')) continue;
          if (textContent?.trim()) found.push(textContent.trim().replace(/\s+/g, ' '));
        }
        for (const each of document.querySelectorAll('[aria-label]')) {
          found.push(each.getAttribute('aria-label') ?? '');
        }
        return found;
      });
    await open();
    await figures();
    const english = await texts();
    await page.click('[data-language="da"]');
    await widget(page, 'mitid-get-started').shows('Din vej til MitID');
    const danish = await texts();
    assert.equal(danish.length, english.length);
    const left = english.filter((text, at) => text === danish[at] && !names.test(text));
    assert.deepEqual(left, []);
    const speaks = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      here: location.search,
      tile: document.querySelector<HTMLAnchorElement>('#tiles a')?.search,
      host: document.querySelector('iframe')?.src.endsWith('/municipality.html?lang=da'),
    }));
    assert.deepEqual(speaks, { lang: 'da', here: '?lang=da', tile: '?lang=da', host: true });
    assert.deepEqual(await messagesOf(page), []);
  });

  it('takes its figures from the file that the build writes', async () => {
    answerFigures(
      200,
      JSON.stringify({ firstView: { least: 11_400, most: 98_700 }, languages: ['en', 'da', 'uk'] }),
    );
    await open();
    await figures();
    const shown = await promises();
    assert.ok(shown.includes('11–99 kB'), shown.join(' | '));
    assert.ok(shown.includes('English, Danish, and Ukrainian'), shown.join(' | '));
  });

  for (const [status, body] of [
    [404, ''],
    [200, '{'],
    [200, '{}'],
  ] as const) {
    it(`leaves the figures out where the file is ${status} "${body}"`, async () => {
      answerFigures(status, body);
      await open();
      // After that the page has its own answer too.
      await page.evaluate(() => fetch('built/figures.json').then((answer) => answer.text()));
      assert.equal((await promises()).length, 4);
    });
  }

  it('says that its list could not be loaded, and keeps no room for it, where its script does not come', async () => {
    served.site.intercept((path) =>
      path === '/built/front.js'
        ? { status: 200, headers: { 'content-type': 'text/javascript' }, body: '' }
        : undefined,
    );
    await open();
    const [isSaid, height] = await page.evaluate(() => {
      for (const each of document.getAnimations()) each.finish();
      return [
        document.querySelector('.late')?.checkVisibility({ visibilityProperty: true }),
        document.getElementById('tiles')?.offsetHeight,
      ];
    });
    assert.deepEqual([isSaid, height], [true, 0]);
    served.site.intercept(() => undefined);
    await open();
    assert.equal(
      await page.evaluate(() => document.querySelector('.late')?.checkVisibility()),
      false,
    );
  });

  it('has the same bar as the builder, and the docs the same pages in it', async () => {
    const bar = (): Promise<(string | undefined)[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body > header :is(a, button)')].flatMap(
          ({ dataset, textContent }) => [textContent.trim(), dataset['da']],
        ),
      );
    await open();
    const front = await bar();
    await page.goto(`${served.site.url}/build.html?lang=en`);
    assert.deepEqual(await bar(), front);
    await page.goto(`${served.site.url}/docs/`);
    // Those are in English alone: they have no words in Danish, and nothing to choose a language.
    const english = front.filter((_text, at) => at % 2 === 0);
    const docs = (await bar()).filter((_text, at) => at % 2 === 0);
    assert.deepEqual([...docs, 'Dansk', 'English'], english);
  });

  it('has nothing that axe finds, wide and narrow, in both languages', async () => {
    for (const lang of ['en', 'da']) {
      await open(`?lang=${lang}`);
      await figures();
      await assertAccessible(page, lang);
    }
  });
});
