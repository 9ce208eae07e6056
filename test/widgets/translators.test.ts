/** Page translators put nodes of their own where texts were; what comes next is right all the same. */
import { assert } from '@open-wc/testing';
import '../../src/widgets/faq/define.ts';
import '../../src/widgets/service-directory/define.ts';
import type { MitidFaq } from '../../src/widgets/faq/faq.ts';
import type { MitidServiceDirectory } from '../../src/widgets/service-directory/service-directory.ts';
import { ChooserHarness } from './authenticator-chooser/authenticator-chooser.harness.ts';
import { ChecklistHarness } from './document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from './eligibility-checker/eligibility-checker.harness.ts';
import { GlossaryHarness } from '../core/element/glossary.harness.ts';
import { FinderHarness } from '../finder/finder.harness.ts';
import { GetStartedHarness } from './get-started/get-started.harness.ts';
import { until, wordsOf, type HarnessClass } from '../support/widget.harness.ts';
import { QuestionHarness } from '../interview/question.harness.ts';
import { SafetyHarness } from './safety-check/safety-check.harness.ts';
import { TroubleshooterHarness } from './troubleshooter/troubleshooter.harness.ts';
import { markTranslated, translate, type Manner } from '../support/translator.ts';
import { cleanUp, usePage } from '../support/widget-page.ts';

/** Answers that lead to a result. */
const interviews: Readonly<Record<string, [HarnessClass<QuestionHarness>, readonly string[]]>> = {
  'eligibility-checker': [
    EligibilityHarness,
    ['none', '18-plus', 'resident', 'chip-passport', 'reads-chip'],
  ],
  'document-checklist': [ChecklistHarness, ['cpr', 'eu']],
  'get-started': [GetStartedHarness, ['eu']],
  'authenticator-chooser': [ChooserHarness, ['recent', 'yes']],
  troubleshooter: [TroubleshooterHarness, ['none', 'no-chip']],
  'safety-check': [SafetyHarness, ['approved']],
};
const preset: Readonly<Record<string, string>> = {
  troubleshooter: ' answers="problem=lost-phone"',
};
const manners: readonly Manner[] = ['wraps', 'replaces'];

/** What is asked or shown now, without what stays above it. */
const shownIn = (widget: { readonly element: HTMLElement }): string => {
  const root = widget.element.shadowRoot;
  const place = root?.querySelector('form[part~=question], [part~=question], [part~=result]');
  return wordsOf(place);
};

/** By what stays as it is: the translator has changed the words. */
async function press({ element }: QuestionHarness, value: string): Promise<void> {
  const root = element.shadowRoot;
  root?.querySelector<HTMLElement>(`[part~=question] [value="${value}"]`)?.click();
  await element.updateComplete;
  root
    ?.querySelector<HTMLElement>('[part~=question] .button.primary, form .button.primary')
    ?.click();
  await element.updateComplete;
}

describe('a page that is translated', () => {
  usePage();

  for (const [name, [Harness, answers]] of Object.entries(interviews)) {
    for (const manner of manners) {
      it(`goes on asking in ${name}, and shows its result, where the translator ${manner} texts`, async () => {
        const tag = `<mitid-${name} isolated${preset[name] ?? ''}></mitid-${name}>`;
        const Of = Harness as unknown as typeof QuestionHarness;
        const [widget, twin] = [await Of.mount(tag), await Of.mount(tag)];
        for (const answer of answers) {
          translate(widget.element.shadowRoot!, manner);
          await press(widget, answer);
          await press(twin, answer);
          await until(() => shownIn(twin) !== '', 'shows nothing');
          assert.equal(shownIn(widget), shownIn(twin));
        }
      });
    }
  }

  for (const manner of manners) {
    it(`explains the words of what comes next where the translator ${manner} texts`, async () => {
      const tag =
        '<mitid-document-checklist isolated answers="citizenship=eu"></mitid-document-checklist>';
      const [widget, twin] = [await ChecklistHarness.mount(tag), await ChecklistHarness.mount(tag)];
      const [glossary, ofTwin] = [new GlossaryHarness(widget), new GlossaryHarness(twin)];
      await glossary.open();
      await ofTwin.open();
      translate(widget.element.shadowRoot!, manner);
      await press(widget, 'cpr');
      await press(twin, 'cpr');
      assert.isNotEmpty(ofTwin.words);
      assert.deepEqual(glossary.words, ofTwin.words);
    });
  }

  const finders: Readonly<Record<string, HarnessClass<FinderHarness>>> = {
    faq: class extends FinderHarness<MitidFaq> {},
    'service-directory': class extends FinderHarness<MitidServiceDirectory> {},
  };
  for (const [name, Harness] of Object.entries(finders)) {
    for (const manner of manners) {
      it(`shows what was found in ${name} where the translator ${manner} texts`, async () => {
        const tag = `<mitid-${name}></mitid-${name}>`;
        const Of = Harness as unknown as typeof FinderHarness;
        const [widget, twin] = [await Of.mount(tag), await Of.mount(tag)];
        const listed = (each: FinderHarness): string[] =>
          [...each.element.shadowRoot!.querySelectorAll('[data-item]')].map((item) =>
            wordsOf(item).replace(/[[\]]/g, ''),
          );
        for (const words of ['passport', 'tax', '']) {
          translate(widget.element.shadowRoot!, manner);
          await widget.search(words);
          await twin.search(words);
          assert.equal(widget.found.replace(/[[\]]/g, ''), twin.found);
          assert.deepEqual(listed(widget), listed(twin), words);
        }
      });
    }
  }

  it('counts what is ticked', async () => {
    const widget = await ChecklistHarness.mount(
      '<mitid-document-checklist isolated answers="route=cpr citizenship=eu"></mitid-document-checklist>',
    );
    translate(widget.element.shadowRoot!, 'wraps');
    await widget.tick('cpr-passport');
    assert.match(widget.text, /\b2 of 5 ready/);
  });

  it('stays in its language, which the translator takes it for', async () => {
    document.documentElement.lang = 'da';
    const widget = await EligibilityHarness.mount(
      '<mitid-eligibility-checker></mitid-eligibility-checker>',
    );
    cleanUp(markTranslated('pl'));
    await widget.answer('none');
    assert.equal(widget.element.shadowRoot?.querySelector('.base')?.getAttribute('lang'), 'da');
    assert.match(widget.question ?? '', /Hvor gammel/);
  });
});
