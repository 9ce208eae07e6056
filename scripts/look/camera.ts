/** Takes pictures that are the same tomorrow: one font, one day, nothing that moves. */
import { launch } from 'puppeteer-core';

import { viewOf } from '../../test/embed/support/puppeteer.ts';
import { markupOf, reach } from '../../test/embed/support/states.ts';
import { root } from '../run.ts';
import { listen, answerFrom, type Answer } from '../serve.ts';
import { findBrowser } from '../test/browsers.ts';
import type { Picture } from './pictures.ts';

/** A Tuesday on which offices are open. */
const NOW = Date.UTC(2026, 11, 1, 9, 30);

/** What is longer shows more of the same. */
const MOST_HEIGHT = 2000;

const fonts = `${root}/node_modules`;

const pageOf = (body: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Look</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/fonts/@fontsource-variable/inter/wght.css">
    <link rel="stylesheet" href="/fonts/@fontsource/noto-sans-symbols-2/400.css">
    <style>
      :root { color-scheme: light dark; }
      body { margin: 0; font: 16px/1.5 'Inter Variable', 'Noto Sans Symbols 2'; }
    </style>
    <script type="module" src="/mitid-widgets.js"></script></head><body>${body}</body></html>`,
});

export interface Camera {
  /** Which browser it is, and its version, such as `HeadlessChrome/156`. */
  readonly browser: string;
  /** PNG. */
  take(picture: Picture): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openCamera(): Promise<Camera> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found to take pictures with.');
  const browser = await launch({
    executablePath,
    protocolTimeout: 20_000,
    // What a machine's own settings would decide: how letters are drawn, and in which colours.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
  let body = '';
  const roots = [
    { at: '/fonts/', folder: fonts },
    { at: '/', folder: `${root}/dist` },
  ];
  const site = await listen(0, (url) =>
    url.pathname === '/look.html' ? Promise.resolve(pageOf(body)) : answerFrom(roots, url),
  );
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument((now: number) => {
    window.Date = new Proxy(Date, {
      construct: (real, given: unknown[]) =>
        Reflect.construct(real, given.length > 0 ? given : [now]) as Date,
      get: (real, key): unknown => (key === 'now' ? () => now : Reflect.get(real, key)),
    });
  }, NOW);
  const session = await tab.createCDPSession();
  const view = viewOf(tab.mainFrame());
  let shown: unknown;

  return {
    browser: (await browser.version()).replace(/\..*/, ''),
    async take({ state, look }) {
      const features = { 'prefers-reduced-motion': 'reduce', ...look.media };
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      await tab.setViewport({ width: look.width, height: 800 });
      if (shown !== state) {
        body = markupOf(state, '', 'here');
        await tab.goto(`${site.url}/look.html`);
        await reach(view, '#here', state);
        // Drawings and colours come when the browser has nothing else to do, and codes after them.
        for (let times = 0; times < 2; times++) {
          await view.evaluate(
            () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })),
          );
          await tab.waitForNetworkIdle({ idleTime: 50 });
        }
        shown = state;
      }
      await view.evaluate(async () => {
        (document.activeElement as HTMLElement | null)?.blur();
        await document.fonts.ready;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      });
      const height = await view.evaluate(() => document.body.scrollHeight);
      return tab.screenshot({
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width: look.width, height: Math.min(height, MOST_HEIGHT) },
      });
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
