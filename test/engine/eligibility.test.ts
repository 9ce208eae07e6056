/** What must be true of the eligibility rules as a whole. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firingRow } from '../../src/engine/decide.ts';
import type { Answers } from '../../src/engine/facts.ts';
import { walk } from '../../src/engine/interview.ts';
import { content, eligibility } from '../support/content.ts';

interface End {
  readonly answers: Answers;
  readonly outcome: string | undefined;
  readonly length: number;
}

/** Every interview there can be, without the questions that follow the outcome. */
function everyInterview(): End[] {
  const bare = { ...eligibility, followUps: {} };
  const ends: End[] = [];
  const go = (given: Answers): void => {
    const { asked, next, outcome, known } = walk(bare, {}, given);
    if (next === undefined) ends.push({ answers: known, outcome, length: asked.length });
    else for (const value of bare.facts[next]?.values ?? []) go({ ...given, [next]: value });
  };
  go({});
  return ends;
}

const ends = everyInterview();

it('has 1,576 interviews', () => {
  assert.equal(ends.length, 1576);
});

it('ends every interview in one outcome that has words and steps', () => {
  for (const { outcome, answers } of ends) {
    assert.ok(outcome !== undefined && content.outcomes[outcome], JSON.stringify(answers));
  }
});

it('asks seven questions at most', () => {
  assert.equal(Math.max(...ends.map(({ length }) => length)), 7);
});

it('reaches every outcome', () => {
  assert.deepEqual(
    [...new Set(ends.map(({ outcome }) => outcome))].sort(),
    Object.keys(content.outcomes).sort(),
  );
});

it('fires every row', () => {
  const fired = new Set(ends.map(({ answers }) => firingRow(eligibility, answers)?.id));
  for (const { id } of content.rules) assert.ok(fired.has(id), id);
});

for (const [outcome, length] of [
  ['already-have', 1],
  ['recover', 1],
  ['too-young', 2],
] as const) {
  it(`knows after ${length} question(s) that the outcome is ${outcome}`, () => {
    const lengths = ends.filter((end) => end.outcome === outcome).map((end) => end.length);
    assert.deepEqual([...new Set(lengths)], [length]);
  });
}
