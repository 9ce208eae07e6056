/** How much a reader sees at once on a phone: what has become short stays so. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, it } from 'node:test';

import { root } from '../../scripts/run.ts';
import { until, waitFor, type Page } from './support/engines.ts';
import { openSite, type TestSite } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { widget, widgetNames, type WidgetName } from './support/widget.ts';

/** A phone, as wide and high as most that newcomers bring. */
const PHONE = { width: 390, height: 740 };
/** 14, 16, 18, 20, 24 and 30 pixels, where the page has 16. */
const TYPE_SIZES = ['14px', '16px', '18px', '20px', '24px', '30px'];

interface State {
  readonly answers?: string;
  /** Screens that it may be long, folded as it comes, in the longer language. */
  readonly screens: number;
  /** Sheets of A4 that it may take. */
  readonly sheets: number;
}

/** A widget without a limit does not compile. */
const limits: Readonly<Record<WidgetName, readonly State[]>> = {
  guide: [{ screens: 1.35, sheets: 1 }],
  'get-started': [
    { answers: 'journey=eu', screens: 1.5, sheets: 1 },
    { answers: 'journey=non-eu', screens: 1.5, sheets: 1 },
  ],
  'eligibility-checker': [
    { screens: 1, sheets: 1 },
    {
      answers:
        'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu second-document=yellow-card',
      screens: 2,
      sheets: 2,
    },
  ],
  'document-checklist': [
    { answers: 'route=counter citizenship=other', screens: 2, sheets: 1 },
    { answers: 'route=cpr citizenship=eu', screens: 2, sheets: 1 },
  ],
  troubleshooter: [
    { screens: 1.4, sheets: 1 },
    { answers: 'problem=new-name', screens: 1.5, sheets: 1 },
  ],
  'safety-check': [
    { screens: 1.5, sheets: 2 },
    { answers: 'given=approved', screens: 2, sheets: 2 },
  ],
  overview: [{ screens: 2, sheets: 2 }],
  'service-directory': [{ screens: 2.5, sheets: 2 }],
  faq: [{ screens: 2, sheets: 2 }],
  'help-contacts': [{ screens: 1.6, sheets: 2 }],
  'switch-guide': [{ screens: 2.4, sheets: 2 }],
  'counter-card': [{ screens: 1.75, sheets: 2 }],
  'authenticator-chooser': [{ screens: 1.1, sheets: 1 }],
};

const states = widgetNames.flatMap((name) => limits[name].map((state) => ({ ...state, name })));

const lengthOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((host: string) => {
    const element = document.querySelector<HTMLElement>(host);
    return (element?.offsetHeight ?? 0) / innerHeight;
  }, selector);

/** The sizes of all text, also of what is folded. */
const textSizes = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((host: string) => {
    const sizes = new Set<string>();
    const all = document.querySelector(host)?.shadowRoot?.querySelectorAll('*') ?? [];
    for (const each of all) {
      const isText = [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (isText && each.getClientRects().length) sizes.add(getComputedStyle(each).fontSize);
    }
    return [...sizes];
  }, selector);

/** The side of the largest drawing that stands on the first screen, in pixels. */
const largestDrawing = (page: Page, selector: string): Promise<number> =>
  page.evaluate((host: string) => {
    const all = document.querySelector(host)?.shadowRoot?.querySelectorAll('svg') ?? [];
    const boxes = [...all].map((each) => each.getBoundingClientRect());
    return Math.max(0, ...boxes.flatMap(({ top, width }) => (top < innerHeight ? width : [])));
  }, selector);

/** What a reader presses in a guide, from its home on, by the words or the value of it. */
const tasks: Readonly<Record<string, { presses: readonly string[]; shows: string }>> = {
  'the way of an Indian student': {
    presses: ['Get MitID', 'non-eu'],
    shows: 'Get your residence permit',
  },
  'the papers for the counter': {
    presses: ['See which papers to bring', 'counter', 'other'],
    shows: 'Passport from your country',
  },
  'a stolen phone': { presses: ['Phone lost, or scammed?'], shows: 'Call MitID Support' },
  'a message that may be fraud': {
    presses: ['Check a message or a call', 'nothing', 'message', 'link'],
    shows: 'Treat it as fraud',
  },
};

/** Presses what begins with the words or has the value, in the guide or its part, once it is there. */
const press = (page: Page, what: string): Promise<void> =>
  waitFor(
    page,
    (wanted: string) => {
      const guide = document.querySelector('mitid-guide')?.shadowRoot;
      const part = guide?.querySelector('.holder > :first-child')?.shadowRoot;
      const all = [guide, part].flatMap((root) => [
        ...(root?.querySelectorAll<HTMLButtonElement>('button') ?? []),
      ]);
      const found = all.find(
        ({ value, textContent }) => value === wanted || textContent.trim().startsWith(wanted),
      );
      found?.click();
      return found !== undefined;
    },
    what,
  );

const guideText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const guide = document.querySelector('mitid-guide')?.shadowRoot;
    const part = guide?.querySelector('.holder > :first-child')?.shadowRoot;
    return part?.querySelector<HTMLElement>('.base')?.innerText ?? '';
  });

inEveryEngine('on a phone', (stage) => {
  // The fonts of the others are other ones, and so is what fits.
  if (stage.engine !== 'chromium') return;

  // Letters as wide as those of phones, which the ones of a test machine need not be.
  let fonts: TestSite;
  before(async () => {
    const folder = join(root, 'node_modules/@fontsource-variable');
    fonts = await openSite([{ at: '/', folder, headers: { 'access-control-allow-origin': '*' } }]);
  });
  after(() => fonts.close());
  const inLettersOfPhones = (): string =>
    `<link rel="stylesheet" href="${fonts.url}/inter/wght.css">
    <style>body { font: 16px/1.5 'Inter Variable' }</style>`;

  for (const { name, answers = '', screens, sheets } of states) {
    const what = answers ? `${name} ${answers.slice(0, 24)}` : name;
    const open = async (lang: string): Promise<Page> => {
      const selector = `mitid-${name}`;
      const page = await stage.open(
        `${stage.moduleTag}<${selector} lang="${lang}" answers="${answers}"></${selector}>`,
        { head: inLettersOfPhones() },
      );
      await page.setViewport(PHONE.width, PHONE.height);
      await waitFor(
        page,
        () => document.fonts.check("16px 'Inter Variable'") && document.fonts.size > 0,
      );
      const used = widget(page, selector);
      await (answers ? used.result() : used.ready());
      return page;
    };

    it(`shows ${what} on ${screens} screens, with one line of sources and six sizes of text`, async () => {
      const selector = `mitid-${name}`;
      for (const lang of ['en', 'da']) {
        const page = await open(lang);
        const length = await lengthOf(page, selector);
        assert.ok(length <= screens, `${lang}: ${length.toFixed(2)} screens`);
        const lines = await page.evaluate(
          (host: string) =>
            document.querySelector(host)?.shadowRoot?.querySelectorAll('[part~=sources]').length,
          selector,
        );
        assert.ok((lines ?? 0) <= 1, lang);
        await widget(page, selector).unfold();
        // The words that are explained come once they are unfolded.
        await waitFor(
          page,
          (host: string) => {
            const terms = document.querySelector(host)?.shadowRoot?.querySelector('.terms');
            return !terms || terms.children.length > 1;
          },
          selector,
        );
        const others = (await textSizes(page, selector)).filter(
          (each) => !TYPE_SIZES.includes(each),
        );
        assert.deepEqual(others, [], lang);
      }
    });

    it(`has a drawing of at least 28 pixels on the first screen of ${what}`, async () => {
      const page = await open('en');
      await waitFor(page, () =>
        performance
          .getEntriesByType('resource')
          .some(({ name: file }) => file.includes('drawings')),
      );
      await until(async () => (await largestDrawing(page, `mitid-${name}`)) >= 28, 'no drawing');
    });

    it(`prints ${what} on ${sheets} sheets of A4`, async () => {
      for (const lang of ['en', 'da']) {
        const page = await open(lang);
        await page.setViewport(900, 900);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const used = (await page.sheets?.()) ?? 0;
        assert.ok(used <= sheets, `${lang}: ${used}`);
      }
    });
  }

  for (const [task, { presses, shows }] of Object.entries(tasks)) {
    it(`leads from the home of the guide to ${task} with ${presses.length} presses`, async () => {
      const page = await stage.open(`${stage.moduleTag}<mitid-guide></mitid-guide>`);
      await page.setViewport(PHONE.width, PHONE.height);
      for (const each of presses) await press(page, each);
      await until(async () => (await guideText(page)).includes(shows), `does not show “${shows}”`);
    });
  }

  it('leads from the home of the guide to an office in Aarhus with one press and a choice', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-guide></mitid-guide>`);
    await page.setViewport(PHONE.width, PHONE.height);
    await press(page, 'Find help near you');
    await waitFor(page, () => {
      const guide = document.querySelector('mitid-guide')?.shadowRoot;
      const select = guide
        ?.querySelector('mitid-help-contacts')
        ?.shadowRoot?.querySelector<HTMLSelectElement>('select:enabled');
      const aarhus = [...(select?.options ?? [])].find(({ text }) => text.trim() === 'Aarhus');
      if (!select || !aarhus) return false;
      select.value = aarhus.value;
      select.dispatchEvent(new Event('change'));
      return true;
    });
    const shows = 'Citizen Service in Aarhus';
    await until(async () => (await guideText(page)).includes(shows), `does not show “${shows}”`);
  });
});
