import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { possibleOutcomes } from '../../src/engine/decide.ts';
import { dependencies, reasonFor, unsureFacts } from '../../src/engine/explain.ts';
import { walk } from '../../src/engine/interview.ts';
import { eligibility } from '../support/content.ts';
import { fullAnswersTo, interviews } from '../support/tables.ts';

describe('the reason for an outcome', () => {
  it('is a set of answers that leads to the outcome by itself, with none to spare', () => {
    fc.assert(
      fc.property(
        interviews.chain((table) => fc.tuple(fc.constant(table), fullAnswersTo(table))),
        ([table, answers]) => {
          const { facts } = reasonFor(table, answers);
          const only = Object.fromEntries(facts.map((fact) => [fact, answers[fact] ?? '']));
          assert.deepEqual(
            [...possibleOutcomes(table, only)],
            [...possibleOutcomes(table, answers)],
          );
          for (const fact of facts) {
            const { [fact]: _left, ...fewer } = only;
            assert.notEqual(possibleOutcomes(table, fewer).size, 1);
          }
        },
      ),
    );
  });

  it('names the row that fired', () => {
    const { row, facts } = reasonFor(eligibility, {
      mitid: 'none',
      age: 'under-13',
      cpr: 'resident',
    });
    assert.equal(row?.id, 'under-13');
    assert.deepEqual(facts, ['mitid', 'age']);
  });
});

describe('an open result', () => {
  const answers = {
    mitid: 'none',
    age: '18-plus',
    cpr: 'resident',
    'photo-id': 'chip-passport',
    phone: 'not-sure',
    'helper-phone': 'no',
    home: 'denmark',
  };

  it('says for each outcome which values lead to it', () => {
    const hanging = dependencies(eligibility, walk(eligibility, {}, answers).known);
    assert.deepEqual(hanging.get('app-at-home'), [{ fact: 'phone', values: ['reads-chip'] }]);
    assert.deepEqual(hanging.get('citizen-service'), [
      { fact: 'phone', values: ['no-chip-reader', 'none'] },
    ]);
  });

  it('says what the reader has to find out', () => {
    assert.deepEqual(unsureFacts(eligibility, answers), ['phone']);
  });
});
