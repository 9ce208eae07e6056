/** The position of a reader in the eligibility interview. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Answers } from '../../src/engine/facts.ts';
import { walk } from '../../src/engine/interview.ts';
import {
  questionAt,
  reduce,
  start,
  type Action,
  type Position,
} from '../../src/engine/interview-state.ts';
import { eligibility } from '../support/content.ts';

interface Session {
  readonly position: Position;
  readonly given: Answers;
}

const act = (session: Session, ...actions: Action[]): Session =>
  actions.reduce<Session>(
    ({ position, given }, action) => reduce(eligibility, { preset: {}, given }, position, action),
    session,
  );
const say = (value: string): Action[] => [{ kind: 'choose', value }];
const questionOf = ({ position, given }: Session): string | undefined =>
  questionAt(walk(eligibility, {}, given), position, { preset: {}, given });
const begin: Session = { position: start, given: {} };
const scanner = act(
  begin,
  ...say('none'),
  ...say('18-plus'),
  ...say('resident'),
  ...say('chip-passport'),
);

it('goes on to the next question that matters', () => {
  assert.equal(questionOf(begin), 'mitid');
  assert.equal(questionOf(scanner), 'phone');
});

it('goes back one question and keeps the answers', () => {
  const back = act(scanner, { kind: 'back' }, { kind: 'back' });
  assert.equal(questionOf(back), 'cpr');
  assert.deepEqual(back.given, scanner.given);
});

it('does not go back from the first question', () => {
  assert.equal(act(begin, { kind: 'back' }).position, begin.position);
});

it('goes on question by question after going back', () => {
  const back = act(scanner, { kind: 'back' }, { kind: 'back' }, ...say('resident'));
  assert.equal(questionOf(back), 'photo-id');
  assert.equal(questionOf(act(back, ...say('chip-passport'))), 'phone');
});

it('returns to the result after one answer is changed', () => {
  const done = act(scanner, ...say('reads-chip'));
  const changed = act(done, { kind: 'change', fact: 'age' }, ...say('15-17'));
  assert.equal(questionOf(done), undefined);
  assert.equal(questionOf(changed), undefined);
  assert.equal(changed.given['age'], '15-17');
});

it('drops answers that no longer count and keeps those that do', () => {
  const former = act(scanner, { kind: 'change', fact: 'cpr' }, ...say('former'));
  assert.deepEqual(former.given, { ...scanner.given, cpr: 'former' });
  const without = act(scanner, { kind: 'change', fact: 'cpr' }, ...say('none'));
  assert.deepEqual(without.given, { mitid: 'none', age: '18-plus', cpr: 'none' });
});

it('leaves a change without an answer given, by back', () => {
  const done = act(scanner, ...say('reads-chip'));
  const left = act(done, { kind: 'change', fact: 'age' }, { kind: 'back' });
  assert.deepEqual(left.given, done.given);
  assert.equal(questionOf(left), undefined);
});

it('clears its own answers and no others when it starts again', () => {
  const again = act(
    { ...scanner, given: { ...scanner.given, other: 'said' } },
    { kind: 'restart', facts: Object.keys(eligibility.facts) },
  );
  assert.deepEqual(again.given, { other: 'said' });
  assert.equal(questionOf(again), 'mitid');
});
