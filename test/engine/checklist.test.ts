import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  choicesIn,
  countReady,
  documentsAmong,
  isSatisfied,
  resolveNeeds,
} from '../../src/engine/checklist.ts';
import type { Requirement } from '../../src/content/schema.ts';

const either: Requirement = {
  oneOf: [{ document: 'licence' }, { together: [{ document: 'passport' }, { document: 'card' }] }],
};
const ready = (...ids: string[]): ReadonlySet<string> => new Set(ids);

it('lists what holds, marks what hangs on something unknown, and leaves out what does not hold', () => {
  const needs = resolveNeeds(
    [
      { document: 'a', when: { x: ['yes'] } },
      { document: 'b', when: { y: ['yes'] } },
      { document: 'c', when: { x: ['no'] } },
    ],
    { x: 'yes' },
  );
  assert.deepEqual(needs, [
    { kind: 'document', id: 'a', onlyIf: false },
    { kind: 'document', id: 'b', onlyIf: true },
  ]);
});

it('lists a document once, as a must, as soon as one of its conditions holds', () => {
  const needs = resolveNeeds(
    [
      { document: 'witness', when: { x: ['yes'] } },
      { document: 'witness', when: { y: ['yes'] } },
    ],
    { y: 'yes' },
  );
  assert.deepEqual(needs, [{ kind: 'document', id: 'witness', onlyIf: false }]);
});

it('shows no choice where only one thing is left to choose', () => {
  const [need] = resolveNeeds(
    [{ oneOf: [{ document: 'a', when: { x: ['no'] } }, { document: 'b' }] }],
    { x: 'yes' },
  );
  assert.deepEqual(need, { kind: 'document', id: 'b', onlyIf: false });
});

it('is satisfied by one of several, or by all that belong together', () => {
  const [need] = resolveNeeds([either], {});
  assert.ok(need);
  assert.equal(isSatisfied(need, ready('licence')), true);
  assert.equal(isSatisfied(need, ready('passport')), false);
  assert.equal(isSatisfied(need, ready('passport', 'card')), true);
});

it('counts a group once, and does not count what is needed only if something is so', () => {
  const needs = resolveNeeds([either, { document: 'b', optional: true }, { document: 'c' }], {});
  assert.deepEqual(countReady(needs, ready('licence', 'b')), { done: 1, total: 2 });
});

it('leaves out what the host leaves out, with the groups that become empty', () => {
  const needs = resolveNeeds([either, { document: 'c' }], {}, (id) => id === 'c');
  assert.deepEqual(documentsAmong(needs), ['c']);
});

it('names at a glance what everybody needs: of several ways the one for newcomers, what is only for some not at all', () => {
  const needs = resolveNeeds(
    [
      { document: 'appointment' },
      either,
      { oneOf: [{ document: 'yellow-card' }, { document: 'residence-certificate' }] },
      { document: 'marriage', when: { married: ['yes'] } },
    ],
    {},
  );
  assert.deepEqual(
    choicesIn(needs, (id) => id === 'passport'),
    [['appointment'], ['passport'], ['card'], ['yellow-card', 'residence-certificate']],
  );
  assert.deepEqual(choicesIn(needs, () => false)[1], ['licence']);
});
