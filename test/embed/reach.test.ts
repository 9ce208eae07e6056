/** How much a reader sees at once on a phone: what has become short stays so. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { Page } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { widget, type WidgetName } from './support/widget.ts';

/** A phone, as wide and high as most that newcomers bring. */
const PHONE = { width: 390, height: 740 };
/** 14, 16, 18, 20, 24 and 30 pixels, where the page has 16. */
const TYPE_SIZES = ['14px', '16px', '18px', '20px', '24px', '30px'];

interface State {
  readonly name: WidgetName;
  readonly answers?: string;
  /** Screens that it may be long, folded as it comes, in the longer language. */
  readonly screens: number;
}

const states: readonly State[] = [
  { name: 'get-started', answers: 'journey=eu', screens: 3 },
  {
    name: 'eligibility-checker',
    answers:
      'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu second-document=yellow-card',
    screens: 4,
  },
  { name: 'document-checklist', answers: 'route=counter citizenship=other', screens: 5 },
  { name: 'troubleshooter', answers: 'problem=new-name', screens: 2.25 },
  { name: 'safety-check', answers: 'given=approved', screens: 2.25 },
  { name: 'overview', screens: 3 },
  { name: 'service-directory', screens: 3.25 },
];

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

inEveryEngine('on a phone', (stage) => {
  for (const { name, answers = '', screens } of states) {
    it(`shows ${name} on ${screens} screens, with one line of sources and six sizes of text`, async () => {
      const selector = `mitid-${name}`;
      for (const lang of ['en', 'da']) {
        const page = await stage.open(
          `${stage.moduleTag}<${selector} lang="${lang}" answers="${answers}"></${selector}>`,
        );
        const used = widget(page, selector);
        await page.setViewport(PHONE.width, PHONE.height);
        await (answers ? used.result() : used.ready());
        const length = await lengthOf(page, selector);
        assert.ok(length <= screens, `${lang}: ${length.toFixed(2)} screens`);
        const lines = await page.evaluate(
          (host: string) =>
            document.querySelector(host)?.shadowRoot?.querySelectorAll('[part~=sources]').length,
          selector,
        );
        assert.equal(lines, 1, lang);
        await used.unfold();
        const others = (await textSizes(page, selector)).filter(
          (each) => !TYPE_SIZES.includes(each),
        );
        assert.deepEqual(others, [], lang);
      }
    });
  }
});
