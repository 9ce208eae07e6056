import '../../../src/widgets/eligibility-checker/define.ts';
import type { MitidEligibilityChecker } from '../../../src/widgets/eligibility-checker/eligibility-checker.ts';
import { wordsOf } from '../../support/widget.harness.ts';
import { InterviewHarness } from '../../interview/interview.harness.ts';

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
