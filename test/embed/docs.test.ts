/** The docs as the site serves them. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, it } from 'node:test';

import { built, siteRoots } from '../../scripts/build/site-roots.ts';
import { answerFrom } from '../../scripts/serve.ts';
import { assertAccessible, assertFits } from './support/accessible.ts';
import { messagesOf, waitFor, type Page } from './support/engines.ts';
import { onTheSite } from './support/served.ts';
import { notFound } from './support/site.ts';

const pages = globSync('**/*.html', { cwd: join(built, 'docs') })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** What nobody has built for a test. */
const isElsewhere = (url: URL): boolean => url.pathname.startsWith('/storybook/');

onTheSite('the docs', (served) => {
  let page: Page;

  beforeEach(async () => {
    page = await served.browser.newPage();
  });

  afterEach(async () => {
    served.site.intercept(() => undefined);
    await page.close();
  });

  const open = (path: string): Promise<void> => page.goto(`${served.site.url}/docs/${path}`);
  const type = async (word: string): Promise<void> => {
    for (const letter of word) await page.press(letter);
  };
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? ''));
  const status = (words: string): Promise<void> =>
    waitFor(
      page,
      (wanted: string) =>
        document.querySelector('.results [role="status"]')?.textContent.includes(wanted) ?? false,
      words,
    );

  it('are all reached by links, of which none is dead', async () => {
    const seen = new Map<string, string>();
    const dead: string[] = [];
    const look = async (url: URL, from: string): Promise<void> => {
      const address = url.href.replace(url.hash, '');
      let text = seen.get(address);
      if (text === undefined) {
        const { status: code, body } = await answerFrom(siteRoots, url);
        text = code === 200 ? String(body) : '';
        seen.set(address, text);
        if (text === '') dead.push(`${from}: ${url.pathname}`);
        if (!url.pathname.startsWith('/docs/') || !url.pathname.endsWith('.html')) return;
        for (const [, href = ''] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
          const next = new URL(href, url);
          if (next.origin === url.origin && !isElsewhere(next)) await look(next, url.pathname);
        }
      }
      const id = url.pathname.startsWith('/docs/') ? url.hash.slice(1) : '';
      if (id && !text.includes(` id="${id}"`)) dead.push(`${from}: ${url.pathname}#${id}`);
    };
    await look(new URL('http://localhost/docs/index.html'), 'the start');
    assert.deepEqual(dead, []);
    const reached = pages.filter((path) => seen.has(`http://localhost/docs/${path}`));
    assert.deepEqual(reached, pages);
  });

  it('stand under a strict policy, ask no other server, and fit into 320 pixels', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
    served.site.intercept(async (path) => {
      const found = await answerFrom(siteRoots, new URL(path, served.site.url));
      const headers = { ...found.headers, 'content-security-policy': policy };
      return path.endsWith('.html') ? { ...found, headers } : undefined;
    });
    await page.setViewport(320, 800);
    for (const path of pages) {
      await open(path);
      assert.deepEqual(await messagesOf(page), [], path);
      await assertFits(page, path, 320);
    }
    const others = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).origin !== location.origin),
    );
    assert.deepEqual(others, []);
  });

  // What differs from page to page: long lists and pictures, code, wide tables.
  for (const [path, scheme] of [
    ['', 'light'],
    ['', 'dark'],
    ['hosting/frameworks.html', 'dark'],
    ['performance.html', 'light'],
  ] as const) {
    it(`have nothing that axe finds, with the search open: "${path}", ${scheme}`, async () => {
      await page.emulateMedia?.({ 'prefers-color-scheme': scheme });
      await open(path);
      await page.click('#search');
      await type('policy');
      await status('places');
      await assertAccessible(page, path);
    });
  }

  it('are searched from the keyboard: the arrows go through what is found, Enter leads there', async () => {
    await open('index.html');
    for (const name of ['a', 'a', 'a', 'a', 'a', 'a', 'search']) {
      await page.press('Tab');
      assert.equal(await focused(), name);
    }
    await type('qqqq');
    await status('Found nowhere.');
    await page.press('Escape');
    await type('troubleshooting');
    await status('place');
    await page.press('ArrowDown');
    assert.equal(await focused(), 'a');
    await page.press('ArrowUp');
    assert.equal(await focused(), 'search');
    await page.press('ArrowDown');
    await page.press('Enter');
    await waitFor(page, () => location.hash === '#troubleshooting');
  });

  it('close what was found when focus leaves it', async () => {
    await open('');
    await page.click('#search');
    await type('policy');
    await status('places');
    await page.press('Shift+Tab');
    assert.equal(await page.evaluate(() => document.querySelector('.results a')), null);
  });

  it('say that the search did not load, and load it with the next letter', async () => {
    served.site.intercept((path) => (path.endsWith('/search.json') ? notFound : undefined));
    await open('');
    await page.click('#search');
    await type('polic');
    await status('could not be loaded');
    served.site.intercept(() => undefined);
    await type('y');
    await status('places');
  });

  it('open the list of pages on a phone, and close it with what is chosen', async () => {
    await page.setViewport(390, 800);
    await open('hosting/frames.html');
    const isShown = (): Promise<boolean> =>
      page.evaluate(() => (document.querySelector('#pages')?.getClientRects().length ?? 0) > 0);
    assert.equal(await isShown(), false);
    await page.click('.open-pages');
    assert.equal(await isShown(), true);
    await page.click('#pages a[href^="#"]');
    assert.equal(await isShown(), false);
  });
});
