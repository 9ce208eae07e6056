/** What a change of a decision table means: the answers that now lead to another result. */
import type { Fact } from '../../content/schema.ts';
import type { Row, Table } from '../../engine/decide.ts';
import type { Answers, FactId } from '../../engine/facts.ts';
import { smallest } from '../../proof/prove.ts';
import { answersOf, cellsWhere, factsOf, gridOf, sizeOf, type Grid } from '../../proof/grid.ts';

export interface DecidedOtherwise {
  /** `undefined` where a table has a hole. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly combinations: number;
  /** As few answers as make sure of both results. */
  readonly example: Answers;
}

export interface Comparison {
  /** How many combinations of answers both versions know. */
  readonly combinations: number;
  /** Too many to try out, or none: nothing can be said. */
  readonly tooMany: boolean;
  /** The greatest group first. */
  readonly list: readonly DecidedOtherwise[];
}

/** As in the proof of one table: more than this could take minutes. */
const mostCombinations = 5_000_000;

/**
 * The facts that either table asks about. A value that one version alone has cannot be decided
 * otherwise: in the other version nobody could give that answer. A fact that one version alone has
 * counts in full, since the other decides without it.
 */
function commonFacts(earlier: Table, now: Table): Readonly<Record<FactId, Fact>> {
  const used = factsOf([...earlier.rows, ...now.rows]);
  return Object.fromEntries(
    used.map((fact) => {
      const [before, after] = [earlier.facts[fact]?.values, now.facts[fact]?.values];
      const values = before && after ? after.filter((value) => before.includes(value)) : undefined;
      return [fact, { values: values ?? after ?? before ?? [] }];
    }),
  );
}

/**
 * The grid of a table over facts of which it may name only some. A first row that names them all
 * and allows nothing makes the grids of both tables alike, cell by cell.
 */
function gridOver(facts: Table['facts'], rows: readonly Row[]): Grid {
  const ids = Object.keys(facts);
  if (ids.length === 0) return gridOf({ facts, rows });
  const never = { id: '', when: Object.fromEntries(ids.map((id) => [id, []])), then: '' };
  const grid = gridOf({ facts, rows: [never, ...rows] });
  return { ...grid, cells: grid.cells.map((index) => (index < 0 ? index : index - 1)) };
}

export function decidedOtherwise(earlier: Table, now: Table): Comparison {
  const facts = commonFacts(earlier, now);
  const combinations = sizeOf({ facts, rows: [...earlier.rows, ...now.rows] });
  if (combinations === 0 || combinations > mostCombinations) {
    return { combinations, tooMany: true, list: [] };
  }
  const [old, fresh] = [gridOver(facts, earlier.rows), gridOver(facts, now.rows)];
  const before = (cell: number): string | undefined => earlier.rows[old.cells[cell] ?? -1]?.then;
  const after = (cell: number): string | undefined => now.rows[fresh.cells[cell] ?? -1]?.then;

  const groups = new Map<string, { cell: number; count: number }>();
  for (let cell = 0; cell < combinations; cell++) {
    const [was, is] = [before(cell), after(cell)];
    if (was === is) continue;
    const key = `${was ?? ''} ${is ?? ''}`;
    const group = groups.get(key) ?? { cell, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  const list = [...groups.values()].map(({ cell, count }): DecidedOtherwise => {
    const [was, is] = [before(cell), after(cell)];
    const shows = (answers: Answers): boolean => {
      const allowed = Object.fromEntries(
        Object.entries(answers).map(([fact, value]) => [fact, [value]]),
      );
      for (const each of cellsWhere(old, allowed)) {
        if (before(each) !== was || after(each) !== is) return false;
      }
      return true;
    };
    const example = smallest(answersOf(old, cell), shows);
    return { before: was, after: is, combinations: count, example };
  });
  return {
    combinations,
    tooMany: false,
    list: list.sort((a, b) => b.combinations - a.combinations),
  };
}
