/** Random decision tables and answers, for tests of rules that hold for every table. */
import fc from 'fast-check';
import { NOT_SURE, type Answers } from '../../src/engine/facts.ts';
import type { Interview } from '../../src/engine/interview.ts';

const factIds = ['a', 'b', 'c', 'd', 'e'];
const values = ['x', 'y', 'z'];
const outcomes = ['one', 'two', 'three'];

const condition = fc.dictionary(
  fc.constantFrom(...factIds),
  fc.subarray(values, { minLength: 1, maxLength: 2 }),
  { maxKeys: 3 },
);

/** Every table ends with a row that always holds, as every table of the content must. */
export const interviews: fc.Arbitrary<Interview> = fc.record({
  facts: fc.constant(Object.fromEntries(factIds.map((id) => [id, { values }]))),
  rows: fc
    .array(fc.record({ when: condition, then: fc.constantFrom(...outcomes) }), { maxLength: 6 })
    .map((rows) =>
      [...rows, { when: {}, then: 'one' }].map((row, index) => ({ ...row, id: `row-${index}` })),
    ),
  followUps: fc.dictionary(
    fc.constantFrom(...outcomes),
    fc.array(fc.record({ fact: fc.constantFrom(...factIds) }), { maxLength: 2 }),
  ),
});

/** Answers to any number of the facts of a table. */
export const answersTo = ({ facts }: Pick<Interview, 'facts'>): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [id, fc.constantFrom(...fact.values, NOT_SURE)]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

/** Answers to all facts of a table, one value each. */
export const fullAnswersTo = ({ facts }: Pick<Interview, 'facts'>): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [id, fc.constantFrom(...fact.values)]),
    ),
  );
