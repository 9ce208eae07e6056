/**
 * Shows that decision tables are sound, by trying out every combination of answers and walking
 * every interview. The combinations are read off the rows in the plainest way there is, so that
 * they prove the engine too, which is cleverer.
 */
import { decide, nextFact, type Table } from '../engine/decide.ts';
import { answersOf, cellsWhere, gridOf, sizeOf, type Grid } from './grid.ts';
import { test, without, type Answers, type FactId } from '../engine/facts.ts';

export interface Finding {
  readonly table: string;
  /** Id or number of the row, where one is to blame. */
  readonly row?: string | undefined;
  readonly message: string;
  /** As few answers as show it. */
  readonly example?: Answers | undefined;
}

export interface Limits {
  /** The most questions that an interview may ask. */
  readonly questions: number;
  /** Whether every combination of answers must meet a row. */
  readonly complete: boolean;
}

export interface TableProof {
  readonly combinations: number;
  /** How many combinations each row decides, by row id. */
  readonly fires: ReadonlyMap<string, number>;
  /** How many interviews end in each result. */
  readonly interviews: ReadonlyMap<string, number>;
  readonly longest: Answers;
  readonly shortest: Answers;
  readonly findings: readonly Finding[];
}

/** More than this could take minutes; such a table wants to be two. */
const mostCombinations = 5_000_000;

const exactly = (answers: Answers): Record<FactId, readonly string[]> =>
  Object.fromEntries(Object.entries(answers).map(([fact, value]) => [fact, [value]]));

/** Leaves answers out as long as what they show still shows. */
export function smallest(answers: Answers, shows: (fewer: Answers) => boolean): Answers {
  let kept = answers;
  for (const fact of Object.keys(answers)) {
    const fewer = without(kept, [fact]);
    if (shows(fewer)) kept = fewer;
  }
  return kept;
}

function holes(name: string, { rows }: Table, grid: Grid): Finding[] {
  const cell = grid.cells.indexOf(-1);
  if (cell < 0) return [];
  const isHole = (answers: Answers): boolean =>
    rows.every(({ when }) => test(when, answers) === 'false');
  return [
    {
      table: name,
      message: 'no row holds, so these answers have no result',
      example: smallest(answersOf(grid, cell), isHole),
    },
  ];
}

/** The rows that never fire, each with answers that it matches and an earlier row takes. */
function shadowed(
  name: string,
  { rows }: Table,
  grid: Grid,
  fires: Map<string, number>,
): Finding[] {
  return rows
    .filter(({ id }) => !fires.get(id))
    .map((row) => {
      const takers = new Map<number, { cell: number; count: number }>();
      for (const cell of cellsWhere(grid, row.when)) {
        const index = grid.cells[cell] ?? -1;
        const { cell: first, count } = takers.get(index) ?? { cell, count: 0 };
        takers.set(index, { cell: first, count: count + 1 });
      }
      // The row that takes most of it is most likely the one to look at.
      const [most] = [...takers].sort((a, b) => b[1].count - a[1].count || b[0] - a[0]);
      if (!most) {
        return { table: name, row: row.id, message: 'it allows only values that no fact has' };
      }
      const [index, { cell }] = most;
      const taker = rows[index];
      const relevant = new Set([...Object.keys(row.when), ...Object.keys(taker?.when ?? {})]);
      const answers = answersOf(grid, cell);
      return {
        table: name,
        row: row.id,
        message: `it never fires: earlier rows take all that it matches, here "${taker?.id ?? ''}"`,
        example: Object.fromEntries(Object.entries(answers).filter(([fact]) => relevant.has(fact))),
      };
    });
}

interface Walked {
  readonly interviews: Map<string, number>;
  readonly findings: Finding[];
  covered: number;
  longest: Answers;
  shortest: Answers | undefined;
}

function walkAll(name: string, table: Table, grid: Grid, limits: Limits): Walked {
  const results = table.rows.map(({ then }) => then);
  const resultAt = (cell: number): string | undefined => results[grid.cells[cell] ?? -1];
  const all: Walked = {
    interviews: new Map(),
    findings: [],
    covered: 0,
    longest: {},
    shortest: undefined,
  };

  /** Whether two values of the fact lead to different results in some combination. */
  const canMatter = (answers: Answers, fact: FactId): boolean => {
    const at = grid.facts.indexOf(fact);
    const [stride = 1, list = []] = [grid.strides[at], grid.values[at]];
    const [first = ''] = list;
    for (const cell of cellsWhere(grid, exactly({ ...answers, [fact]: first }))) {
      for (let digit = 1; digit < list.length; digit++) {
        if (resultAt(cell + digit * stride) !== resultAt(cell)) return true;
      }
    }
    return false;
  };

  const end = (answers: Answers): void => {
    const said = decide(table, answers);
    for (const cell of cellsWhere(grid, exactly(answers))) {
      all.covered += 1;
      if (resultAt(cell) === said) continue;
      all.findings.push({
        table: name,
        row: table.rows[grid.cells[cell] ?? -1]?.id,
        message: `the interview ends in ${said ?? 'no result'}, the table says ${resultAt(cell) ?? 'nothing'}`,
        example: answers,
      });
      break;
    }
    all.interviews.set(said ?? '', (all.interviews.get(said ?? '') ?? 0) + 1);
    const length = Object.keys(answers).length;
    if (length > Object.keys(all.longest).length) all.longest = answers;
    if (!all.shortest || length < Object.keys(all.shortest).length) all.shortest = answers;
  };

  const go = (answers: Answers): void => {
    const fact = nextFact(table, answers);
    if (fact === undefined) {
      end(answers);
      return;
    }
    if (!canMatter(answers, fact)) {
      all.findings.push({
        table: name,
        message: `"${fact}" is asked, and no answer to it matters`,
        example: answers,
      });
    }
    for (const value of table.facts[fact]?.values ?? []) go({ ...answers, [fact]: value });
  };
  go({});

  if (Object.keys(all.longest).length > limits.questions) {
    all.findings.push({
      table: name,
      message: `an interview asks ${Object.keys(all.longest).length} questions; ${limits.questions} are allowed`,
      example: all.longest,
    });
  }
  return all;
}

/** Everything there is to say about one table with hit policy First. */
export function proveTable(
  name: string,
  table: Table,
  limits: Limits,
): TableProof & { grid?: Grid } {
  const combinations = sizeOf(table);
  if (combinations > mostCombinations) {
    const message = `${combinations} combinations are too many to try out; make it two tables`;
    const none = { fires: new Map<string, number>(), interviews: new Map<string, number>() };
    return {
      combinations,
      ...none,
      longest: {},
      shortest: {},
      findings: [{ table: name, message }],
    };
  }
  const grid = gridOf(table);
  const fires = new Map(table.rows.map(({ id }) => [id, 0]));
  for (const index of grid.cells) {
    const row = table.rows[index];
    if (row) fires.set(row.id, (fires.get(row.id) ?? 0) + 1);
  }
  const gaps = limits.complete ? holes(name, table, grid) : [];
  // With a hole the engine has nothing to lead to, so its walk would only repeat it.
  const walked = gaps.length ? undefined : walkAll(name, table, grid, limits);
  const uncovered: Finding[] =
    walked && walked.covered !== combinations
      ? [
          {
            table: name,
            message: `the interviews cover ${walked.covered} of ${combinations} combinations`,
          },
        ]
      : [];
  return {
    combinations,
    fires,
    interviews: walked?.interviews ?? new Map<string, number>(),
    longest: walked?.longest ?? {},
    shortest: walked?.shortest ?? {},
    findings: [
      ...gaps,
      ...shadowed(name, table, grid, fires),
      ...(walked?.findings ?? []),
      ...uncovered,
    ],
    grid,
  };
}
