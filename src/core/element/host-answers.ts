import { checkAnswers, type Answers, type Facts } from '../../engine/facts.ts';
import { warnUnknown } from './report.ts';

/** What the host says of the reader. What is wrong in it is left out, with a warning. */
export function soundAnswers(said: Answers, facts: Facts | undefined): Answers {
  // Until the facts are there, nobody knows which of the answers are right.
  if (!facts) return said;
  const { answers, problems } = checkAnswers(said, facts);
  for (const { text, expected } of problems) {
    warnUnknown(`answers="${text}"`, 'it is left out', expected);
  }
  return answers;
}
