/** Many widgets, many items, many visits: what grows must not grow into a wait. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../scripts/run.ts';
import { widgetNames } from '../src/generated/widget-names.ts';

export type AtScale = Readonly<Record<string, number>>;

const ITEMS = 600;

export const FIRST_VIEWS = '13 widgets: requests that their first views wait for';
export const SLOWEST_KEY = `${ITEMS} items of an overlay: ms of the slowest of five keystrokes`;

const pageOf = (main: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Scale</title><link rel="icon" href="data:,">
<script>
  window.benchReady = 0;
  addEventListener('mitid-ready', () => window.benchReady++);
</script>
<script type="module" src="/mitid-widgets.js"></script><main>${main}</main></html>`;

/** An overlay with services of a host. */
const overlay = (): string => {
  const ids = Array.from({ length: ITEMS }, (_, number) => `own-${number}`);
  const of = <T>(make: (id: string, number: number) => T): Record<string, T> =>
    Object.fromEntries(ids.map((id, number) => [id, make(id, number)]));
  return JSON.stringify({
    name: 'Bench',
    content: { services: of(() => ({ theme: 'public', mitid: 'partly' })) },
    text: {
      en: {
        services: of((_id, number) => ({
          title: `Service ${number}`,
          what: 'What it does for people who live here.',
          ways: ['Ask at the counter.'],
        })),
      },
    },
  });
};

async function open(browser: Browser, url: string, name: string, main: string): Promise<Page> {
  writeFileSync(join(root, `.cache/bench/${name}.html`), pageOf(main));
  const page = await browser.newPage();
  await page.goto(`${url}/${name}.html`);
  return page;
}

const ready = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(`window.benchReady >= ${count}`, { timeout: 30_000 });

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

export async function scale(browser: Browser, url: string): Promise<AtScale> {
  const found: Record<string, number> = {};

  const all = widgetNames.map((name) => `<mitid-${name}></mitid-${name}>`).join('');
  // The server compresses a file when it is first asked for: nobody is to wait for that.
  const first = await open(browser, url, 'scale-13', all);
  await ready(first, widgetNames.length);
  await first.close();
  const many = await open(browser, url, 'scale-13', all);
  await ready(many, widgetNames.length);
  found['13 widgets: ms until all are ready'] = await now(many);
  // Drawings, sources and what else no first view waits for: the browser asks for it once it has time.
  const requests = await many.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 3000));
    return performance.getEntriesByType('resource').map(({ name }) => name);
  });
  const idle = requests.filter((name) => /\/late\/|\.rest\./.test(name)).length;
  found[FIRST_VIEWS] = requests.length - idle;
  found['13 widgets: requests in idle time, for drawings and sources'] = idle;
  await many.close();

  const checkers = '<mitid-eligibility-checker></mitid-eligibility-checker>'.repeat(100);
  const hundred = await open(browser, url, 'scale-100', checkers);
  await ready(hundred, 100);
  found['100 copies: ms until all are ready'] = await now(hundred);
  await hundred.close();

  writeFileSync(join(root, '.cache/bench/overlay.json'), overlay());
  const directory = await open(
    browser,
    url,
    'scale-600',
    '<mitid-service-directory content-src="/overlay.json"></mitid-service-directory>',
  );
  await ready(directory, 1);
  await directory.waitForFunction(
    `document.querySelector('mitid-service-directory').shadowRoot.textContent.includes('Service 1')`,
    { timeout: 30_000 },
  );
  found[SLOWEST_KEY] = await directory.evaluate(async () => {
    const { shadowRoot } = document.querySelector('mitid-service-directory') as Element;
    const input = (shadowRoot as ShadowRoot).querySelector('input') as HTMLInputElement;
    const times: number[] = [];
    for (const letter of 'servi') {
      const start = performance.now();
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return Math.max(...times);
  });
  await directory.close();

  const mounts = await open(browser, url, 'scale-1000', '<mitid-faq></mitid-faq>');
  await ready(mounts, 1);
  const heap = async (): Promise<number> => {
    // What waits for an idle moment holds its widget until then.
    await mounts.evaluate(() => new Promise((done) => setTimeout(done, 3000)));
    const session = await mounts.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const cycle = (count: number): Promise<void> =>
    mounts.evaluate(async (times) => {
      const main = document.querySelector('main') as Element;
      for (let turn = 0; turn < times; turn++) {
        const widget = document.createElement('mitid-faq') as HTMLElement & {
          updateComplete: Promise<unknown>;
        };
        main.replaceChildren(widget);
        await widget.updateComplete;
      }
    }, count);
  await cycle(100);
  const before = await heap();
  await cycle(1000);
  found['1,000 mounts: kB that stay on the heap'] = ((await heap()) - before) / 1000;
  await mounts.close();
  return found;
}
