/** What a frame can and cannot do with each value of `sandbox`, as the documentation says it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { until, waitFor, type Page, type View } from './support/engines.ts';
import { assertSilent, fits, framed, frameTag, fullSandbox, resizer } from './support/frame.ts';
import { inEveryEngine } from './support/stage.ts';
import { widgetNames, type WidgetName } from './support/widget.ts';

const without = (value: string): string =>
  fullSandbox
    .split(' ')
    .filter((each) => each !== value)
    .join(' ');

/** What the device keeps for the server of the frame. */
const keptBy = (view: View): Promise<string> =>
  view.evaluate(() => {
    try {
      return localStorage.length > 0 ? 'something' : 'nothing';
    } catch {
      return 'not allowed';
    }
  });

inEveryEngine('a sandboxed frame', (stage) => {
  const open = (
    sandbox: string,
    name: WidgetName = 'eligibility-checker',
    query = '',
  ): Promise<Page> =>
    stage.open(frameTag(stage, name, { query, more: `sandbox="${sandbox}"` }) + resizer(stage));

  it('does everything with the documented values', async () => {
    const page = await open(fullSandbox, 'eligibility-checker', 'remember');
    const frame = await framed(page, 'eligibility-checker');
    await frame.widget.interview({ mitid: 'works' });
    await frame.widget.result();
    await fits(frame);
    assert.equal(await keptBy(frame.view), 'something');
    await assertSilent(frame);
  });

  it('without an origin goes through an interview and fits, but keeps nothing', async () => {
    const page = await open(
      without('allow-same-origin'),
      'eligibility-checker',
      'remember&lang=da',
    );
    const frame = await framed(page, 'eligibility-checker');
    assert.equal(await frame.view.evaluate(() => origin), 'null');
    await frame.widget.interview({ mitid: 'works' });
    await frame.widget.result();
    await fits(frame);
    assert.equal(await keptBy(frame.view), 'not allowed');
    await waitFor(page, () => document.querySelector('iframe')?.title === 'Hvordan får du MitID?');
    const offers = await frame.view.evaluate(() =>
      Boolean(
        document.querySelector('mitid-eligibility-checker')?.shadowRoot?.querySelector('.kept'),
      ),
    );
    assert.equal(offers, false, 'offers to delete what is not kept');
    await assertSilent(frame);
  });

  for (const name of widgetNames) {
    it(`with scripts alone shows ${name}, fits, and throws nothing`, async () => {
      const page = await open('allow-scripts', name, 'remember');
      const frame = await framed(page, name);
      await frame.widget.ready();
      await fits(frame);
      await assertSilent(frame);
    });
  }

  it('without scripts shows its link and says in both languages what is missing', async () => {
    const page = await stage.open(frameTag(stage, 'faq', { more: 'sandbox=""' }) + resizer(stage));
    const text = (view: View): Promise<string> => view.evaluate(() => document.body.innerText);
    // Some drivers cannot look into a frame without scripts.
    const seen = await page.frame('#one').then(text, () => undefined);
    if (seen !== undefined) {
      for (const words of ['mitid.dk', 'needs JavaScript', 'kræver JavaScript']) {
        assert.ok(seen.includes(words), seen);
      }
    }
  });

  // The other engines tell nobody of downloads and tabs, and wait for the reader to print.
  if (stage.engine !== 'chromium') return;

  it('hands out the calendar file, if it may', async () => {
    for (const [sandbox, wanted] of [
      [fullSandbox, 1],
      [without('allow-same-origin'), 1],
      [without('allow-downloads'), 0],
    ] as const) {
      const page = await open(sandbox, 'get-started', 'answers=journey%3Deu');
      const leaving = await page.watchLeaving!();
      const frame = await framed(page, 'get-started');
      await frame.widget.result();
      await frame.view.evaluate(() => {
        const root = document.querySelector('mitid-get-started')?.shadowRoot;
        const day = root?.querySelector<HTMLInputElement>('#day');
        if (day) day.value = '2027-02-01';
        day?.dispatchEvent(new Event('change'));
      });
      await frame.widget.unfold();
      await frame.view.click('mitid-get-started >>> .day button');
      if (wanted) await until(() => Promise.resolve(leaving.downloads.length === wanted), sandbox);
      await settled(frame.view);
      assert.equal(leaving.downloads.length, wanted, sandbox);
      await assertSilent(frame);
    }
  });

  it('opens a link in a tab of its own, if it may, and lets it out of the sandbox', async () => {
    for (const [sandbox, wanted] of [
      [fullSandbox, 1],
      [without('allow-same-origin'), 1],
      ['allow-scripts allow-popups', 1],
      [without('allow-popups'), 0],
    ] as const) {
      const page = await open(sandbox, 'faq');
      const leaving = await page.watchLeaving!();
      const frame = await framed(page, 'faq');
      await frame.widget.ready();
      await frame.view.evaluate((address: string) => {
        const link = document.createElement('a');
        link.href = address;
        link.textContent = 'Link';
        document.querySelector('main')?.append(link);
      }, stage.host.publish('<title>Tab</title>'));
      await frame.view.click('main > a');
      if (wanted) {
        const tab = await until(() => Promise.resolve(leaving.tabs[0]), sandbox);
        await waitFor(tab, () => document.title === 'Tab');
        const [own, opener] = await tab.evaluate(() => [origin, window.opener as unknown]);
        assert.equal(own !== 'null', sandbox.includes('escape'), sandbox);
        assert.equal(opener, null);
      }
      await settled(frame.view);
      assert.equal(leaving.tabs.length, wanted, sandbox);
    }
  });

  it('prints itself and not the page around, if it may', async () => {
    for (const [sandbox, wanted] of [
      [fullSandbox, 1],
      [without('allow-modals'), 0],
    ] as const) {
      const page = await open(
        sandbox,
        'document-checklist',
        'answers=route%3Dcpr+citizenship%3Deu',
      );
      const frame = await framed(page, 'document-checklist');
      await frame.widget.result();
      const count = (): void => {
        const counting = window as unknown as { printed: number };
        counting.printed = 0;
        addEventListener('beforeprint', () => counting.printed++);
      };
      await page.evaluate(count);
      await frame.view.evaluate(count);
      await frame.view.evaluate(() => {
        const root = document.querySelector('mitid-document-checklist')?.shadowRoot;
        const buttons = [...(root?.querySelectorAll('button') ?? [])];
        buttons.find(({ textContent }) => textContent.includes('Print'))?.click();
      });
      const printed = (view: View): Promise<number> =>
        view.evaluate(() => (window as unknown as { printed: number }).printed);
      await settled(frame.view);
      assert.deepEqual([await printed(frame.view), await printed(page)], [wanted, 0], sandbox);
      await assertSilent(frame);
    }
  });
});

/** Lets the browser do what a press has set going. */
const settled = (view: View): Promise<void> =>
  view.evaluate(async () => {
    for (let i = 0; i < 20; i++) await new Promise((done) => setTimeout(done));
  });
