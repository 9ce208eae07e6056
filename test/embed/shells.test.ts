/** Printing from pages that are applications: a scroll box of their own must not cut the paper off. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { widget } from './support/widget.ts';

/** With so much of the host's below it that there is paper to lose. */
const faq = `<mitid-faq>${'<p slot="footer">Host</p>'.repeat(200)}</mitid-faq>`;
const menu = '<nav style="width:200px;height:100%">Menu</nav>';

/** The place of the widget is `*`. */
const shells: Readonly<Record<string, string>> = {
  'a main part that scrolls':
    '<style>html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto}</style><main>*</main>',
  'a flex shell as high as the window': `<style>body{margin:0;display:flex;height:100vh;overflow:hidden}main{flex:1;overflow-y:auto}</style>${menu}<main>*</main>`,
  'a grid shell': `<style>body{margin:0;display:grid;grid-template:1fr/200px 1fr;height:100vh;overflow:clip}main{overflow:auto}</style>${menu}<main>*</main>`,
  'a fixed box': '<style>main{position:fixed;inset:0;overflow:auto}</style><main>*</main>',
  'a box that contains all of itself':
    '<style>main{height:600px;overflow:auto;contain:strict}</style><main>*</main>',
  'a box that is moved and faded':
    '<style>main{max-height:500px;overflow:hidden;transform:translateX(10px);filter:opacity(.9)}</style><main>*</main>',
  'a widget with a height of its own': '<style>mitid-faq{height:400px;overflow:auto}</style>*',
  'a shell in a shadow root': `<app-shell>*</app-shell><script>
    customElements.define('app-shell', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<style>main{position:fixed;inset:0;overflow:auto}</style><nav>Menu</nav><main><slot></slot></main>';
      }
    });
  </script>`,
  'a modal dialog': '<dialog style="max-height:400px;overflow:auto">*</dialog>',
};

inEveryEngine('paper', (stage) => {
  /** Presses "Print" in a browser that prints at once, and counts the sheets. */
  async function sheetsOf(body: string): Promise<number> {
    const page: Page = await stage.open(stage.moduleTag + body, {
      head: `<script>window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = true; };</script>`,
    });
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await widget(page, 'mitid-faq').ready();
    await page.evaluate(() => {
      const buttons = [
        ...(document.querySelector('mitid-faq')?.shadowRoot?.querySelectorAll('button') ?? []),
      ];
      buttons.find(({ textContent }) => textContent.trim() === 'Print')?.click();
    });
    await waitFor(page, () => 'printed' in window);
    return (await page.sheets?.()) ?? 0;
  }

  // The others cannot say how much paper it would be.
  if (stage.engine !== 'chromium') return;

  for (const [what, html] of Object.entries(shells)) {
    it(`from ${what} is as long as from a plain page`, async () => {
      const plain = await sheetsOf(`<h1>Host</h1>${faq}`);
      const sheets = await sheetsOf(html.replace('*', faq));
      assert.ok(plain > 3, String(plain));
      assert.ok(Math.abs(sheets - plain) <= 1, `${sheets} of ${plain}`);
    });
  }
});
