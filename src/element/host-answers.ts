import { checkAnswers, type Answers, type Facts } from '../guide/facts.ts';
import { warnUnknown } from './report.ts';

/** What the host says of the reader. What is wrong in it is left out, with a warning. */
export class HostAnswers {
  #said: Readonly<Record<string, string>> = {};
  #checkedWith: Facts | undefined;
  #checked: Answers = {};

  say(answers: Readonly<Record<string, string>> | null | undefined): void {
    this.#said = { ...answers };
    this.#checkedWith = undefined;
  }

  /** Until the facts are there, nobody knows which of the answers are right. */
  known(facts: Facts | undefined): Answers {
    if (!facts) return this.#said;
    if (facts !== this.#checkedWith) {
      const { answers, problems } = checkAnswers(this.#said, facts);
      for (const { text, expected } of problems) {
        warnUnknown(`answers="${text}"`, 'it is left out', expected);
      }
      [this.#checkedWith, this.#checked] = [facts, answers];
    }
    return this.#checked;
  }
}
