/** The oldest browser that is supported, as readers with an old phone have it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { engines, messagesOf, type Browser, type Page } from './support/engines.ts';
import { isOldChromiumHere } from './support/old-chromium.ts';
import { openOldChromium } from './support/puppeteer.ts';
import { openDist, openSite, type TestSite } from './support/site.ts';
import { pageOf } from './support/stage.ts';
import { tooWide } from './support/too-wide.ts';
import { allWithResults, atTheCounter, widget, widgetNames } from './support/widget.ts';

const isTried = isOldChromiumHere && engines.includes('chromium');

describe('in Chromium 102', { skip: !isTried && 'npm has it for Linux on x64 only' }, () => {
  let browser: Browser;
  let host: TestSite;
  let dist: TestSite;
  let page: Page | undefined;

  before(async () => {
    [browser, host, dist] = [await openOldChromium(), await openSite(), await openDist()];
  });

  after(async () => {
    await Promise.all([browser.close(), host.close(), dist.close()]);
  });

  afterEach(async () => {
    const messages = page ? await messagesOf(page) : [];
    await page?.close();
    page = undefined;
    assert.deepEqual(messages, [], 'console');
  });

  async function open(body: string, lang = 'en'): Promise<Page> {
    page = await browser.newPage();
    const script = `<script type="module" src="${dist.url}/mitid-widgets.js"></script>`;
    await page.goto(host.publish(pageOf(body + script, '', lang)));
    return page;
  }

  it('is the browser that the tests run in', async () => {
    const opened = await open('');
    assert.match(await opened.evaluate(() => navigator.userAgent), /Chrome\/102\./);
  });

  it('lacks what older phones lack: size containers and :has()', async () => {
    const opened = await open('');
    const newer = ['container-type: inline-size', 'selector(:has(a))'];
    const has = await opened.evaluate(
      (wanted: readonly string[]) =>
        wanted.filter((each) => CSS.supports(each.startsWith('selector') ? each : `(${each})`)),
      newer,
    );
    assert.deepEqual(has, []);
  });

  for (const lang of ['en', 'da']) {
    it(`shows every widget without anything too wide at 320 pixels in ${lang}`, async () => {
      const opened = await open(allWithResults(lang), lang);
      await opened.setViewport(320, 800);
      for (const name of widgetNames) {
        const used = widget(opened, `mitid-${name}`);
        await used.ready();
        await used.unfold();
        assert.deepEqual(await tooWide(opened, `mitid-${name}`), [], name);
      }
    });
  }

  it('leads a reader from the first question to the result', async () => {
    const opened = await open('<mitid-eligibility-checker></mitid-eligibility-checker>');
    const checker = widget(opened, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    assert.equal(await checker.outcome(), 'citizen-service');
  });

  it('shows the comparison of authenticators as cards, which need no width of their own', async () => {
    const opened = await open(
      '<mitid-authenticator-chooser answers="device=recent app-wanted=yes"></mitid-authenticator-chooser>',
    );
    await opened.setViewport(1000, 800);
    const chooser = widget(opened, 'mitid-authenticator-chooser');
    await chooser.result();
    await chooser.unfold();
    const display = await opened.evaluate(() => {
      const root = document.querySelector('mitid-authenticator-chooser')?.shadowRoot;
      const cell = root?.querySelector('table tbody td');
      return cell ? getComputedStyle(cell).display : '';
    });
    assert.notEqual(display, 'table-cell');
    assert.deepEqual(await tooWide(opened, 'mitid-authenticator-chooser'), []);
  });
});
