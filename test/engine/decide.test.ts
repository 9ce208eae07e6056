import assert from 'node:assert/strict';
import { test as it } from 'node:test';
import {
  decide,
  firingRow,
  matters,
  nextFact,
  possibleOutcomes,
  type Table,
} from '../../src/engine/decide.ts';

const yesNo = { values: ['yes', 'no'] };
const table: Table = {
  facts: { rain: yesNo, wind: yesNo, umbrella: yesNo },
  rows: [
    { id: 'storm', when: { rain: ['yes'], wind: ['yes'] }, then: 'stay' },
    { id: 'wet', when: { rain: ['yes'], umbrella: ['no'] }, then: 'stay' },
    { id: 'else', when: {}, then: 'go' },
  ],
};

it('gives the outcome of the first row that holds', () => {
  assert.equal(decide(table, { rain: 'yes', wind: 'yes', umbrella: 'no' }), 'stay');
  assert.equal(firingRow(table, { rain: 'yes', wind: 'yes', umbrella: 'no' })?.id, 'storm');
});

it('decides as soon as nothing open can change the outcome', () => {
  assert.equal(decide(table, { rain: 'no' }), 'go');
  assert.equal(decide(table, { rain: 'yes' }), undefined);
});

it('names no row while an earlier one is open', () => {
  assert.equal(firingRow(table, { rain: 'yes', umbrella: 'no' }), undefined);
  assert.equal(decide(table, { rain: 'yes', umbrella: 'no' }), 'stay');
});

it('asks the first unknown fact of the first row that is not decided', () => {
  assert.equal(nextFact(table, {}), 'rain');
  assert.equal(nextFact(table, { rain: 'yes' }), 'wind');
});

it('does not ask a fact that no longer matters', () => {
  assert.equal(nextFact(table, { rain: 'yes', umbrella: 'no' }), undefined);
  assert.equal(matters(table, { rain: 'yes', umbrella: 'no' }, 'wind'), false);
});

it('does not ask again what the reader is not sure of, and goes on with what still matters', () => {
  assert.equal(nextFact(table, { rain: 'yes', wind: 'not-sure' }), 'umbrella');
  assert.equal(nextFact(table, { rain: 'yes', wind: 'not-sure', umbrella: 'not-sure' }), undefined);
});

it('names exactly the outcomes that some value leads to', () => {
  assert.deepEqual(
    [...possibleOutcomes(table, { rain: 'not-sure', wind: 'no', umbrella: 'yes' })],
    ['go'],
  );
  assert.deepEqual([...possibleOutcomes(table, { rain: 'not-sure', wind: 'yes' })].sort(), [
    'go',
    'stay',
  ]);
});

it('has no outcome where no row fits', () => {
  const hole: Table = {
    facts: { rain: yesNo },
    rows: [{ id: 'a', when: { rain: ['yes'] }, then: 'stay' }],
  };
  assert.equal(decide(hole, { rain: 'no' }), undefined);
  assert.deepEqual([...possibleOutcomes(hole, { rain: 'no' })], []);
});
