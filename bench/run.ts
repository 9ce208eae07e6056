/**
 * `npm run bench`: the same interview as ours, in four ways, by hand, with React, Shoelace and SurveyJS. All in
 * one Chromium, one after the other and again, on a slow connection with a slow processor and without both.
 * Prints a table; `--write` puts it into docs/performance.md, with a page of charts and the figures beside.
 *
 *     npm run bench -- --runs 7 --write
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/test/browsers.ts';
import { root } from '../scripts/run.ts';
import { buildPages, type Contestant } from './build.ts';
import { report } from './report.ts';
import { scale } from './scale.ts';
import { serveFiles } from './serve.ts';

export interface Run {
  /** Milliseconds until the first question can be read. */
  readonly first: number;
  /** Milliseconds of the main thread until then. */
  readonly cpu: number;
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the press that leads on until the next question is on the screen, the median of five. */
  readonly step: number;
  /** Bytes of the heap after the last answer. */
  readonly heap: number;
}

export type Conditions = 'slow' | 'unslowed';
export type Figures = Record<Conditions, Record<string, Run[]>>;

/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; and a phone a sixth as fast. */
const SLOW = { latency: 150, down: 1.6e6 / 8, up: 750e3 / 8, cpu: 6 };

/** In the page: what a reader sees and does, through all shadow roots. */
const inPage = `
  window.benchAll = (selector, within = document) => [
    ...within.querySelectorAll(selector),
    ...[...within.querySelectorAll('*')].flatMap((each) =>
      each.shadowRoot ? window.benchAll(selector, each.shadowRoot) : []),
  ];
  window.benchOptions = () =>
    window.benchAll('[part~=option], input[type=radio], sl-radio').filter((each) => each.getClientRects().length > 0);
  window.benchIsNext = () => {
    const options = window.benchOptions();
    if (options.length < 2 || options.includes(window.benchLast)) return false;
    window.benchLast = options[0];
    return true;
  };
  // A timer that a frame sets goes off once the frame is on its way to the screen.
  window.benchFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  // Looks when something has changed: frames for nothing would count for those who wait longest for the network.
  window.benchShown = () => new Promise((done) => {
    const { attachShadow } = Element.prototype;
    let isLooking = false;
    const look = () => {
      isLooking = false;
      if (!window.benchIsNext()) return;
      observer.disconnect();
      Element.prototype.attachShadow = attachShadow;
      void window.benchFrame().then(() => done(performance.now()));
    };
    const observer = new MutationObserver(() => {
      if (!isLooking) requestAnimationFrame(look);
      isLooking = true;
    });
    const watch = (root) => {
      observer.observe(root, { childList: true, subtree: true });
      return root;
    };
    Element.prototype.attachShadow = function (options) {
      return watch(attachShadow.call(this, options));
    };
    watch(document);
  });
  // Looks in each frame: those who render a moment after the press have no frame to wait more than others.
  window.benchPress = async (button) => {
    await window.benchFrame();
    const start = performance.now();
    button.click();
    await new Promise((done) => {
      const look = () => {
        if (window.benchIsNext()) setTimeout(done);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return performance.now() - start;
  };
  // At once: what was rendered beforehand is on the screen while the rest of the page is still on its way.
  window.benchFirst = window.benchShown();
`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** No MitID, grown up, no CPR number, moving here from the EU for long. */
const way = ['none', '18-plus', 'moving', 'eu', 'over-6-months', 'work', 'no'];

async function answerOne(page: Page): Promise<number> {
  return page.evaluate(`(async () => {
    const options = window.benchOptions();
    // A way through ours that asks six questions; the others ask all, whatever is said.
    const values = ${JSON.stringify(way)};
    const option = options.find((each) => values.includes(each.value)) ?? options[0];
    // Ours goes on with the press that answers; the others mark the answer first.
    const isNext = (each) => /Continue/.test(each.textContent || each.value || '');
    const next = window.benchAll('button, input[type=button], sl-button').find(isNext);
    if (!next) return window.benchPress(option);
    option.click();
    await window.benchFrame();
    return window.benchPress(next);
  })()`) as Promise<number>;
}

async function measure(
  browser: Browser,
  { url }: Contestant,
  conditions: Conditions,
): Promise<Run> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (conditions === 'slow') {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.down,
      uploadThroughput: SLOW.up,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  }
  await page.evaluateOnNewDocument(inPage);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const first = (await page.evaluate('window.benchFirst')) as number;
  const run = { first, cpu: await cpuOf(session), bytes, requests };
  const steps: number[] = [];
  for (let count = 0; count < 5; count++) steps.push(await answerOne(page));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { ...run, step: median(steps), heap: usedSize };
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const contestants = (await buildPages()).filter(
  ({ name }) => values.only === undefined || name.includes(values.only),
);
const server = await serveFiles([join(root, '.cache/bench'), join(root, 'dist')]);
const withUrls = contestants.map((each) => ({ ...each, url: `${server.url}/${each.url}` }));
const executablePath = findBrowser('chromium') ?? 'chromium';
const browser = await launch({
  executablePath,
  // What hangs is said, with its name.
  protocolTimeout: 30_000,
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const figures: Figures = { slow: {}, unslowed: {} };
for (let run = 0; run < Number(values.runs); run++) {
  for (const conditions of ['slow', 'unslowed'] as const) {
    for (const each of withUrls) {
      const measured = await measure(browser, each, conditions).catch((error: unknown) => {
        throw new Error(`${each.name}, ${conditions}`, { cause: error });
      });
      (figures[conditions][each.name] ??= []).push(measured);
    }
  }
  console.log(`run ${run + 1} of ${values.runs}`);
}
const atScale = values.only === undefined ? await scale(browser, server.url) : {};
await browser.close();
server.close();

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`;
const { text, page } = report({ figures, atScale, machine, contestants });
console.log(text);
if (values.write) {
  mkdirSync(join(root, 'bench/results'), { recursive: true });
  writeFileSync(join(root, 'docs/performance.md'), text);
  writeFileSync(
    join(root, 'bench/results/latest.json'),
    `${JSON.stringify({ machine, figures, atScale })}\n`,
  );
  writeFileSync(join(root, 'bench/results/index.html'), page);
}
