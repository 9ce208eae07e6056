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

  /** The papers in a few words, as long as they are folded. */
  get glance(): string {
    const glance = this.all('.papers .glance')[0];
    return glance?.checkVisibility() ? wordsOf(glance) : '';
  }

  get notices(): string[] {
    return this.all('[part~=notice] strong').map(wordsOf);
  }
}
