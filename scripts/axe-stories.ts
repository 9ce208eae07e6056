/** Opens every story in every engine, wide and at 320 pixels, and says what axe finds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { engines, openBrowser, waitFor, type Page } from '../test/embed/support/engines.ts';
import { openSite } from '../test/embed/support/site.ts';
import { root } from './run.ts';

declare const axe: typeof import('axe-core');

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

const widths = [1000, 320];
const folder = join(root, 'storybook-static');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index;
const stories = Object.values(index.entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id);

/** Everything unfolded, since what is folded is not looked at. */
const look = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const unfold = (within: ParentNode): void => {
      for (const details of within.querySelectorAll('details')) details.open = true;
      for (const { shadowRoot } of within.querySelectorAll('*')) if (shadowRoot) unfold(shadowRoot);
    };
    unfold(document);
    await new Promise(requestAnimationFrame);
    // Stories are pieces of a page; these rules are about whole pages.
    const rules = Object.fromEntries(
      ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'].map((id) => [
        id,
        { enabled: false },
      ]),
    );
    // The add-on of Storybook looks too, and only one can at a time.
    const run = async (): Promise<AxeResults> => {
      try {
        return await axe.run(document, { rules });
      } catch (error) {
        if (!String(error).includes('already running')) throw error;
        await new Promise(requestAnimationFrame);
        return run();
      }
    };
    const { violations } = await run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

const isThere = (page: Page): Promise<void> =>
  waitFor(page, () =>
    [...document.querySelectorAll('#storybook-root *')].some(
      (element) =>
        element.localName.startsWith('mitid-') &&
        element.shadowRoot?.querySelector('#heading, .notice, .loading'),
    ),
  );

let found = 0;
let looked = 0;
const site = await openSite([
  { at: '/', folder },
  { at: '/axe/', folder: join(root, 'node_modules/axe-core') },
]);
for (const engine of engines) {
  const browser = await openBrowser(engine);
  const page = await browser.newPage();
  for (const id of stories) {
    await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story`, 'parsed');
    try {
      await isThere(page);
    } catch {
      found += 1;
      console.log(`${engine}, ${id}: nothing is shown`);
      continue;
    }
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.src = '/axe/axe.min.js';
      const loaded = new Promise((done) => {
        script.onload = done;
      });
      document.head.append(script);
      await loaded;
    });
    for (const width of widths) {
      await page.setViewport(width, 800);
      looked += 1;
      const problems = await look(page);
      found += problems.length;
      for (const problem of problems) console.log(`${engine}, ${width} px, ${id}: ${problem}`);
    }
  }
  await browser.close();
}
await site.close();
console.log(
  `${stories.length} stories, ${engines.join(', ')}: looked ${looked} times, ${found} findings`,
);
process.exitCode = found ? 1 : 0;
