/** All combinations of answers to the questions of a decision table, each with its row. */
import type { Row, Table } from '../engine/decide.ts';
import type { Answers, FactId } from '../engine/facts.ts';

/** Every combination of the values of some facts, with the row that decides it. */
export interface Grid {
  readonly facts: readonly FactId[];
  readonly values: readonly (readonly string[])[];
  /** How far apart two cells are that differ by one value of the fact. */
  readonly strides: readonly number[];
  /** The index of the row that fires, or -1; one number a combination. */
  readonly cells: Int16Array;
}

export const factsOf = (rows: readonly Pick<Row, 'when'>[]): FactId[] => [
  ...new Set(rows.flatMap(({ when }) => Object.keys(when))),
];

export function sizeOf({ rows, facts }: Table): number {
  return factsOf(rows).reduce((size, fact) => size * (facts[fact]?.values.length ?? 0), 1);
}

export function gridOf(table: Table): Grid {
  const facts = factsOf(table.rows);
  const values = facts.map((fact) => table.facts[fact]?.values ?? []);
  const strides: number[] = [];
  let size = 1;
  for (const list of values) {
    strides.push(size);
    size *= list.length;
  }
  const allowed = table.rows.map(({ when }) =>
    facts.map((fact, at) => {
      const wanted = when[fact];
      return wanted && (values[at] ?? []).map((value) => wanted.includes(value));
    }),
  );
  const digits = facts.map(() => 0);
  const cells = new Int16Array(size);
  for (let cell = 0; cell < size; cell++) {
    cells[cell] = allowed.findIndex((row) =>
      row.every((column, at) => !column || column[digits[at] ?? 0]),
    );
    // The next combination: count on, as on a meter.
    for (let at = 0; at < digits.length; at++) {
      digits[at] = (digits[at] ?? 0) + 1;
      if (digits[at] !== values[at]?.length) break;
      digits[at] = 0;
    }
  }
  return { facts, values, strides, cells };
}

/** The combination of answers that a cell stands for. */
export function answersOf({ facts, values, strides }: Grid, cell: number): Answers {
  return Object.fromEntries(
    facts.map((fact, at) => {
      const list = values[at] ?? [];
      return [fact, list[Math.floor(cell / (strides[at] ?? 1)) % list.length] ?? ''];
    }),
  );
}

/** Every cell in which some facts have certain values; the others take all of theirs. */
export function* cellsWhere(
  grid: Grid,
  allowed: Readonly<Record<FactId, readonly string[]>>,
): Generator<number> {
  // How far each value that a fact may take is from its first.
  const steps = grid.facts.map((fact, at) => {
    const wanted = allowed[fact];
    const distances = (grid.values[at] ?? []).map(
      (_value, digit) => digit * (grid.strides[at] ?? 1),
    );
    return wanted
      ? distances.filter((_distance, digit) => wanted.includes(grid.values[at]?.[digit] ?? ''))
      : distances;
  });
  if (steps.some(({ length }) => length === 0)) return;
  const digits = steps.map(() => 0);
  let cell = steps.reduce((sum, [first = 0]) => sum + first, 0);
  for (;;) {
    yield cell;
    // The next combination: count on, as on a meter, the last fact first.
    let at = steps.length - 1;
    for (; at >= 0; at--) {
      const own = steps[at] ?? [];
      const digit = digits[at] ?? 0;
      const next = digit + 1 < own.length ? digit + 1 : 0;
      digits[at] = next;
      cell += (own[next] ?? 0) - (own[digit] ?? 0);
      if (next > 0) break;
    }
    if (at < 0) return;
  }
}
