import '../../../src/widgets/troubleshooter/define.ts';
import type { MitidTroubleshooter } from '../../../src/widgets/troubleshooter/troubleshooter.ts';
import { wordsOf } from '../../support/widget.harness.ts';
import { InterviewHarness } from '../../interview/interview.harness.ts';

export interface SeenTheme {
  readonly title: string;
  readonly problems: readonly string[];
}

export class TroubleshooterHarness extends InterviewHarness<MitidTroubleshooter> {
  private get choices(): HTMLButtonElement[] {
    return this.all<HTMLButtonElement>('[part~=question].menu [part~=option]');
  }

  /** The problems as they stand under their headings; empty where something else is shown. */
  get menu(): SeenTheme[] {
    return this.all('[part~=question] > section').map((section) => ({
      title: wordsOf(section.querySelector('h2, h3, h4, h5, h6')),
      problems: [...section.querySelectorAll('button[part~=option]')].map(wordsOf),
    }));
  }

  get problems(): string[] {
    return this.choices.map(wordsOf);
  }

  override get fact(): string | undefined {
    return this.choices.length > 0 ? 'problem' : super.fact;
  }

  /** Presses a problem of the menu, or answers a question. */
  override async answer(words: string): Promise<void> {
    if (this.choices.length === 0) await super.answer(words);
    else await this.chooseAt(this.problems.indexOf(words));
  }

  /** Presses the problem at a place of the menu, whatever its language. */
  async chooseAt(place: number): Promise<void> {
    const choice = this.choices[place];
    if (!choice) throw new Error(`No problem at ${place} of: ${this.problems.join(', ')}`);
    choice.click();
    await this.untilLoaded();
  }

  focusProblem(words: string): void {
    const choice = this.choices[this.problems.indexOf(words)]!;
    const fold = choice.closest('details');
    if (fold) fold.open = true;
    choice.focus();
  }
}
