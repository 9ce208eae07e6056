/** Host and widgets do not change each other's look. Each rule of a host is one test. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { Page } from './support/engines.ts';
import { differences, lookOf, properties, selectors, type Look } from './support/look.ts';
import { inEveryEngine, type Stage } from './support/stage.ts';
import { widget } from './support/widget.ts';

const hostElements = `
  <main id="host">
    <h2>Heading</h2><p>Text with <a href="/x">a link</a> and <code>code</code>.</p>
    <form><label>Label <input value="x"></label> <button type="button">Button</button></form>
    <ul><li>One</li></ul><details><summary>More</summary>Text</details>
  </main>`;

const lists = `
  <mitid-document-checklist id="question" isolated></mitid-document-checklist>
  <mitid-document-checklist id="list" isolated answers="route=cpr citizenship=other"></mitid-document-checklist>`;

inEveryEngine('isolation', (stage) => {
  const open = (css: string): Promise<Page> => openWith(stage, css, hostElements + lists);

  const look = (page: Page): Promise<Look> =>
    lookOf(page, ['question', 'list'], selectors, properties);

  /** Puts rules in place of those that the page has. */
  const restyle = (page: Page, css: string): Promise<void> =>
    page.evaluate((rules: string) => {
      const [sheet] = document.getElementsByTagName('style');
      if (sheet) sheet.textContent = rules;
    }, css);

  /** Rules of a host; `but` is what of them a widget takes on, by design: font and text size. */
  const rules: readonly { readonly what: string; readonly css: string; readonly but?: string }[] = [
    {
      what: 'a reset of everything',
      css: '* { margin: 0; padding: 0; border: 0; box-sizing: content-box; line-height: 1; list-style: square; vertical-align: top; background: pink; color: red; }',
    },
    {
      what: 'margins, colours and fonts for everything, with !important',
      css: '* { margin: 10px !important; color: red !important; font: italic bold 30px/3 serif !important; text-align: right !important; letter-spacing: 9px !important; text-transform: uppercase !important; }',
      but: 'body { font: 30px serif; }',
    },
    {
      what: 'a root size of ten pixels',
      css: 'html { font-size: 62.5%; }',
      but: 'body { font-size: 14px; }',
    },
    { what: 'small text', css: 'body { font-size: 9px; }', but: 'body { font-size: 14px; }' },
    {
      what: 'controls without any style',
      css: 'button, input, label, fieldset, legend, progress, summary, details, a, p, h2, h3, h4, ul, ol, li, dl, dt, dd, section, form { all: unset; }',
    },
    {
      what: 'empty elements hidden',
      css: 'div:empty, section:empty, span:empty, slot:empty, :empty { display: none; }',
    },
    {
      what: 'elements hidden until they are defined',
      css: ':not(:defined) { visibility: hidden; }',
    },
    {
      what: 'text set in capitals, wide and ragged',
      css: 'body { text-transform: uppercase; letter-spacing: .5em; word-spacing: 1em; text-align: right; text-indent: 3em; }',
    },
    {
      what: 'text of another weight, slope and height',
      css: 'body { font-weight: 900; font-style: italic; font-variant: small-caps; line-height: 3; text-shadow: 1px 1px red; }',
    },
    { what: 'text from right to left', css: 'body { direction: rtl; }' },
    {
      what: 'preformatted text',
      css: 'body { white-space: pre; hyphens: auto; overflow-wrap: normal; }',
    },
    { what: 'text that does not wrap', css: 'body { text-wrap: nowrap; }' },
    { what: 'words broken anywhere', css: 'body { word-break: break-all; line-break: anywhere; }' },
    {
      what: 'last lines set to the right',
      css: 'body { text-align: justify; text-align-last: right; }',
    },
    { what: 'a busy cursor', css: 'body { cursor: wait; }' },
    { what: 'lists with bullets', css: 'body { list-style: square inside; }' },
    {
      what: 'custom properties with common names',
      css: ':root { --_ink: red; --_surface: red; --_accent: red; --_line: red; --_radius: 9em; --radius: 9em; --color: red; }',
    },
    {
      what: 'classes of a framework with the same names',
      css: '.base, .option, .actions, .button, .primary, .hint, .notice, .progress, .result, .steps, .muted { display: none !important; }',
    },
    { what: 'columns', css: 'main, body { column-count: 1; column-gap: 5em; } ' },
  ];

  for (const { what, css, but = '' } of rules) {
    it(`holds against ${what}`, async () => {
      // The rules are there before the widgets are: some hide what is not defined yet.
      const page = await open(css);
      for (const id of ['#question', '#list']) await widget(page, id).ready();
      const styled = await look(page);
      await restyle(page, but);
      const plain = await look(page);
      assert.ok(Object.keys(plain).length > selectors.length, Object.keys(plain).join());
      assert.deepEqual(differences(plain, styled), []);
    });
  }

  it('lets text be selected where the host does not', async () => {
    const page = await open('body { user-select: none; -webkit-user-select: none; }');
    await widget(page, '#list').ready();
    const selectable = await page.evaluate(() => {
      const base = document.querySelector('#list')?.shadowRoot?.querySelector('.base');
      const style = getComputedStyle(base ?? document.body);
      return style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    });
    assert.equal(selectable, 'text');
  });

  it('takes on the font and the text size of the page', async () => {
    const page = await open('body { font: 20px "Times New Roman", serif; }');
    await widget(page, '#list').ready();
    const [family, size] = await page.evaluate(() => {
      const label = document.querySelector('#list')?.shadowRoot?.querySelector('.paper label');
      const style = getComputedStyle(label ?? document.body);
      return [style.fontFamily, style.fontSize];
    });
    assert.match(family, /Times/);
    assert.equal(size, '20px');
  });

  it('shows controls in the font of the page too', async () => {
    const page = await open('body { font: 20px "Times New Roman", serif; }');
    await widget(page, '#question').ready();
    const style = await page.evaluate(() => {
      const button = document.querySelector('#question')?.shadowRoot?.querySelector('button');
      return button && [getComputedStyle(button).fontFamily, getComputedStyle(button).fontSize];
    });
    assert.deepEqual(style, ['"Times New Roman", serif', '20px']);
  });

  it('is as wide as the host wants, and can be hidden', async () => {
    const page = await open('#list { inline-size: 300px; }');
    await widget(page, '#list').ready();
    const [width, hidden] = await page.evaluate(() => {
      const list = document.querySelector<HTMLElement>('#list');
      const before = list?.offsetWidth;
      if (list) list.hidden = true;
      return [before, list?.offsetWidth];
    });
    assert.deepEqual([width, hidden], [300, 0]);
  });

  it('changes nothing in the host: every style of every element is as before', async () => {
    const lookOfHost = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        [
          document.documentElement,
          document.body,
          ...document.querySelectorAll('#host, #host *'),
        ].map((element) => {
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          // The page grows with the widgets below.
          const own = [...style]
            .filter(
              (name) => !/^(block-size|height|perspective-origin|transform-origin)$/.test(name),
            )
            .map((name) => `${name}: ${style.getPropertyValue(name)}`);
          return [element.localName, box.width, box.top, ...own].join('; ');
        }),
      );
    const scrollbar = 'html { overflow-y: scroll; }';
    const before = await lookOfHost(
      await stage.open(hostElements + lists, { head: `<style>${scrollbar}</style>` }),
    );
    const page = await openWith(stage, scrollbar, hostElements + lists);
    for (const id of ['#question', '#list']) await widget(page, id).ready();
    assert.deepEqual(await lookOfHost(page), before);
  });

  it('adds no sheet to the host, and no attribute to its elements', async () => {
    const page = await open('');
    await widget(page, '#list').ready();
    const found = await page.evaluate(() => ({
      adopted: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style').length,
      html: document.documentElement.getAttributeNames(),
      body: document.body.getAttributeNames(),
      widget: document.querySelector('#list')?.getAttributeNames(),
    }));
    assert.deepEqual(found, {
      adopted: 0,
      styles: 1,
      html: ['lang'],
      body: [],
      widget: ['id', 'isolated', 'answers'],
    });
  });

  it('leaves the focus and the scroll position of the page alone when it comes up', async () => {
    const page = await openWith(stage, '', `<input id="own" autofocus>${lists}`);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#own')?.focus();
    });
    for (const id of ['#question', '#list']) await widget(page, id).ready();
    const [id, top] = await page.evaluate(() => [document.activeElement?.id, scrollY]);
    assert.deepEqual([id, top], ['own', 0]);
  });

  it('works in the shadow root of the host too', async () => {
    const page = await stage.open(
      `${stage.moduleTag}<mitid-switch-guide></mitid-switch-guide><div id="outer"></div>`,
    );
    await widget(page, 'mitid-switch-guide').ready();
    const level = await page.evaluate(async () => {
      const root = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<mitid-switch-guide lang="da"></mitid-switch-guide>';
      const inner = root?.querySelector('mitid-switch-guide');
      await new Promise((done) => inner?.addEventListener('mitid-ready', done, { once: true }));
      return inner?.shadowRoot?.querySelector('#heading')?.localName;
    });
    assert.equal(level, 'h2');
  });
});

async function openWith(stage: Stage, css: string, body: string): Promise<Page> {
  return stage.open(body + stage.moduleTag, { head: `<style>${css}</style>` });
}
