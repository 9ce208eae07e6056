import '../../src/widgets/eligibility-checker/define.ts';
import type { MitidEligibilityChecker } from '../../src/widgets/eligibility-checker/eligibility-checker.ts';
import { wordsOf } from './harness.ts';
import { InterviewHarness } from './harness-interview.ts';

export class EligibilityHarness extends InterviewHarness<MitidEligibilityChecker> {
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
