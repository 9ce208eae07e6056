/** Narrow screens and large text: nothing is cut off, and nobody has to scroll sideways. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { tooWide } from './support/too-wide.ts';
import { atTheCounter, widget, type Widget, type WidgetName } from './support/widget.ts';

interface State {
  readonly what: string;
  readonly name: WidgetName;
  readonly answers?: string;
  readonly reach: (used: Widget) => Promise<void>;
}

const ready = (used: Widget): Promise<void> => used.ready();
const result = (used: Widget): Promise<void> => used.result();

const states: readonly State[] = [
  { what: 'the first question', name: 'eligibility-checker', reach: ready },
  {
    what: 'the longest question',
    name: 'eligibility-checker',
    answers: 'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu',
    reach: ready,
  },
  {
    what: 'a result',
    name: 'eligibility-checker',
    reach: async (used) => {
      await used.interview(atTheCounter);
      await used.result();
    },
  },
  {
    what: 'a result that names several ways',
    name: 'eligibility-checker',
    answers:
      'mitid=none age=18-plus cpr=not-sure need=not-sure purpose=not-sure home=not-sure stay=not-sure photo-id=not-sure phone=not-sure helper-phone=not-sure',
    reach: result,
  },
  { what: 'the question for the list', name: 'document-checklist', reach: ready },
  ...['app', 'counter', 'cpr', 'tax', 'p-code'].map((route) => ({
    what: `the list for ${route}`,
    name: 'document-checklist' as const,
    answers: `route=${route} citizenship=other`,
    reach: result,
  })),
  {
    what: 'all that is left of NemID',
    name: 'switch-guide',
    answers: 'nemid-card=yes nemid-app=yes nemid-business=yes nemid-bank=yes nemid-guide=yes',
    reach: result,
  },
  ...['danish', 'eu', 'non-eu', 'no-number', 'leaving'].map((journey) => ({
    what: `the journey ${journey}`,
    name: 'get-started' as const,
    answers: `journey=${journey}`,
    reach: result,
  })),
  ...['lost-phone other-way=none photo-id=chip-passport', 'new-name', 'helping'].map((problem) => ({
    what: `the problem ${problem}`,
    name: 'troubleshooter' as const,
    answers: `problem=${problem}`,
    reach: result,
  })),
  {
    what: 'a verdict',
    name: 'safety-check',
    answers: 'given=approved',
    reach: async (used) => {
      await used.result();
      await used.unfold();
    },
  },
  {
    what: 'a choice with the comparison',
    name: 'authenticator-chooser',
    answers: 'device=recent app-wanted=yes',
    reach: async (used) => {
      await used.result();
      await used.unfold();
    },
  },
  ...(
    [
      'overview',
      'faq',
      'service-directory',
      'help-contacts',
      'troubleshooter',
      'counter-card',
      'guide',
    ] as const
  ).map((name) => ({
    what: 'everything',
    name,
    reach: async (used: Widget): Promise<void> => {
      await used.ready();
      await used.unfold();
    },
  })),
];

inEveryEngine('on a narrow screen', (stage) => {
  for (const state of states) {
    it(`fits ${state.what} of ${state.name} into 320 pixels, also with text of twice the size`, async () => {
      const { name, answers = '' } = state;
      const selector = `mitid-${name}`;
      const page = await stage.open(
        `${stage.moduleTag}<${selector} answers="${answers}"></${selector}>`,
      );
      const used = widget(page, selector);
      await page.setViewport(320, 800);
      await state.reach(used);
      assert.equal(await page.evaluate(() => innerWidth), 320);
      assert.deepEqual(await tooWide(page, selector), [], 'en');
      // The same place in Danish, whose words are longer.
      await speak(page, selector, 'da');
      await used.unfold();
      assert.deepEqual(await tooWide(page, selector), [], 'da');
      assert.equal(await doubleText(page, selector), '32px');
      assert.deepEqual(await tooWide(page, selector), [], 'da, 200 %');
    });
  }
});

/** Gives the page another language, and waits until the widget speaks it. */
async function speak(page: Page, selector: string, lang: string): Promise<void> {
  await page.evaluate((wanted: string) => {
    document.documentElement.lang = wanted;
  }, lang);
  await waitFor(
    page,
    (host: string, wanted: string) =>
      document.querySelector(host)?.shadowRoot?.querySelector('.base')?.getAttribute('lang') ===
      wanted,
    selector,
    lang,
  );
}

/** Makes the text of the page twice as large; gives the size in the widget. */
const doubleText = (page: Page, selector: string): Promise<string | null | undefined> =>
  page.evaluate((host: string) => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html { font-size: 200%; }';
    document.head.append(sheet);
    const base = document.querySelector(host)?.shadowRoot?.querySelector('.base');
    return base && getComputedStyle(base).fontSize;
  }, selector);
