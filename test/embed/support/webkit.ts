/** WebKitGTK, through the plain WebDriver protocol. */
import { writeFile } from 'node:fs/promises';

import { startWebKitDriver } from '../../../scripts/test/webkit.ts';
import { findDeep, until, type Browser, type Page, type View } from './engines.ts';

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Private-use characters stand for keys without a character of their own. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** In milliseconds. Once in a hundred times the browser does not come up; a new driver helps. */
const START = 8000;

/** Width and height of a page, unless a test says so. */
const SIZE = [1024, 732] as const;

export async function openWebKit(): Promise<Browser> {
  let driver = await startWebKitDriver();
  let openPage: Page | undefined;
  let same: Page | undefined;

  async function newSession(): Promise<string> {
    const address = `http://${driver.hostname}:${driver.port}/session`;
    const capabilities = { alwaysMatch: driver.capabilities };
    const started = send(address, 'POST', { capabilities }, AbortSignal.timeout(START));
    const { sessionId } = (await started) as { sessionId: string };
    return `${address}/${sessionId}`;
  }

  async function newPage(): Promise<Page> {
    await openPage?.close();
    same = undefined;
    const url = await newSession().catch(async () => {
      driver.close();
      driver = await startWebKitDriver();
      return newSession();
    });
    const session: Send = (method, path, content) => send(url + path, method, content);
    openPage = pageOf(session, () => (openPage = undefined));
    return openPage;
  }

  return {
    newPage,
    async samePage() {
      const page = (same ??= await newPage());
      let isResized = false;
      return {
        ...page,
        async setViewport(width, height) {
          isResized = true;
          await page.setViewport(width, height);
        },
        async close() {
          await page.goto('about:blank');
          if (isResized) await page.setViewport(...SIZE);
        },
      };
    },
    close() {
      driver.close();
      return Promise.resolve();
    },
  };
}

async function send(
  url: string,
  method: string,
  body?: object,
  signal: AbortSignal | null = null,
): Promise<unknown> {
  const content = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  const response = await fetch(url, { method, signal, ...content });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit: ${message || error}`);
  }
  return value;
}

function pageOf(session: Send, onClose: () => void): Page {
  return {
    ...viewOf(session, async (work) => work()),
    async goto(url) {
      await session('POST', '/url', { url });
    },
    async press(keys) {
      const values = keys.split('+').map((key) => KEYS[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
      const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
      await session('POST', '/actions', { actions });
    },
    async setViewport(width, height) {
      const script = 'return outerHeight - innerHeight';
      const toolbar = Number(await session('POST', '/execute/sync', { script, args: [] }));
      await session('POST', '/window/rect', { width, height: height + toolbar });
      // The window takes its size a moment after it was told to; on a busy machine it may miss it.
      const measure = 'return innerWidth';
      for (let attempt = 0; attempt < 100; attempt++) {
        if (Number(await session('POST', '/execute/sync', { script: measure, args: [] })) === width)
          return;
        if (attempt % 20 === 19) {
          await session('POST', '/window/rect', { width, height: height + toolbar });
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`WebKit: the window did not become ${width} pixels wide`);
    },
    async screenshot(path) {
      await writeFile(path, String(await session('GET', '/screenshot')), 'base64');
    },
    async frame(selector) {
      await Promise.resolve();
      return viewOf(session, async (work) => {
        const id = await session('POST', '/element', { using: 'css selector', value: selector });
        await session('POST', '/frame', { id });
        try {
          return await work();
        } finally {
          await session('POST', '/frame', { id: null });
        }
      });
    },
    async close() {
      onClose();
      await session('DELETE', '');
    },
  };
}

/** `inside` does its work within the right frame. */
function viewOf(session: Send, inside: <T>(work: () => Promise<T>) => Promise<T>): View {
  return {
    evaluate: (work, ...args) =>
      inside(async () => {
        const script = `
          const [args, done] = arguments;
          Promise.resolve().then(() => (${work.toString()})(...args)).then(
            (value) => done({ value }),
            (error) => done({ error: String(error) + '\\n' + error?.stack }),
          );`;
        const result = await session('POST', '/execute/async', { script, args: [args] });
        const { value, error } = result as { value: never; error?: string };
        if (error !== undefined) throw new Error(error);
        return value;
      }),
    async click(selector) {
      const run = (work: string, ...args: readonly unknown[]) =>
        session('POST', '/execute/sync', { script: `return (${work})(...arguments)`, args });
      await inside(async () => {
        for (let attempt = 0; attempt < 10; attempt++) {
          const found = await until(() => run(findDeep.toString(), selector), selector);
          const element = found as Record<string, string>;
          await run(expectPress.toString(), element);
          const [id = ''] = Object.values(element);
          await session('POST', `/element/${id}/click`);
          if (await run(wasPressed.toString())) return;
        }
        throw new Error(`WebKit: the press never came to "${selector}"`);
      });
    },
  };
}

/** Not the window: what names stand there is tested. */
interface Expecting extends Document {
  expected?: { pressed: boolean; stop: () => void };
}

/**
 * In the page: lets no press through but one on this element. Where something arrives above, the element
 * moves away between the moment the driver looks where it is and the moment it presses.
 */
function expectPress(element: Element): void {
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const page = document as Expecting;
  page.expected?.stop();
  const listen = (event: Event): void => {
    if (!event.composedPath().includes(element)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'click') {
      expected.pressed = true;
      expected.stop();
    }
  };
  const expected = {
    pressed: false,
    stop: () => {
      for (const kind of kinds) window.removeEventListener(kind, listen, true);
    },
  };
  page.expected = expected;
  for (const kind of kinds) window.addEventListener(kind, listen, true);
}

/** In the page: whether the press came. A page that the press has led away from does not know. */
function wasPressed(): boolean {
  const { expected } = document as Expecting;
  expected?.stop();
  return expected?.pressed ?? true;
}
