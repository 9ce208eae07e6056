/** Chromium and Firefox, through puppeteer. */
import {
  launch,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page as Tab,
  type Protocol,
} from 'puppeteer-core';

import { findBrowser } from '../../../scripts/test/browsers.ts';
import type { Browser, Page, Spoken, View } from './engines.ts';
import { oldChromium } from './old-chromium.ts';
import { findDeep, until } from './wait.ts';

export async function openPuppeteer(engine: 'chromium' | 'firefox'): Promise<Browser> {
  const executablePath = findBrowser(engine) ?? engine;
  // A page that hangs must fail its test, not all the tests after it.
  const protocolTimeout = 15_000;
  const browser = await launch(
    engine === 'firefox'
      ? { browser: 'firefox', executablePath, protocolTimeout }
      : { executablePath, protocolTimeout, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  );
  return browserOf(browser, engine);
}

/** The oldest Chromium that is supported. */
export async function openOldChromium(): Promise<Browser> {
  const { executablePath, libraries } = oldChromium();
  const browser = await launch({
    executablePath,
    protocolTimeout: 15_000,
    args: ['--no-sandbox', '--no-zygote', '--single-process', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
  return browserOf(browser, 'chromium');
}

function browserOf(
  browser: Awaited<ReturnType<typeof launch>>,
  engine: 'chromium' | 'firefox',
): Browser {
  let same: Tab | undefined;
  const newTab = async (): Promise<Tab> => (await browser.createBrowserContext()).newPage();
  return {
    newPage: async () => pageOf(await newTab(), engine),
    async samePage() {
      const tab = (same ??= await newTab());
      const page = pageOf(tab, engine);
      // What these leave behind goes away with the tab alone.
      let isChanged = false;
      const changing =
        <A extends readonly unknown[], R>(tool: (...args: A) => R) =>
        (...args: A): R => {
          isChanged = true;
          return tool(...args);
        };
      return {
        ...page,
        ...(page.emulateMedia && { emulateMedia: changing(page.emulateMedia) }),
        ...(page.watchLeaving && { watchLeaving: changing(page.watchLeaving) }),
        async close() {
          if (isChanged) {
            same = undefined;
            return page.close();
          }
          await tab.setViewport(size);
          await tab.goto('about:blank');
        },
      };
    },
    close: () => browser.close(),
  };
}

/** Of a page, unless a test says so. */
const size = { width: 800, height: 600 };

function pageOf(tab: Tab, engine: 'chromium' | 'firefox'): Page {
  const page: Page = {
    ...viewOf(tab.mainFrame()),
    async goto(url, until = 'loaded') {
      await tab.goto(url, { waitUntil: until === 'loaded' ? 'load' : 'domcontentloaded' });
    },
    async press(keys) {
      const held = keys.split('+').map((key) => (key === 'Space' ? ' ' : key) as KeyInput);
      for (const key of held) await tab.keyboard.down(key);
      for (const key of held.reverse()) await tab.keyboard.up(key);
    },
    setViewport: (width, height) => tab.setViewport({ width, height }),
    async screenshot(path) {
      await tab.screenshot({ path: path });
    },
    async frame(selector) {
      const frame = await (await tab.waitForSelector(selector))?.contentFrame();
      if (!frame) throw new Error(`No frame at ${selector}`);
      return viewOf(frame);
    },
    close: () => tab.browserContext().close(),
  };
  if (engine === 'firefox') return page;
  return {
    ...page,
    async emulateMedia(features, media = '') {
      const session = await tab.createCDPSession();
      const list = Object.entries(features).map(([name, value]) => ({ name, value }));
      await session.send('Emulation.setEmulatedMedia', { media, features: list });
    },
    async liveRegions() {
      const session = await tab.createCDPSession();
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .flatMap(({ properties = [] }) => properties)
        .filter(({ name }) => name === 'live')
        .map(({ value }) => String(value.value));
    },
    async spoken() {
      const session = await tab.createCDPSession();
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return spokenOf(nodes);
    },
    async sheets() {
      const margin = { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' };
      const file = Buffer.from(await tab.pdf({ format: 'A4', margin })).toString('latin1');
      return file.match(/\/Type \/Page\b/g)?.length ?? 0;
    },
    async watchLeaving() {
      const downloads: string[] = [];
      const tabs: View[] = [];
      const context = tab.browserContext();
      const session = await tab.browser().target().createCDPSession();
      // It is enough to know of it: the file itself is not kept.
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'deny',
        eventsEnabled: true,
        ...(context.id !== undefined && { browserContextId: context.id }),
      });
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
        downloads.push(suggestedFilename);
      });
      context.on('targetcreated', (target) => {
        void target.page().then((opened) => {
          if (opened && opened !== tab) tabs.push(viewOf(opened.mainFrame()));
        });
      });
      return { downloads, tabs };
    },
  };
}

function spokenOf(nodes: readonly Protocol.Accessibility.AXNode[]): Spoken[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (value?: Protocol.Accessibility.AXValue): string => String(value?.value ?? '');
  const piecesOf = (node: Protocol.Accessibility.AXNode): string[] =>
    words(node.role) === 'StaticText'
      ? [words(node.name)]
      : (node.childIds ?? []).flatMap((id) => {
          const child = byId.get(id);
          return child ? piecesOf(child) : [];
        });
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: words(node.role),
      name: words(node.name),
      description: words(node.description),
      pieces: piecesOf(node),
    }));
}

export function viewOf(frame: Frame): View {
  return {
    // Puppeteer describes the same thing with types of its own.
    evaluate: (work, ...args) =>
      frame.evaluate(work as (...args: readonly unknown[]) => never, ...args),
    async click(selector) {
      const find = async () => (await frame.evaluateHandle(findDeep, selector)).asElement();
      const element = await until(find, selector);
      await (element as ElementHandle).click();
    },
  };
}
