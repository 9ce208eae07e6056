/** A widget that asks questions and then shows what they lead to. */
import {
  descriptionOf,
  linksIn,
  seenFold,
  wordsOf,
  type SeenLink,
  type Widget,
} from '../support/widget.harness.ts';
import { QuestionHarness, seenAnswers, type SeenAnswer } from './question.harness.ts';

export interface SeenWay {
  readonly outcome: string;
  /** What must be so for this way to fit: each a question and its answers. */
  readonly fitsIf: readonly string[];
}

/** The line that says what is taken as known although it was not asked here. */
export interface SeenKnown {
  readonly line: string;
  readonly open: boolean;
  /** What is under the line. */
  readonly answers: readonly SeenAnswer[];
}

export interface SeenAlarm {
  readonly title: string;
  readonly words: string;
  readonly links: readonly SeenLink[];
  /** It stands above the question. */
  readonly isAbove: boolean;
}

export class InterviewHarness<E extends Widget = Widget> extends QuestionHarness<E> {
  /** The heading of the result, or `undefined` while there is none. */
  get result(): string | undefined {
    const heading = this.find('[part~=result] [data-focus]');
    return heading ? wordsOf(heading) : undefined;
  }

  /** What a listener hears after the heading of the result. */
  get resultDescription(): string {
    const heading = this.find('[part~=result] [data-focus]');
    return heading ? descriptionOf(heading) : '';
  }

  /** What the head of the result says: what it is, and why. */
  get hero(): string {
    return wordsOf(this.find('[part~=result] .hero'));
  }

  /** What a reader is told, at once or unfolded; where it is from is not among it. */
  get told(): string {
    const copy = this.base.cloneNode(true) as Element;
    for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
    return wordsOf(copy);
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

  get fallbacks(): string[] {
    return this.titlesUnder('If that does not work');
  }

  /** What a step hangs on, where that is not known; empty otherwise. */
  onlyIfOf(step: string): string {
    const title = this.all('.step-words > strong').find((each) => wordsOf(each) === step);
    if (!title) throw new Error(`There is no step “${step}” but: ${this.stepTitles.join(', ')}`);
    return wordsOf(title.closest('li')?.querySelector('.only-if'));
  }

  /** The links in each step. */
  get stepLinks(): SeenLink[][] {
    return this.all('[part~=steps] > li').map(linksIn);
  }

  /** What is taken as known, or `undefined` where that is nothing. */
  get takenAsKnown(): SeenKnown | undefined {
    const known = this.find('[part~=known]') as HTMLDetailsElement | null;
    if (!known) return undefined;
    const { summary, open } = seenFold(known);
    return { line: summary, open, answers: seenAnswers(known) };
  }

  unfoldKnown(): void {
    this.unfold('We assume');
  }

  /** Unfolds what is taken as known and asks for one of its questions. */
  async changeKnown(question: string): Promise<void> {
    this.unfoldKnown();
    await this.click(`Change: ${question}`);
  }

  /** What cannot wait, or `undefined` while it is not shown. */
  get alarm(): SeenAlarm | undefined {
    const alarm = this.find('.urgent[part~=notice]');
    if (!alarm) return undefined;
    const question = this.find('[part~=question]');
    return {
      title: wordsOf(alarm.querySelector('h2, h3, h4, h5, h6')),
      words: wordsOf(alarm),
      links: linksIn(alarm),
      isAbove:
        question !== null &&
        (alarm.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    };
  }
}
