/** `npm run pictures`: the pictures of README and docs, taken from what is built. */
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { root } from './run.ts';
import { serve } from './serve.ts';
import { findBrowser } from './test/browsers.ts';

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly isDark?: boolean;
  readonly html: string;
}

const column = (html: string): string => `<div class="column">${html}</div>`;

const pictures: readonly Picture[] = [
  {
    file: 'widgets.png',
    width: 1240,
    height: 880,
    html: [
      '<mitid-guide></mitid-guide>',
      '<mitid-get-started answers="journey=non-eu"></mitid-get-started>',
      '<mitid-document-checklist answers="route=counter citizenship=other"></mitid-document-checklist>',
    ]
      .map(column)
      .join(''),
  },
  {
    file: 'widgets-dark.png',
    width: 1240,
    height: 760,
    isDark: true,
    html: [
      '<mitid-eligibility-checker lang="da"></mitid-eligibility-checker>',
      '<mitid-troubleshooter lang="da"></mitid-troubleshooter>',
      '<mitid-safety-check lang="da"></mitid-safety-check>',
    ]
      .map(column)
      .join(''),
  },
];

const pageOf = (script: string, { html, isDark = false }: Picture): string =>
  `<!doctype html><html lang="en"><head><meta name="color-scheme" content="${isDark ? 'dark' : 'light'}">
  <link rel="stylesheet" href="/fonts/inter/wght.css">
  <style>
    body { display: flex; gap: 20px; margin: 20px; overflow: hidden; font: 16px/1.5 'Inter Variable'; background: ${isDark ? '#0c1110' : '#e9edec'}; }
    .column { flex: 0 0 386px; }
  </style>
  <script type="module" src="${script}"></script></head><body>${html}</body></html>`;

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width: picture.width, height: picture.height, deviceScaleFactor: 1.5 });
  // Any page of that server: modules come only from the same place.
  await page.goto(`${url}/frame/guide.html`);
  await page.setContent(pageOf(`${url}/mitid-widgets.js`, picture));
  await page.waitForFunction(
    () => {
      const widgets = [...document.querySelectorAll('.column > *')];
      return (
        widgets.length > 0 &&
        widgets.every((each) => each.shadowRoot?.querySelector('.drawing svg'))
      );
    },
    { polling: 100 },
  );
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, 'docs', 'images', picture.file) });
  console.log(`docs/images/${picture.file}`);
}

const site = await serve({
  port: 0,
  roots: [
    // The same letters on every machine, as wide as those of phones.
    { at: '/fonts/', folder: join(root, 'node_modules/@fontsource-variable') },
    { at: '/', folder: join(root, 'dist') },
  ],
});
const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('No Chromium found to take pictures with.');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const picture of pictures) await take(browser, site.url, picture);
} finally {
  await browser.close();
  await site.close();
}
