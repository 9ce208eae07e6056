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
  private get radios(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('[part~=question] input[type=radio]');
  }

  /** The words of the question on the screen, or `undefined`. */
  get question(): string | undefined {
    const legend = this.find('[part~=question] legend');
    return legend ? wordsOf(legend) : undefined;
  }

  get questionCount(): number {
    return this.all('fieldset').length;
  }

  /** The fact that is asked for. */
  get fact(): string | undefined {
    return this.find('[part~=question] legend [id]')?.id.replace('question-', '');
  }

  /** What a screen reader says of the group of answers, after its name. */
  get description(): string {
    const group = this.find('fieldset');
    return group ? descriptionOf(group) : '';
  }

  get options(): SeenOption[] {
    return this.radios.map((radio) => ({
      value: radio.value,
      label: wordsOf(radio.labels?.[0]?.querySelector('.option-label')),
      hint: descriptionOf(radio),
      chosen: radio.checked,
    }));
  }

  get chosen(): string | undefined {
    return this.radios.find(({ checked }) => checked)?.value;
  }

  private radio(labelOrValue: string): HTMLInputElement {
    const index = this.options.findIndex(
      ({ label, value }) => label === labelOrValue || value === labelOrValue,
    );
    const radio = this.radios[index];
    if (radio) return radio;
    const options = this.options.map(({ label, value }) => `${label} (${value})`).join(', ');
    throw new Error(`“${this.question ?? ''}” has no answer “${labelOrValue}” but: ${options}`);
  }

  /** Marks an answer, by its words or its id. */
  async choose(labelOrValue: string): Promise<void> {
    this.radio(labelOrValue).click();
    await this.settled();
  }

  /** Puts the keyboard on an answer without choosing it. */
  focusOption(labelOrValue: string): void {
    this.radio(labelOrValue).focus();
  }

  get focusedOption(): string | undefined {
    const active = this.root.activeElement;
    return active instanceof HTMLInputElement ? active.value : undefined;
  }

  /** Marks an answer and goes on. */
  async answer(labelOrValue: string): Promise<void> {
    await this.choose(labelOrValue);
    await this.goOn();
    await this.untilLoaded();
  }

  async goOn(): Promise<void> {
    await this.click(this.language === 'da' ? 'Fortsæt' : 'Continue');
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

  get progress(): { readonly value: number; readonly label: string; readonly words: string } {
    const bar = this.all<HTMLProgressElement>('[part~=progress] progress')[0]!;
    return { value: bar.value, label: nameOf(bar), words: wordsOf(bar.nextElementSibling) };
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
