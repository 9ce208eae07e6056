import '../../src/widgets/safety-check/define.ts';
import type { MitidSafetyCheck } from '../../src/widgets/safety-check/safety-check.ts';
import { wordsOf } from './harness.ts';
import { InterviewHarness } from './harness-interview.ts';

export class SafetyHarness extends InterviewHarness<MitidSafetyCheck> {
  /** The words above the result that say how bad it is. */
  get verdict(): string {
    return wordsOf(this.find('[part~=result] .verdict'));
  }

  /** The signs, by the heading over them. */
  get signs(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      this.all('.sides > div').map((side) => [
        wordsOf(side.querySelector('h2, h3, h4, h5, h6')),
        [...side.querySelectorAll('li')].map(wordsOf),
      ]),
    );
  }

  get habits(): string[] {
    return this.all('.tips > li > strong').map(wordsOf);
  }
}
