/** Pages in which no template can be rendered: what the host put in stays in sight. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { isVisible } from './support/widget.ts';

const link = '<a href="https://www.mitid.dk/">Read about MitID</a>';

/** What scripts do that guard a page against others. */
const guard = `<script>
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', { get, set() { throw new TypeError('Refused'); } });
</script>`;

inEveryEngine('a page that lets no template in', (stage) => {
  for (const [what, tag] of [
    ['module', () => stage.moduleTag],
    ['classic file', () => stage.classicTag],
  ] as const) {
    it(`shows the link of the host, with the ${what}`, async () => {
      stage.expectMessage(/^error: mitid-widgets: <mitid-overview> could not show its content/);
      const page = await stage.open(`<mitid-overview>${link}</mitid-overview>${tag()}`, {
        head: guard,
      });
      await waitFor(page, () => Boolean(window.mitidTestMessages?.length));
      await waitFor(page, () =>
        Boolean(document.querySelector('mitid-overview')?.shadowRoot?.querySelector('slot')),
      );
      assert.equal(await isVisible(page, 'mitid-overview a'), true);
    });
  }

  it('because it is XHTML shows the link of the host', async () => {
    const { host, dist } = stage;
    const page = await stage.visit(
      host.publish(
        `<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
          <head><title>Host</title><link rel="icon" href="data:," /></head>
          <body>
            <mitid-overview>${link}</mitid-overview>
            <script src="${dist.url}/mitid-widgets.classic.js"></script>
          </body>
        </html>`,
        { 'content-type': 'application/xhtml+xml; charset=utf-8' },
      ),
    );
    // The widget takes its place, tries, and gives it back.
    await waitFor(page, () =>
      Boolean(document.querySelector('mitid-overview')?.shadowRoot?.querySelector('slot')),
    );
    assert.equal(await isVisible(page, 'mitid-overview a'), true);
  });
});
