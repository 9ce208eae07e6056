import '../../../src/widgets/safety-check/define.ts';
import type { MitidSafetyCheck } from '../../../src/widgets/safety-check/safety-check.ts';
import { wordsOf } from '../../support/widget.harness.ts';
import { InterviewHarness } from '../../interview/interview.harness.ts';

export class SafetyHarness extends InterviewHarness<MitidSafetyCheck> {
  /** The words above the result that say how bad it is. */
  get verdict(): string {
    return wordsOf(this.find('[part~=result] .verdict'));
  }

  /** Unfolds an entry and waits until the widget knows. */
  async unfoldEntry(summary: string): Promise<void> {
    const entry = this.all('details.entry').find((each) => wordsOf(each).startsWith(summary))!;
    // Heard after the widget, which listens from the start.
    const heard = new Promise((done) => {
      entry.addEventListener('toggle', done, { once: true });
    });
    this.unfold(summary);
    await heard;
    await this.settled();
  }

  isUnfolded(summary: string): boolean {
    return this.folded.some((each) => each.summary === summary && each.open);
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

  /** What comes first: what real messages are like, or what can be done with the verdict. */
  get ending(): string[] {
    return this.all('[data-item="signs"], .tools').map((each) => each.dataset['item'] ?? 'tools');
  }

  get habits(): string[] {
    return this.all('.tips > li > strong').map(wordsOf);
  }
}
