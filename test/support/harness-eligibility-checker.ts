import '../../src/widgets/eligibility-checker/define.ts';
import type { MitidEligibilityChecker } from '../../src/widgets/eligibility-checker/eligibility-checker.ts';
import { wordsOf } from './harness.ts';
import { QuestionHarness } from './harness-question.ts';

export interface SeenWay {
  readonly outcome: string;
  /** What must be so for this way to fit: each a question and its answers. */
  readonly fitsIf: readonly string[];
}

export class EligibilityHarness extends QuestionHarness<MitidEligibilityChecker> {
  /** The heading of the result, or `undefined` while there is none. */
  get result(): string | undefined {
    const heading = this.find('[part~=result] [data-focus]');
    return heading ? wordsOf(heading) : undefined;
  }

  async untilResult(): Promise<void> {
    await this.until(() => this.result !== undefined, 'no result is shown');
  }

  /** Answers what is asked and waits for the result. */
  async finish(answers: Readonly<Record<string, string>>): Promise<string[]> {
    const asked = await this.answerAll(answers);
    await this.untilResult();
    return asked;
  }

  /** The ways that are still open, where the answers do not settle one. */
  get ways(): SeenWay[] {
    return this.all('.possible > li').map((item) => ({
      outcome: wordsOf(item.querySelector('h2, h3, h4, h5, h6')),
      fitsIf: [...item.querySelectorAll('li')].map(wordsOf),
    }));
  }

  get findingOut(): string[] {
    return this.all('.find-out > li').map((item) => wordsOf(item.querySelector('strong')));
  }

  get steps(): string[] {
    return this.titlesUnder('What to do');
  }

  get goodToKnow(): string[] {
    return this.titlesUnder('Good to know');
  }

  /** The lines under "Does one of these fit you?". */
  get onlyIf(): string[] {
    return this.titlesUnder('Does one of these fit you?');
  }

  get notices(): string[] {
    return this.all('[part~=notice] strong').map(wordsOf);
  }
}
