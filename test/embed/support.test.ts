/** The tests of built files rely on this support working alike in every engine. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { engines, messagesOf, openBrowser, waitFor, type Browser } from './support/engines.ts';
import { openSite, type TestSite } from './support/site.ts';

const script = `
  class FixtureCounter extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<button>0</button><input>';
      const button = this.shadowRoot.querySelector('button');
      button.onclick = () => { button.textContent = Number(button.textContent) + 1; };
    }
  }
  customElements.define('fixture-counter', FixtureCounter);`;

const count = () =>
  document.querySelector('fixture-counter')?.shadowRoot?.querySelector('button')?.textContent;

for (const engine of engines) {
  describe(`support in ${engine}`, () => {
    let browser: Browser;
    let host: TestSite;
    let other: TestSite;

    before(async () => {
      browser = await openBrowser(engine);
      host = await openSite();
      other = await openSite();
    });

    after(async () => {
      await host.close();
      await other.close();
    });

    async function open(html: string, headers?: Record<string, string>) {
      const page = await browser.newPage();
      await page.goto(host.publish(html, headers));
      return page;
    }

    it('hands arguments in and values out, also later ones', async () => {
      const page = await open('<title>Fixture</title>');
      const value = await page.evaluate(
        async (first: number, { second }: { second: string }) => {
          await new Promise((done) => setTimeout(done));
          return { sum: `${first}${second}`, title: document.title };
        },
        1,
        { second: '2' },
      );
      assert.deepEqual(value, { sum: '12', title: 'Fixture' });
      await assert.rejects(
        page.evaluate(() => Promise.reject(new Error('as it should'))),
        /as it should/,
      );
      await page.close();
    });

    it('clicks in shadow roots and types', async () => {
      const page = await open(`<script>${script}</script><fixture-counter></fixture-counter>`);
      await page.click('fixture-counter >>> button');
      assert.equal(await page.evaluate(count), '1');
      await page.press('Space');
      await page.press('Enter');
      assert.equal(await page.evaluate(count), '3');

      await page.press('Tab');
      await page.press('a');
      assert.equal(
        await page.evaluate(() => {
          const input = document.activeElement?.shadowRoot?.activeElement;
          return input instanceof HTMLInputElement ? input.value : null;
        }),
        'a',
      );
      await page.press('Shift+Tab');
      assert.equal(
        await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName),
        'button',
      );
      await page.close();
    });

    it('sets the size of the viewport, down to 320 pixels', async () => {
      const page = await open('<meta name="viewport" content="width=device-width">');
      for (const width of [320, 900]) {
        await page.setViewport(width, 600);
        const size = await page.evaluate(() => [innerWidth, innerHeight]);
        assert.deepEqual(size, [width, 600]);
      }
      await page.close();
    });

    it('collects everything that goes wrong', async () => {
      const page = await open(`
        <!doctype html><html lang="en"><head><title>Wrong</title></head><body><script>
          console.error('one', 1);
          console.warn('two');
          Promise.reject(new Error('four'));
        </script>
        <script>throw new Error('three');</script>
        <script src="/missing.js"></script>`);
      await waitFor(page, () => window.mitidTestMessages?.length === 5);
      const messages = await messagesOf(page);
      assert.deepEqual(messages.map(({ kind }) => kind).sort(), [
        'error',
        'not loaded',
        'rejection',
        'uncaught',
        'warning',
      ]);
      assert.equal(messages[0]?.text, 'one 1');
      await page.close();
    });

    it('works under a strict policy and reports what it blocks', async () => {
      const page = await open(
        `<!doctype html><p id="a">Text</p><script>window.blocked = true;</script>`,
        {
          'content-security-policy': `default-src 'none'; script-src ${other.url}; require-trusted-types-for 'script'`,
        },
      );
      await waitFor(page, () => window.mitidTestMessages?.length === 1);
      const messages = await messagesOf(page);
      assert.equal(messages.length, 1, JSON.stringify(messages));
      assert.match(messages[0]?.text ?? '', /^script-src(-elem)? inline/);
      assert.equal(await page.evaluate(() => 'blocked' in window), false);
      await page.click('#a');
      await page.close();
    });

    it('looks into frames of another origin', async () => {
      const framed = other.publish(`<script>${script}</script><fixture-counter></fixture-counter>`);
      const page = await open(`<iframe src="${framed}"></iframe>`);
      const frame = await page.frame('iframe');
      await frame.click('fixture-counter >>> button');
      assert.equal(await frame.evaluate(count), '1');
      assert.deepEqual(await messagesOf(frame), []);
      assert.notEqual(
        await page.evaluate(() => location.origin),
        await frame.evaluate(() => location.origin),
      );
      assert.ok(other.requests.length > 0);
      await page.close();
    });

    it('gives every page storage of its own', async () => {
      const first = await open('<p>First</p>');
      await first.evaluate(() => {
        localStorage.setItem('seen', 'yes');
      });
      await first.close();
      const second = await open('<p>Second</p>');
      assert.equal(await second.evaluate(() => localStorage.getItem('seen')), null);
      await second.close();
    });

    it('makes pictures', async () => {
      const page = await open('<p>Picture</p>');
      const folder = await mkdtemp(join(tmpdir(), 'page-'));
      const file = join(folder, 'page.png');
      await page.screenshot(file);
      assert.equal((await readFile(file)).subarray(1, 4).toString(), 'PNG');
      await rm(folder, { recursive: true });
      await page.close();
    });

    it('emulates forced colours in Chromium, and says that it cannot elsewhere', async () => {
      const page = await open('<p>Colours</p>');
      assert.equal(page.emulateMedia !== undefined, engine === 'chromium');
      await page.emulateMedia?.({ 'forced-colors': 'active' }, 'print');
      const holds = () => matchMedia('print and (forced-colors: active)').matches;
      assert.equal(await page.evaluate(holds), engine === 'chromium');
      await page.close();
    });
  });
}
