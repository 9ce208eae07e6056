/** The proof of decision tables: on small tables by hand, and on random ones against plain trying. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decide, type Row, type Table } from '../../src/engine/decide.ts';
import type { Answers } from '../../src/engine/facts.ts';
import { proveTable, smallest, type Finding, type Limits } from '../../src/proof/prove.ts';
import { answersOf, cellsWhere, gridOf } from '../../src/proof/grid.ts';

const limits: Limits = { questions: 9, complete: true };
const facts = {
  weather: { values: ['sun', 'rain', 'snow'] },
  coat: { values: ['yes', 'no'] },
  bus: { values: ['yes', 'no'] },
};

type Line = readonly [id: string, when: Row['when'], then: string];

const tableOf = (...lines: readonly Line[]): Table => ({
  facts,
  rows: lines.map(([id, when, then]) => ({ id, when, then })),
});

const findingsOf = (table: Table, given: Partial<Limits> = {}): readonly Finding[] =>
  proveTable('walk', table, { ...limits, ...given }).findings;

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, each) => all + each, 0);

const sound = tableOf(
  ['nice', { weather: ['sun'] }, 'go'],
  ['wrapped', { weather: ['rain', 'snow'], coat: ['yes'] }, 'go'],
  ['driven', { bus: ['yes'] }, 'ride'],
  ['else', {}, 'stay'],
);

describe('proveTable', () => {
  it('finds nothing in a table where all is well', () => {
    assert.deepEqual(findingsOf(sound), []);
  });

  it('counts the combinations of the facts that the rows name, and which row decides each', () => {
    const { combinations, fires } = proveTable('walk', sound, limits);
    assert.equal(combinations, 3 * 2 * 2);
    assert.deepEqual(Object.fromEntries(fires), { nice: 4, wrapped: 4, driven: 2, else: 2 });
  });

  it('counts the interviews by what they lead to, with a longest and a shortest', () => {
    const { interviews, longest, shortest } = proveTable('walk', sound, limits);
    // Sun; rain and snow with a coat; each without one, with and without a bus.
    assert.deepEqual(Object.fromEntries(interviews), { go: 3, ride: 2, stay: 2 });
    assert.deepEqual(Object.keys(longest), ['weather', 'coat', 'bus']);
    assert.deepEqual(shortest, { weather: 'sun' });
  });

  it('finds a hole, with as few answers as show it', () => {
    const table = tableOf(
      ['nice', { weather: ['sun', 'rain'] }, 'go'],
      ['wrapped', { coat: ['yes'] }, 'go'],
      ['driven', { weather: ['sun'], bus: ['yes'] }, 'ride'],
    );
    assert.deepEqual(findingsOf(table), [
      {
        table: 'walk',
        message: 'no row holds, so these answers have no result',
        example: { weather: 'snow', coat: 'no' },
      },
      {
        table: 'walk',
        row: 'driven',
        message: 'it never fires: earlier rows take all that it matches, here "nice"',
        example: { weather: 'sun', bus: 'yes' },
      },
    ]);
  });

  it('finds the hole of a table without rows', () => {
    const [found] = findingsOf(tableOf());
    assert.deepEqual(found?.example, {});
  });

  it('allows holes where a table need not be complete', () => {
    assert.deepEqual(
      findingsOf(tableOf(['nice', { weather: ['sun'] }, 'go']), { complete: false }),
      [],
    );
  });

  it('finds a row that earlier rows take only together, by the nearest of them', () => {
    const table = tableOf(
      ['coat', { coat: ['yes'] }, 'go'],
      ['none', { coat: ['no'] }, 'stay'],
      ['bus', { bus: ['yes'] }, 'ride'],
    );
    const [found] = findingsOf(table);
    assert.equal(found?.row, 'bus');
    assert.match(found.message, /, here "none"$/);
    assert.deepEqual(found.example, { coat: 'no', bus: 'yes' });
  });

  it('finds a row that allows no value that there is', () => {
    const table = tableOf(['hail', { weather: ['hail'] }, 'stay'], ['else', {}, 'go']);
    assert.deepEqual(
      findingsOf(table).map(({ row, message }) => [row, message]),
      [['hail', 'it allows only values that no fact has']],
    );
  });

  it('finds an interview that is too long, with its answers', () => {
    const [found, ...others] = findingsOf(sound, { questions: 2 });
    assert.equal(found?.message, 'an interview asks 3 questions; 2 are allowed');
    assert.equal(Object.keys(found.example ?? {}).length, 3);
    assert.deepEqual(others, []);
  });

  it('gives up on a table with too many combinations, and says how many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 23 }, (_, at) => [`fact-${at}`, { values: ['yes', 'no'] }]),
    );
    const when = Object.fromEntries(Object.keys(many).map((fact) => [fact, ['yes']]));
    const { combinations, findings } = proveTable(
      'walk',
      { facts: many, rows: [{ id: 'all', when, then: 'go' }] },
      limits,
    );
    assert.equal(combinations, 2 ** 23);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['8388608 combinations are too many to try out; make it two tables'],
    );
  });
});

describe('cellsWhere', () => {
  it('goes to each combination in which facts have some of their values, and to no other', () => {
    const grid = gridOf(sound);
    const cells = [...cellsWhere(grid, { weather: ['rain', 'snow'], bus: ['no'] })];
    assert.equal(new Set(cells).size, 4);
    for (const cell of cells) {
      const { weather, bus } = answersOf(grid, cell);
      assert.ok(weather !== 'sun' && bus === 'no');
    }
  });

  it('does not mind a fact that the table does not have', () => {
    const grid = gridOf(sound);
    assert.equal([...cellsWhere(grid, { shoes: ['red'] })].length, 12);
  });
});

describe('smallest', () => {
  it('leaves out each answer without which it still shows', () => {
    const shows = (answers: Answers): boolean =>
      'b' in answers && ('a' in answers || 'c' in answers);
    assert.deepEqual(smallest({ a: 'x', b: 'x', c: 'x', d: 'x' }, shows), { b: 'x', c: 'x' });
  });
});

/* Random tables, with holes and shadows, of facts with two or three values. */

const randomFacts = {
  a: { values: ['x', 'y'] },
  b: { values: ['x', 'y', 'z'] },
  c: { values: ['x', 'y'] },
  d: { values: ['x', 'y', 'z'] },
};
type FactId = keyof typeof randomFacts;

const condition = fc
  .dictionary(
    fc.constantFrom(...(Object.keys(randomFacts) as FactId[])),
    fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
    { maxKeys: 3 },
  )
  .map(
    (when) =>
      Object.fromEntries(
        Object.entries(when).map(([fact, values]) => {
          const known = values.filter((each) => randomFacts[fact as FactId].values.includes(each));
          return [fact, known.length > 0 ? known : ['x']];
        }),
      ) as Row['when'],
  );

const randomTables: fc.Arbitrary<Table> = fc
  .array(fc.record({ when: condition, then: fc.constantFrom('one', 'two', 'three') }), {
    maxLength: 7,
  })
  .map((rows) => ({
    facts: randomFacts,
    rows: rows.map((row, index) => ({ ...row, id: `row-${index}` })),
  }));

/** Every combination of the values of the facts that the rows name, in the plainest way. */
function combinationsOf({ rows }: Table): Answers[] {
  const named = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))] as FactId[];
  return named.reduce<Answers[]>(
    (all, fact) =>
      all.flatMap((answers) =>
        randomFacts[fact].values.map((value) => ({ ...answers, [fact]: value })),
      ),
    [{}],
  );
}

const meets = ({ when }: Row, answers: Answers): boolean =>
  Object.entries(when).every(([fact, values]) => values.includes(answers[fact] ?? ''));

const firstOf = ({ rows }: Table, answers: Answers): Row | undefined =>
  rows.find((row) => meets(row, answers));

describe('for every table', () => {
  const holds = (rule: (table: Table) => void): void => {
    fc.assert(fc.property(randomTables, rule), { numRuns: 400 });
  };
  const isHole = ({ message }: Finding): boolean => message.startsWith('no row holds');

  it('the proof finds a hole exactly if some combination meets no row', () => {
    holds((table) => {
      const hasHole = combinationsOf(table).some((answers) => !firstOf(table, answers));
      assert.equal(findingsOf(table).some(isHole), hasHole);
    });
  });

  it('the answers that show a hole meet no row, and none of them can be left out', () => {
    holds((table) => {
      const example = findingsOf(table).find(isHole)?.example;
      if (!example) return;
      const shows = (answers: Answers): boolean =>
        combinationsOf(table)
          .filter((each) => Object.entries(answers).every(([fact, value]) => each[fact] === value))
          .every((each) => !firstOf(table, each));
      assert.ok(shows(example));
      for (const fact of Object.keys(example)) {
        const { [fact]: _left, ...fewer } = example;
        assert.ok(!shows(fewer), fact);
      }
    });
  });

  it('the proof finds exactly the rows that no combination comes to', () => {
    holds((table) => {
      const fired = new Set(combinationsOf(table).map((answers) => firstOf(table, answers)?.id));
      const idle = table.rows.map(({ id }) => id).filter((id) => !fired.has(id));
      const found = findingsOf(table).filter(({ message }) => message.startsWith('it never fires'));
      assert.deepEqual(
        found.map(({ row }) => row),
        idle,
      );
    });
  });

  it('the answers that show a row that never fires meet it, and an earlier row', () => {
    holds((table) => {
      for (const { row: id, example = {}, message } of findingsOf(table)) {
        if (!message.startsWith('it never fires')) continue;
        const row = table.rows.findIndex((each) => each.id === id);
        assert.ok(meets(table.rows[row]!, example));
        assert.ok(table.rows.slice(0, row).some((each) => meets(each, example)));
      }
    });
  });

  it('each row is counted for the combinations that it decides, and all add up', () => {
    holds((table) => {
      const all = combinationsOf(table);
      const { combinations, fires } = proveTable('walk', table, limits);
      assert.equal(combinations, all.length);
      for (const { id } of table.rows) {
        const own = all.filter((answers) => firstOf(table, answers)?.id === id);
        assert.equal(fires.get(id), own.length);
      }
      const holes = all.filter((answers) => !firstOf(table, answers));
      assert.equal(sum(fires.values()) + holes.length, combinations);
    });
  });

  it('the grid holds for each combination the first row that it meets', () => {
    holds((table) => {
      const grid = gridOf(table);
      for (const [cell, index] of grid.cells.entries()) {
        assert.equal(table.rows[index]?.id, firstOf(table, answersOf(grid, cell))?.id);
      }
    });
  });

  it('the engine decides each combination as the first row does', () => {
    holds((table) => {
      for (const answers of combinationsOf(table)) {
        assert.equal(decide(table, answers), firstOf(table, answers)?.then);
      }
    });
  });

  it('the proof has nothing to say against the engine: no idle question, none left out', () => {
    const allowed = /^no row holds|^it never fires/;
    holds((table) => {
      for (const complete of [true, false]) {
        for (const { message } of findingsOf(table, { complete })) assert.match(message, allowed);
      }
    });
  });

  it('the interviews lead to every result that a combination has', () => {
    holds((table) => {
      const { interviews } = proveTable('walk', table, { ...limits, complete: false });
      const results = combinationsOf(table).map((answers) => firstOf(table, answers)?.then ?? '');
      assert.deepEqual([...interviews.keys()].sort(), [...new Set(results)].sort());
    });
  });
});
