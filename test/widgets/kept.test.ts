/** After an answer only the question is built anew: who listens or looks somewhere else keeps the place. */
import { assert } from '@open-wc/testing';
import { ChooserHarness } from './authenticator-chooser/authenticator-chooser.harness.ts';
import { ChecklistHarness } from './document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from './eligibility-checker/eligibility-checker.harness.ts';
import { GetStartedHarness } from './get-started/get-started.harness.ts';
import { SafetyHarness } from './safety-check/safety-check.harness.ts';
import { TroubleshooterHarness } from './troubleshooter/troubleshooter.harness.ts';
import type { QuestionHarness } from '../interview/question.harness.ts';
import { wordsOf, type HarnessClass } from '../support/widget.harness.ts';
import { usePage } from '../support/widget-page.ts';

/** Attributes, and answers that lead to a result. */
const interviews: Readonly<
  Record<string, [HarnessClass<QuestionHarness>, string, readonly string[]]>
> = {
  'eligibility-checker': [EligibilityHarness, '', ['none', '18-plus', 'none']],
  'document-checklist': [ChecklistHarness, '', ['cpr', 'eu']],
  'get-started': [GetStartedHarness, '', ['eu']],
  'authenticator-chooser': [ChooserHarness, '', ['recent', 'yes']],
  troubleshooter: [TroubleshooterHarness, 'answers="problem=lost-phone"', ['none', 'no-chip']],
  'safety-check': [SafetyHarness, '', ['nothing', 'call']],
};

const NOT_SURE = 'not-sure';

/** What stands over a result too; the rest around a question is about what was asked. */
const ALWAYS = '#heading';
/** To block is of use to those alone who can log in, and so is about their answer. */
const BLOCK = '.urgent.now > a:not(.call-now)';

const gone = (elements: readonly Element[]): string[] =>
  elements.filter((each) => !each.isConnected).map((each) => `${each.localName}: ${wordsOf(each)}`);

describe('an answer leaves alone what is not about it', () => {
  usePage();

  for (const [name, [Harness, attributes, given]] of Object.entries(interviews)) {
    it(`in ${name}, from question to question and to the result`, async () => {
      const widget = await (Harness as unknown as typeof QuestionHarness).mount(
        `<mitid-${name} isolated ${attributes}></mitid-${name}>`,
      );
      const answers = [...given];
      assert.include(
        widget.around.map(({ id }) => id),
        'heading',
      );
      for (let asked = widget.question; asked !== undefined; asked = widget.question) {
        const before = widget.around.filter((each) => !each.closest(BLOCK));
        await widget.answer(answers.shift() ?? NOT_SURE);
        assert.notEqual(widget.question, asked);
        const hasResult = widget.questionCount === 0;
        const stays = before.filter((each) => !hasResult || each.matches(ALWAYS));
        assert.deepEqual(gone(stays), [], `after “${asked}”`);
      }
    });
  }
});
