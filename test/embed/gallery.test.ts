/** The gallery of hostile hosts: on each the widgets work, look the same, and change nothing. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { hosts, pageOf } from '../../site/gallery/hosts.ts';
import { messagesOf, until, waitFor, type Page } from './support/engines.ts';
import { differences, lookOf, properties, selectors, type Look } from './support/look.ts';
import { onTheSite } from './support/served.ts';
import { widget } from './support/widget.ts';

const ids = ['question', 'list'];

/** Where the widgets of a host stand. */
const placeOf = (host: string, id: string): string =>
  `${host === 'shadow-root' ? '#card >>> ' : ''}#${id}`;

onTheSite('the gallery', (served) => {
  let plain: Look;

  before(async () => {
    const page = await open('plain');
    plain = await lookOf(page, ids, selectors, properties);
    await page.close();
  });

  async function open(id: string): Promise<Page> {
    const page = await served.browser.samePage();
    await page.goto(`${served.site.url}/gallery/${id}.html`);
    for (const each of ids) await widget(page, placeOf(id, each)).ready();
    return page;
  }

  /** The host's own elements: what they are, and how they look and stand. */
  const hostOn = (page: Page): Promise<string[]> =>
    page.evaluate(() => [
      document.querySelector('#host')?.outerHTML ?? '',
      document.documentElement.getAttributeNames().join(),
      document.body.getAttributeNames().join(),
      String(document.adoptedStyleSheets.length),
      ...[document.body, ...document.querySelectorAll('#host, #host *')].map((element) => {
        const style = getComputedStyle(element);
        const wanted = ['color', 'font', 'display', 'margin', 'padding', 'direction', 'cursor'];
        return [element.localName, ...wanted.map((name) => style.getPropertyValue(name))].join(
          '; ',
        );
      }),
    ]);

  it('looks at every piece of the widgets', () => {
    assert.ok(Object.keys(plain).length > selectors.length, Object.keys(plain).join());
  });

  for (const [id, host] of Object.entries(hosts)) {
    describe(host.title, () => {
      let look: Look;
      let messages: string[];
      let reports: string | undefined;
      let now: string[];

      // One visit shows everything; what it shows is looked at below.
      before(async () => {
        const page = await open(id);
        look = await lookOf(page, ids, selectors, properties);
        const question = widget(page, placeOf(id, 'question'));
        await question.answer('route', 'cpr');
        await question.answer('citizenship', 'eu');
        await question.result();
        messages = (await messagesOf(page)).map(({ kind, text }) => `${kind}: ${text}`);
        reports = await page.evaluate(() => document.querySelector('#reports')?.textContent);
        now = await hostOn(page);
        await page.close();
      });

      it('lets a reader go on, says what it has to say, and nothing else', () => {
        if (host.says === undefined) assert.deepEqual(messages, []);
        else {
          assert.equal(messages.length, 1, messages.join('\n'));
          assert.ok(messages[0]?.includes(host.says), messages[0]);
        }
        if (id === 'policy') assert.equal(reports, '0 reports');
      });

      it('looks as on the plain host', () => {
        assert.deepEqual(differences(plain, look), []);
      });

      it('is as it was without the widgets', async () => {
        const bare = await served.browser.samePage();
        await bare.goto(served.site.publish(pageOf(host, undefined)));
        await waitFor(bare, () => document.querySelector('#question, #card, #later') !== null);
        const without = await hostOn(bare);
        await bare.close();
        assert.deepEqual(now, without);
      });
    });
  }

  it('can be used by a reader who goes away and comes back', async () => {
    const page = await open('plain');
    await widget(page, '#question').answer('route', 'cpr');
    await page.goto(`${served.site.url}/gallery/reset.html`);
    await widget(page, '#question').ready();
    await page.evaluate(() => {
      setTimeout(() => {
        history.back();
      });
    });
    // While the pages change, there is none to ask.
    const isBack = (): Promise<boolean> =>
      page.evaluate(() => location.pathname.endsWith('plain.html')).catch(() => false);
    await until(isBack, 'the page before');
    const question = widget(page, '#question');
    await question.ready();
    // From the memory of the browser it goes on; loaded anew it begins afresh. Both can be used.
    const isKept = await page.evaluate(
      () =>
        document.querySelector('#question')?.shadowRoot?.querySelector('#question-citizenship') !==
        null,
    );
    if (!isKept) await question.answer('route', 'cpr');
    await question.answer('citizenship', 'eu');
    await question.result();
    await page.close();
  });
});
