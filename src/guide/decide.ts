/**
 * Decision tables with hit policy First: the first row that holds gives the outcome.
 *
 * Nothing here is written for one table. The questions, their order and the moment when there are
 * no more of them all follow from the rows.
 */
import type { When } from '../content/schema.ts';
import {
  NOT_SURE,
  known,
  openFacts,
  test,
  type Answers,
  type FactId,
  type Facts,
} from './facts.ts';

export interface Row {
  readonly id: string;
  readonly when: When;
  readonly then: string;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly facts: Facts;
}

const valuesOf = (table: Table, fact: FactId): readonly string[] => table.facts[fact]?.values ?? [];

/** The first row that is not false, or `undefined` where the table has a hole. */
function firstStanding(table: Table, answers: Answers): Row | undefined {
  return table.rows.find((row) => test(row.when, answers) !== 'false');
}

/**
 * Every outcome that some values of the facts not known lead to. One outcome means that the table
 * has decided. The values are tried out: reading row by row would name outcomes that no values
 * can reach together.
 */
export function possibleOutcomes(table: Table, answers: Answers): Set<string> {
  const found = new Set<string>();
  const tryAll = (sofar: Answers): void => {
    const row = firstStanding(table, sofar);
    if (!row) return;
    const [fact] = openFacts(row.when, sofar);
    if (fact === undefined) found.add(row.then);
    else for (const value of valuesOf(table, fact)) tryAll({ ...sofar, [fact]: value });
  };
  tryAll(answers);
  return found;
}

/** The outcome, once no value of a fact not known could change it. */
export function decide(table: Table, answers: Answers): string | undefined {
  const [only, ...others] = possibleOutcomes(table, answers);
  return others.length ? undefined : only;
}

/** The row that fires for these answers, where the answers settle every row before it. */
export function firingRow(table: Table, answers: Answers): Row | undefined {
  const row = firstStanding(table, answers);
  return row && test(row.when, answers) === 'true' ? row : undefined;
}

/** Whether the table gives the same outcome for both, whatever the facts that neither knows. */
function agree(table: Table, a: Answers, b: Answers): boolean {
  const [rowA, rowB] = [firstStanding(table, a), firstStanding(table, b)];
  const fact = (rowA && openFacts(rowA.when, a)[0]) ?? (rowB && openFacts(rowB.when, b)[0]);
  if (fact === undefined) return rowA?.then === rowB?.then;
  return valuesOf(table, fact).every((value) =>
    agree(
      table,
      { ...a, [fact]: known(a, fact) ?? value },
      { ...b, [fact]: known(b, fact) ?? value },
    ),
  );
}

/** Whether any two values of a fact could still lead to different outcomes. */
export function matters(table: Table, answers: Answers, fact: FactId): boolean {
  const [first, ...others] = valuesOf(table, fact);
  if (first === undefined) return false;
  const base = { ...answers, [fact]: first };
  return others.some((value) => !agree(table, base, { ...answers, [fact]: value }));
}

/**
 * The next question: the first fact not answered of the first row not decided, unless no value of
 * it could change the outcome. "Not sure" is an answer: it is not asked again, and the rows that
 * hang on it stay open.
 */
export function nextFact(table: Table, answers: Answers): FactId | undefined {
  for (const row of table.rows) {
    const verdict = test(row.when, answers);
    if (verdict === 'true') return undefined;
    if (verdict === 'false') continue;
    for (const fact of openFacts(row.when, answers)) {
      if (answers[fact] !== NOT_SURE && matters(table, answers, fact)) return fact;
    }
  }
  return undefined;
}
