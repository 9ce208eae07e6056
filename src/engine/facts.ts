import type { Fact, When } from '../content/schema.ts';
import { plainValue } from '../core/platform/plain-value.ts';

/** The answer that every question takes: the reader does not know. */
export const NOT_SURE = 'not-sure';

export type FactId = string;
/** What is known of a reader: a value, or `not-sure`, by fact. */
export type Answers = Readonly<Record<FactId, string>>;
export type Facts = Readonly<Record<FactId, Fact>>;

/** The value of a fact, or `undefined` while it is unanswered or the reader is not sure. */
export function known(answers: Answers, fact: FactId): string | undefined {
  const value = answers[fact];
  return value === NOT_SURE ? undefined : value;
}

export function without(answers: Answers, facts: Iterable<FactId>): Answers {
  const left = new Set(facts);
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !left.has(fact)));
}

export type Verdict = 'true' | 'false' | 'open';

/** Whether a condition holds: it is open while a fact that it names is not known. */
export function test(when: When, answers: Answers): Verdict {
  let verdict: Verdict = 'true';
  for (const fact of Object.keys(when)) {
    const value = known(answers, fact);
    if (value === undefined) verdict = 'open';
    else if (!when[fact]?.includes(value)) return 'false';
  }
  return verdict;
}

/** Whether one of several conditions holds. */
export function testAny(cases: readonly When[], answers: Answers): Verdict {
  const verdicts = cases.map((when) => test(when, answers));
  if (verdicts.includes('true')) return 'true';
  return verdicts.includes('open') ? 'open' : 'false';
}

/** The facts of a condition that are not known yet, in the order in which it names them. */
export function openFacts(when: When, answers: Answers): FactId[] {
  return Object.keys(when).filter((fact) => known(answers, fact) === undefined);
}

export interface AnswersProblem {
  readonly text: string;
  readonly expected: readonly string[];
}

export interface CheckedAnswers {
  readonly answers: Answers;
  readonly problems: readonly AnswersProblem[];
}

/**
 * Keeps the answers that name a fact and one of its values; says what is wrong with the rest. Where not all
 * facts are at hand, an answer to another fact is kept as it is.
 */
export function checkAnswers(
  given: Readonly<Record<string, unknown>>,
  facts: Facts,
  keepOthers = false,
): CheckedAnswers {
  const answers: Record<FactId, string> = {};
  const problems: AnswersProblem[] = [];
  for (const [fact, value] of Object.entries(given)) {
    const values = Object.hasOwn(facts, fact) ? facts[fact]?.values : undefined;
    if (!values) {
      if (keepOthers && typeof value === 'string') answers[fact] = value;
      else problems.push({ text: fact, expected: Object.keys(facts) });
    } else if (typeof value !== 'string' || !(value === NOT_SURE || values.includes(value))) {
      problems.push({
        text: `${fact}=${String(value)}`,
        expected: [...values, NOT_SURE],
      });
    } else {
      answers[fact] = value;
    }
  }
  return { answers, problems };
}

/** Reads the `answers` attribute: `fact=value fact=value`. A later value replaces an earlier one. */
export function parseAnswers(text: string): Record<string, string> {
  const pairs = plainValue(text).split(/\s+/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

export function formatAnswers(answers: Answers): string {
  return Object.entries(answers)
    .map(([fact, value]) => `${fact}=${value}`)
    .join(' ');
}
