/** Real pages in real browsers: one small interface for Chromium, Firefox and WebKit. */
import { after } from 'node:test';

import { chooseEngines, type Engine } from '../../../scripts/test/browsers.ts';
import type { Message } from './collector.ts';

export { findDeep, until, waitFor } from './wait.ts';

/** The engines that this run tests in. */
export const engines: readonly Engine[] = chooseEngines().engines;

export interface Browser {
  /** A page with storage of its own. WebKit has room for one: a new page closes the one before. */
  newPage(): Promise<Page>;
  /**
   * The page that this gave before, empty again: much faster. Storage, history and cache stay, so
   * this is for sites that no test had before.
   */
  samePage(): Promise<Page>;
  close(): Promise<void>;
}

/** A document to look into: that of a page, or of a frame in it. */
export interface View {
  /** Runs a function in the page; it must not use anything from outside itself. */
  evaluate<A extends readonly unknown[], R>(
    work: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;

  /** A real click, as soon as the element is there. `a >>> b` looks for b in the shadow root of a. */
  click(selector: string): Promise<void>;
}

export interface Page extends View {
  /**
   * Waits for the load event, or only until the page is parsed: Firefox keeps the load event back
   * while an `import()` that began before it is under way.
   */
  goto(url: string, until?: 'loaded' | 'parsed'): Promise<void>;

  /** One key by its DOM name, or several as in `Shift+Tab`; `Space` for the space bar. */
  press(keys: string): Promise<void>;

  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;

  /** The document in an iframe, also one of another origin. */
  frame(selector: string): Promise<View>;

  /** Only Chromium can: media features such as `forced-colors`, or the media type. */
  emulateMedia?: (
    features: Readonly<Record<string, string>>,
    media?: 'print' | '',
  ) => Promise<void>;

  /** Only Chromium can: the live regions that assistive technology is given, by how they speak. */
  liveRegions?(): Promise<string[]>;

  /** Only Chromium can: what it gives to assistive technology, in order. */
  spoken?(): Promise<Spoken[]>;

  /** Only Chromium can: how many sheets of paper the page would take. */
  sheets?(): Promise<number>;

  /** Only Chromium can: keeps what leaves the page from now on. */
  watchLeaving?: () => Promise<Leaving>;

  close(): Promise<void>;
}

/** A node of the accessibility tree. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The texts that stand in it, one by one. */
  readonly pieces: readonly string[];
}

export interface Leaving {
  /** Names of the files that were handed to the reader. */
  readonly downloads: readonly string[];
  /** Pages that were opened, also from frames. */
  readonly tabs: readonly View[];
}

const opened = new Map<Engine, Promise<Browser>>();

// Of all files that share a process.
after(async () => {
  for (const browser of opened.values()) await (await browser).close();
});

/** One browser an engine, for all tests of a process; it ends with the last of them. */
export function openBrowser(engine: Engine): Promise<Browser> {
  const browser = opened.get(engine) ?? start(engine);
  opened.set(engine, browser);
  return browser;
}

async function start(engine: Engine): Promise<Browser> {
  if (engine === 'webkit') return (await import('./webkit.ts')).openWebKit();
  return (await import('./puppeteer.ts')).openPuppeteer(engine);
}

/** What went wrong in a document that `site.ts` served, in order. */
export function messagesOf(view: View): Promise<readonly Message[]> {
  return view.evaluate(() => window.mitidTestMessages ?? []);
}
