/** Why a result is what it is: the facts that decided, and what is left open. */
import { firingRow, possibleOutcomes, type Row, type Table } from './decide.ts';
import { NOT_SURE, known, without, type Answers, type FactId } from './facts.ts';

export interface Reason {
  /** The row of the table that fired, where the answers settle which. */
  readonly row: Row | undefined;
  /** A smallest set of the answers that leads to this outcome by itself, in the order asked. */
  readonly facts: readonly FactId[];
}

/** Leaves out each answer in turn, the latest first, as long as the outcome stays certain. */
export function reasonFor(table: Table, answers: Answers): Reason {
  let needed = answers;
  for (const fact of Object.keys(answers).reverse()) {
    const fewer = without(needed, [fact]);
    if (possibleOutcomes(table, fewer).size === 1) needed = fewer;
  }
  return { row: firingRow(table, answers), facts: Object.keys(needed) };
}

export interface Dependency {
  readonly fact: FactId;
  /** The values of the fact that can lead to the outcome. */
  readonly values: readonly string[];
}

/** For each outcome that is still possible: the facts that it hangs on, with the values for it. */
export function dependencies(table: Table, answers: Answers): Map<string, Dependency[]> {
  const unsure = Object.keys(answers).filter((fact) => answers[fact] === NOT_SURE);
  const found = new Map<string, Dependency[]>();
  for (const outcome of possibleOutcomes(table, answers)) found.set(outcome, []);
  for (const fact of unsure) {
    const values = table.facts[fact]?.values ?? [];
    const leadsTo = values.map((value) => ({
      value,
      outcomes: possibleOutcomes(table, { ...answers, [fact]: value }),
    }));
    for (const [outcome, list] of found) {
      const fitting = leadsTo
        .filter(({ outcomes }) => outcomes.has(outcome))
        .map(({ value }) => value);
      if (fitting.length && fitting.length < values.length) list.push({ fact, values: fitting });
    }
  }
  return found;
}

/** The facts that the reader is not sure of and on which the outcome hangs. */
export function unsureFacts(table: Table, answers: Answers): FactId[] {
  const listed = new Set([...dependencies(table, answers).values()].flat().map(({ fact }) => fact));
  return Object.keys(answers).filter(
    (fact) => known(answers, fact) === undefined && listed.has(fact),
  );
}
