/**
 * All interviews of a decision table as one graph. Interviews that go on in the same way share the
 * rest of their way, so that thousands of them become a drawing with a few dozen nodes.
 */
import { decide, firingRow, nextFact, remainder, type Table } from '../../engine/decide.ts';
import type { Answers, FactId } from '../../engine/facts.ts';

export interface Exit {
  /** The answers that lead there, in the order in which they are offered. */
  readonly values: readonly string[];
  /** The id of a question or a result. */
  readonly to: string;
}

export interface Question {
  readonly id: string;
  readonly number: number;
  readonly fact: FactId;
  readonly exits: readonly Exit[];
}

export interface Result {
  readonly id: string;
  /** `undefined` where the table has a hole. */
  readonly outcome: string | undefined;
  readonly interviews: number;
}

export interface InterviewGraph {
  /** From the first question on, by the number of questions before them. */
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  /** How many interviews each row decides, by row id. */
  readonly interviewsOf: ReadonlyMap<string, number>;
}

/** A drawing of more could not be read; a table like that has other worries. */
const mostStages = 400;

type Stage =
  | { readonly fact: FactId; readonly next: readonly (readonly [value: string, key: string])[] }
  | { readonly outcome: string | undefined; readonly row: string | undefined };

/** Every stage of every interview, once for each remainder; what comes later stands earlier. */
function stagesOf(table: Table): Map<string, Stage> | undefined {
  const stages = new Map<string, Stage>();
  const visit = (answers: Answers): string => {
    const key = remainder(table, answers);
    if (stages.has(key) || stages.size > mostStages) return key;
    const fact = nextFact(table, answers);
    if (fact === undefined) {
      stages.set(key, { outcome: decide(table, answers), row: firingRow(table, answers)?.id });
      return key;
    }
    const values = table.facts[fact]?.values ?? [];
    const next = values.map((value) => [value, visit({ ...answers, [fact]: value })] as const);
    stages.set(key, { fact, next });
    return key;
  };
  visit({});
  return stages.size > mostStages ? undefined : stages;
}

const add = (counts: Map<string, number>, key: string, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/** How many interviews come by each stage. */
function countWays(stages: ReadonlyMap<string, Stage>): Map<string, number> {
  const fromTheStart = [...stages].reverse();
  const ways = new Map<string, number>();
  const [start] = fromTheStart;
  if (start) ways.set(start[0], 1);
  for (const [key, stage] of fromTheStart) {
    if (!('fact' in stage)) continue;
    for (const [, to] of stage.next) add(ways, to, ways.get(key) ?? 0);
  }
  return ways;
}

interface Merged {
  readonly fact: FactId;
  readonly exits: readonly Exit[];
}

/** Stages from which the same questions lead to the same results are one. */
function merge(stages: ReadonlyMap<string, Stage>): { nodes: Map<string, Merged>; start: string } {
  const nodes = new Map<string, Merged>();
  const idOf = new Map<string, string>();
  const idByMeaning = new Map<string, string>();
  let start = '';
  for (const [key, stage] of stages) {
    if ('fact' in stage) {
      const exits = new Map<string, string[]>();
      for (const [value, to] of stage.next) {
        const id = idOf.get(to) ?? '';
        exits.set(id, [...(exits.get(id) ?? []), value]);
      }
      const meaning = JSON.stringify([stage.fact, [...exits]]);
      const id = idByMeaning.get(meaning) ?? `question ${idByMeaning.size + 1}`;
      idByMeaning.set(meaning, id);
      idOf.set(key, id);
      const merged = [...exits].map(([to, values]) => ({ to, values }));
      if (!nodes.has(id)) nodes.set(id, { fact: stage.fact, exits: merged });
    } else {
      idOf.set(key, resultId(stage.outcome));
    }
    // The last one set is the one that all others were met from.
    start = idOf.get(key) ?? '';
  }
  return { nodes, start };
}

const resultId = (outcome: string | undefined): string => `result ${outcome ?? ''}`;

/** In the order in which a reader can meet them. */
function byDistance(nodes: ReadonlyMap<string, Merged>, start: string): string[] {
  const met = new Set([start]);
  for (const id of met) for (const { to } of nodes.get(id)?.exits ?? []) met.add(to);
  return [...met];
}

/** `undefined` for a table too large to be drawn. */
export function graphOf(table: Table): InterviewGraph | undefined {
  const stages = stagesOf(table);
  if (!stages) return undefined;
  const ways = countWays(stages);
  const interviewsOf = new Map<string, number>();
  const interviewsTo = new Map<string, number>();
  const outcomes = new Map<string, string | undefined>();
  for (const [key, stage] of stages) {
    if ('fact' in stage) continue;
    const count = ways.get(key) ?? 0;
    outcomes.set(resultId(stage.outcome), stage.outcome);
    add(interviewsTo, resultId(stage.outcome), count);
    if (stage.row !== undefined) add(interviewsOf, stage.row, count);
  }
  const { nodes, start } = merge(stages);
  const order = byDistance(nodes, start);
  return {
    questions: order
      .filter((id) => nodes.has(id))
      .map((id, at) => ({ id, number: at + 1, ...(nodes.get(id) ?? { fact: '', exits: [] }) })),
    results: order
      .filter((id) => outcomes.has(id))
      .map((id) => ({ id, outcome: outcomes.get(id), interviews: interviewsTo.get(id) ?? 0 })),
    interviewsOf,
  };
}
