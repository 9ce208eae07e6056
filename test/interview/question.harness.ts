/** A widget that asks one question at a time. */
import {
  WidgetHarness,
  descriptionOf,
  nameOf,
  wordsOf,
  type Widget,
} from '../support/widget.harness.ts';

export interface SeenAnswer {
  readonly question: string;
  readonly answer: string;
}

export interface SeenOption {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
}

const NOT_SURE = 'not-sure';

export class QuestionHarness<E extends Widget = Widget> extends WidgetHarness<E> {
  private get answers(): HTMLButtonElement[] {
    return this.all<HTMLButtonElement>('[part~=question] [part~=option][value]');
  }

  private get asked(): HTMLElement | undefined {
    return this.find('[part~=question] [id^=question-]') ?? undefined;
  }

  /** The words of the question on the screen, or `undefined`. */
  get question(): string | undefined {
    return this.asked && wordsOf(this.asked);
  }

  /** What stands around the question or the result, and is not about it. */
  get around(): Element[] {
    return [...this.base.querySelectorAll('*')].filter(
      (each) => !each.closest('[part~=question], [part~=result], [part~=known], .loading'),
    );
  }

  get questionCount(): number {
    return this.all('[part~=question]').length;
  }

  /** The fact that is asked for. */
  get fact(): string | undefined {
    return this.asked?.id.replace('question-', '');
  }

  /** What a screen reader says of the question, after its words. */
  get description(): string {
    return this.asked ? descriptionOf(this.asked) : '';
  }

  get options(): SeenOption[] {
    return this.answers.map((answer) => ({
      value: answer.value,
      label: wordsOf(answer.querySelector('.option-label')),
      hint: wordsOf(answer.querySelector('.hint')),
      chosen: nameOf(answer).endsWith(this.language === 'da' ? 'Dit svar' : 'Your answer'),
    }));
  }

  /** The answer that was given before, as a screen reader says it. */
  get chosen(): string | undefined {
    return this.options.find(({ chosen }) => chosen)?.value;
  }

  private option(labelOrValue: string): HTMLButtonElement {
    const index = this.options.findIndex(
      ({ label, value }) => label === labelOrValue || value === labelOrValue,
    );
    const option = this.answers[index];
    if (option) return option;
    const options = this.options.map(({ label, value }) => `${label} (${value})`).join(', ');
    throw new Error(`“${this.question ?? ''}” has no answer “${labelOrValue}” but: ${options}`);
  }

  /** Puts the keyboard on an answer without giving it. */
  focusOption(labelOrValue: string): void {
    this.option(labelOrValue).focus();
  }

  get focusedOption(): string | undefined {
    const active = this.root.activeElement;
    return active instanceof HTMLButtonElement ? active.value : undefined;
  }

  /** Gives an answer, by its words or its id. */
  async answer(labelOrValue: string): Promise<void> {
    this.option(labelOrValue).click();
    await this.settled();
    await this.untilLoaded();
  }

  async goBack(): Promise<void> {
    await this.click(this.language === 'da' ? 'Tilbage' : 'Back');
  }

  /** Answers each question that comes; one without an answer gets “not sure”. */
  async answerAll(answers: Readonly<Record<string, string>>): Promise<string[]> {
    const asked: string[] = [];
    for (let fact = this.fact; fact !== undefined; fact = this.fact) {
      if (asked.includes(fact)) throw new Error(`${fact} is asked twice`);
      asked.push(fact);
      await this.answer(answers[fact] ?? NOT_SURE);
    }
    return asked;
  }

  /** How far the reader is: the share of the bar that is filled, and the words under it. */
  get progress(): { readonly value: number; readonly words: string } {
    const bar = this.find('[part~=progress] .segments')!;
    const filled = bar.querySelectorAll('.filled').length;
    return { value: filled / bar.children.length, words: wordsOf(bar.nextElementSibling) };
  }

  /** What was answered, as the widget lists it; what is taken as known is not among it. */
  get answersListed(): SeenAnswer[] {
    return this.all('[part~=answers]')
      .filter((list) => !list.closest('[part~=known]'))
      .flatMap(seenAnswers);
  }
}

/** The answers that are listed inside of something, or that a list holds. */
export const seenAnswers = (within: Element): SeenAnswer[] =>
  [...within.querySelectorAll('dt')].map((question) => ({
    question: wordsOf(question),
    answer: wordsOf(question.parentElement?.querySelector('dd > span')),
  }));
