/** Boxes of hosts that take their width from what is in them, and resets that reach the element. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';

/** The place of the widget is `*`. */
const boxes: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display:flex;justify-content:center">*</div>',
  'a flex column': '<div style="display:flex;flex-direction:column;align-items:center">*</div>',
  'a grid that centres': '<div style="display:grid;justify-items:center">*</div>',
  'a column of a grid as wide as its content':
    '<div style="display:grid;grid-template-columns:auto">*</div>',
  'a float': '<div style="overflow:hidden"><div style="float:left">*</div></div>',
  'an inline block': '<div><div style="display:inline-block">*</div></div>',
  'a box that fits its content': '<div style="width:fit-content">*</div>',
  'a box as wide as its longest line': '<div style="width:max-content;max-width:100%">*</div>',
  'a table by style': '<div style="display:table">*</div>',
  'a cell of a table':
    '<table style="border-spacing:0"><tr><td style="padding:0">*</td></tr></table>',
  'a figure': '<figure style="display:table;margin:0 auto">*</figure>',
  'a box out of the flow':
    '<div style="position:relative;height:60em"><div style="position:absolute">*</div></div>',
  'a column of Bootstrap':
    '<div style="display:flex;flex-wrap:wrap"><div style="flex:0 0 auto;width:auto;max-width:100%">*</div></div>',
  'a column without a limit':
    '<div style="display:flex"><div style="flex:0 0 auto;width:auto">*</div></div>',
};

const all = Object.values(boxes)
  .map(
    (html) =>
      `<section>${html.replace('*', '<mitid-help-contacts></mitid-help-contacts>')}</section>`,
  )
  .join('');

/** How wide the widgets are that a selector finds, and how wide the page has become. */
async function measure(page: Page, selector: string): Promise<{ widths: number[]; page: number }> {
  await waitFor(
    page,
    (wanted: string) =>
      [...document.querySelectorAll(wanted)].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('#heading'),
      ),
    selector,
  );
  return page.evaluate((wanted: string) => {
    const widths = [...document.querySelectorAll(wanted)].map((element) =>
      Math.round(element.shadowRoot?.querySelector('.base')?.getBoundingClientRect().width ?? 0),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return { widths, page: scrollWidth - clientWidth };
  }, selector);
}

inEveryEngine('a box that takes its width from its content', (stage) => {
  for (const width of [1000, 320]) {
    it(`gets a widget as wide as a block, and no wider than the room, at ${width} px`, async () => {
      const page = await stage.open(
        `${stage.moduleTag}${all}<mitid-help-contacts></mitid-help-contacts>`,
      );
      await page.setViewport(width, 800);
      const { widths, page: tooWide } = await measure(page, 'mitid-help-contacts');
      const [block = 0] = widths.slice(-1);
      const names = Object.keys(boxes);
      const narrow = names.flatMap((name, at) =>
        (widths[at] ?? 0) < block - 1 ? [`${name}: ${widths[at]}`] : [],
      );
      assert.deepEqual(narrow, [], `a block is ${block}`);
      // A classic scroll bar takes its room from what has no limit of its own.
      assert.ok(tooWide <= 16, `${tooWide} px too wide`);
    });
  }

  it('such as a dialog or a popover holds a widget that can be read', async () => {
    const page = await stage.open(`${stage.moduleTag}
      <dialog><mitid-help-contacts></mitid-help-contacts></dialog>
      <div popover><mitid-help-contacts></mitid-help-contacts></div>
      <fieldset><mitid-help-contacts></mitid-help-contacts></fieldset>`);
    for (const width of [1000, 320]) {
      await page.setViewport(width, 800);
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      const dialog = await measure(page, 'dialog mitid-help-contacts');
      await page.evaluate(() => document.querySelector('dialog')?.close());
      const isPopover = await page.evaluate(() => {
        const popover = document.querySelector<HTMLElement>('[popover]');
        if (popover && 'showPopover' in popover) popover.showPopover();
        return Boolean(popover && 'showPopover' in popover);
      });
      const others = await measure(
        page,
        `${isPopover ? '[popover]' : 'fieldset'} mitid-help-contacts, fieldset mitid-help-contacts`,
      );
      for (const each of [...dialog.widths, ...others.widths])
        assert.ok(each > width * 0.75, `${each} of ${width}`);
      assert.equal(others.page, 0);
    }
  });

  it('that is a narrow column beside others still reflows it', async () => {
    const page = await stage.open(`${stage.moduleTag}
      <div style="display:flex"><nav style="flex:none;width:200px">Menu</nav><mitid-help-contacts></mitid-help-contacts></div>`);
    await page.setViewport(600, 800);
    const { widths, page: tooWide } = await measure(page, 'mitid-help-contacts');
    assert.ok((widths[0] ?? 0) > 350, String(widths));
    assert.equal(tooWide, 0);
  });
});

inEveryEngine('a reset that reaches the element itself', (stage) => {
  const shown = async (
    css: string,
    tag = '<mitid-help-contacts></mitid-help-contacts>',
  ): Promise<string> => {
    const page = await stage.open(`${stage.moduleTag}<main>${tag}</main>`, {
      head: `<style>${css}</style>`,
    });
    await measure(page, 'mitid-help-contacts');
    return page.evaluate(() => {
      const element = document.querySelector('mitid-help-contacts');
      const box = element?.shadowRoot?.querySelector('.base')?.getBoundingClientRect();
      const { display } = element ? getComputedStyle(element) : { display: '' };
      return `${display} ${box && box.width > 500 && box.height > 100 ? 'visible' : 'hidden'}`;
    });
  };

  for (const css of [
    '* { all: unset }',
    '* { all: revert }',
    '* { display: inline }',
    'main * { display: contents }',
    ':empty { display: none }',
    'main > :empty { display: none !important }',
  ]) {
    it(`leaves a visible block: ${css}`, async () => {
      assert.equal(await shown(css), 'block visible');
    });
  }

  it('is told from a host that hides the widget', async () => {
    const tag = (attributes: string): string =>
      `<mitid-help-contacts ${attributes}></mitid-help-contacts>`;
    assert.equal(await shown('.off { display: none }', tag('class="off"')), 'none hidden');
    assert.equal(await shown('* { display: inline }', tag('hidden')), 'none hidden');
    assert.equal(
      await shown(':empty { display: none }', tag('style="display: none"')),
      'none hidden',
    );
  });
});
