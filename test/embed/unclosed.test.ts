/** Tags that are not closed: browsers take the rest of the page for what stands in the widget. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { inEveryEngine } from './support/stage.ts';
import { messagesOf, until } from './support/engines.ts';
import { isVisible, widget } from './support/widget.ts';

const rest = `<h2 id="after">After</h2><p>More of the page.</p>
  <mitid-overview></mitid-overview><footer id="foot">Foot</footer>`;

inEveryEngine('a tag that is not closed', (stage) => {
  for (const [what, tag, tagName] of [
    ['a widget', '<mitid-faq />', 'mitid-faq'],
    ['a hook', '<div data-mitid="faq" />', 'div > mitid-faq'],
  ] as const) {
    it(`of ${what} hides nothing of the page, and is said`, async () => {
      stage.expectMessage(
        what === 'a widget'
          ? /^warning: mitid-widgets: <mitid-faq> holds headings/
          : /^warning: mitid-widgets: data-mitid="faq" stands on an element that holds headings/,
      );
      const page = await stage.open(stage.moduleTag + tag + rest);
      await widget(page, tagName).ready();
      await widget(page, 'mitid-overview').ready();
      for (const id of ['#after', '#foot'])
        await until(() => isVisible(page, id), `${id} in sight`);
    });
  }

  it('is also noticed by much text, and nothing is said of what has its place', async () => {
    stage.expectMessage(/^warning: mitid-widgets: <mitid-faq> holds headings/);
    const page = await stage.open(
      `${stage.moduleTag}<mitid-faq /><p id="much">${'Much text. '.repeat(80)}</p></mitid-faq>
      <mitid-overview><h2 slot="heading">Own heading</h2><p>Call us on <a href="tel:+4512345678">12 34 56 78</a>.</p></mitid-overview>`,
    );
    await widget(page, 'mitid-faq').ready();
    await widget(page, 'mitid-overview').ready();
    await until(() => isVisible(page, '#much'), 'the text in sight');
    assert.equal(await isVisible(page, 'mitid-overview p'), false);
  });

  it('hides nothing of the page where the code that tells it from a fallback does not come', async () => {
    const lost = /could not load where its statements are from/;
    stage.expectMessage(lost);
    stage.dist.intercept((path) =>
      path.includes('late/every-widget') ? { status: 404, headers: {}, body: '' } : undefined,
    );
    const page = await stage.open(`${stage.moduleTag}<mitid-guide />${rest}`);
    await widget(page, 'mitid-guide').ready();
    await until(() => isVisible(page, '#after'), 'the rest in sight');
    const isSaid = async (): Promise<boolean> =>
      (await messagesOf(page)).some(({ text }) => lost.test(text));
    await until(isSaid, 'said what is lost');
  });
});
