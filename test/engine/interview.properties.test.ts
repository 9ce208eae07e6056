/** Rules that hold for every table, tried on random ones and on the real one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { possibleOutcomes } from '../../src/engine/decide.ts';
import { NOT_SURE, without, type Answers } from '../../src/engine/facts.ts';
import { giveAnswer, progressAfter, walk, type Interview } from '../../src/engine/interview.ts';
import { eligibility } from '../support/content.ts';
import { answersTo, fullAnswersTo, interviews } from '../support/tables.ts';

type Case = [Interview, Answers, Answers];

const randomCase: fc.Arbitrary<Case> = interviews.chain((interview) =>
  fc.tuple(fc.constant(interview), answersTo(interview), answersTo(interview)),
);
const realCase: fc.Arbitrary<Case> = fc.tuple(
  fc.constant(eligibility),
  answersTo(eligibility),
  answersTo(eligibility),
);

function shuffled(answers: Answers, seed: number): Answers {
  const entries = Object.entries(answers);
  const from = entries.length ? seed % entries.length : 0;
  return Object.fromEntries([...entries.slice(from), ...entries.slice(0, from)].reverse());
}

for (const [name, cases] of [
  ['random tables', randomCase],
  ['the eligibility table', realCase],
] as const) {
  describe(`an interview of ${name}`, () => {
    const holds = (rule: (...args: Case) => void): void => {
      fc.assert(
        fc.property(cases, (each) => {
          rule(...each);
        }),
        { numRuns: name === 'random tables' ? 500 : 150 },
      );
    };

    it('ends, and asks no question twice', () => {
      holds((interview, preset, others) => {
        const given: Record<string, string> = {};
        for (;;) {
          const { asked, next } = walk(interview, preset, given);
          assert.equal(new Set(asked).size, asked.length);
          if (next === undefined) break;
          assert.ok(!(next in given) && !(next in preset));
          given[next] = others[next] ?? interview.facts[next]?.values[0] ?? '';
        }
      });
    });

    it('is not changed by an answer to a question that is not asked', () => {
      holds((interview, preset, given) => {
        const walked = walk(interview, preset, given);
        const unasked = Object.keys(given).filter(
          (fact) => !walked.asked.includes(fact) && fact !== walked.next,
        );
        assert.deepEqual(walk(interview, preset, without(given, unasked)), walked);
      });
    });

    it('does not depend on the order in which answers are given', () => {
      holds((interview, preset, given) => {
        assert.deepEqual(
          walk(interview, preset, shuffled(given, 3)),
          walk(interview, preset, given),
        );
      });
    });

    it('never goes backwards in its progress while the reader answers', () => {
      holds((interview, preset, given) => {
        const { asked } = walk(interview, preset, given);
        const shares = asked.map((_, index) => {
          const { pieces } = progressAfter(interview, preset, asked.slice(0, index), given);
          assert.ok(pieces > index, 'more is filled than there is');
          return (index + 1) / pieces;
        });
        assert.deepEqual(
          shares,
          [...shares].sort((a, b) => a - b),
        );
      });
    });

    it('keeps what still counts and drops what does not, when an answer changes', () => {
      holds((interview, preset, given) => {
        const { asked } = walk(interview, preset, given);
        const [fact] = asked;
        if (fact === undefined) return;
        for (const value of interview.facts[fact]?.values ?? []) {
          const changed = giveAnswer(interview, preset, given, fact, value);
          const after = walk(interview, preset, changed);
          assert.equal(changed[fact], value);
          // What was kept is asked, or waits behind the next question.
          if (after.next !== undefined) continue;
          const left = asked.filter((each) => each in changed);
          assert.deepEqual(
            left.filter((each) => !after.asked.includes(each)),
            [],
          );
        }
      });
    });
  });
}

describe('the possible outcomes', () => {
  it('of some answers include those of any answers that complete them', () => {
    fc.assert(
      fc.property(
        interviews.chain((interview) =>
          fc.tuple(
            fc.constant(interview),
            fullAnswersTo(interview),
            fc.subarray(Object.keys(interview.facts)),
          ),
        ),
        ([interview, complete, hidden]) => {
          const partial = without(complete, hidden);
          const possible = possibleOutcomes(interview, partial);
          for (const outcome of possibleOutcomes(interview, complete))
            assert.ok(possible.has(outcome));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with "not sure" are exactly those that some values lead to', () => {
    fc.assert(
      fc.property(
        interviews.chain((interview) => fc.tuple(fc.constant(interview), fullAnswersTo(interview))),
        ([interview, complete]) => {
          const unsure = { ...complete, a: NOT_SURE, b: NOT_SURE };
          const reached = new Set<string>();
          for (const a of interview.facts['a']?.values ?? []) {
            for (const b of interview.facts['b']?.values ?? []) {
              for (const outcome of possibleOutcomes(interview, { ...complete, a, b }))
                reached.add(outcome);
            }
          }
          assert.deepEqual([...possibleOutcomes(interview, unsure)].sort(), [...reached].sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
