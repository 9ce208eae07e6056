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
import { numbered } from '../core/platform/numbered.ts';

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

/**
 * What is left of a table under some answers: the rows that may still fire, each with the facts
 * that it waits for. Answers that leave the same lead to the same, however they differ.
 */
export function remainder(table: Table, answers: Answers): string {
  const rows: string[] = [];
  const waiting = new Set<FactId>();
  for (const [index, { when }] of numbered(table.rows)) {
    const verdict = test(when, answers);
    if (verdict === 'false') continue;
    const open = openFacts(when, answers);
    for (const fact of open) if (answers[fact] === NOT_SURE) waiting.add(fact);
    rows.push(`${index}:${open.join()}`);
    if (verdict === 'true') break;
  }
  return `${rows.join(' ')}?${[...waiting].sort().join()}`;
}

const memories = new WeakMap<object, Map<string, unknown>>();

/**
 * Works a thing out once for each remainder: an interview comes by the same ones all the time. The
 * memory lasts as long as its owner, the data that the thing follows from.
 */
export function once<T>(owner: object, what: string, key: string, workOut: () => T): T {
  const memory = memories.get(owner) ?? new Map<string, unknown>();
  memories.set(owner, memory);
  const name = `${what} ${key}`;
  if (!memory.has(name)) memory.set(name, workOut());
  return memory.get(name) as T;
}

/** The first row that is not false, or `undefined` where the table has a hole. */
function firstStanding(table: Table, answers: Answers): Row | undefined {
  return table.rows.find((row) => test(row.when, answers) !== 'false');
}

/**
 * Every outcome that some values of the facts not known lead to. One outcome means that the table
 * has decided. The values are tried out: reading row by row would name outcomes that no values
 * can reach together.
 */
export function possibleOutcomes(table: Table, answers: Answers): ReadonlySet<string> {
  return once(table.rows, 'outcomes', remainder(table, answers), () => tryOut(table, answers));
}

function tryOut(table: Table, answers: Answers): ReadonlySet<string> {
  const found = new Set<string>();
  const row = firstStanding(table, answers);
  const [fact] = row ? openFacts(row.when, answers) : [];
  if (row && fact === undefined) found.add(row.then);
  for (const value of fact === undefined ? [] : valuesOf(table, fact)) {
    for (const outcome of possibleOutcomes(table, { ...answers, [fact as FactId]: value })) {
      found.add(outcome);
    }
  }
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
  const [left, right] = [remainder(table, a), remainder(table, b)];
  if (left.split('?')[0] === right.split('?')[0]) return true;
  return once(table.rows, 'agree', `${left} ${right}`, () => compare(table, a, b));
}

function compare(table: Table, a: Answers, b: Answers): boolean {
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
  return once(table.rows, 'next', remainder(table, answers), () => findNext(table, answers));
}

function findNext(table: Table, answers: Answers): FactId | undefined {
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
