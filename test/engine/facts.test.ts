import assert from 'node:assert/strict';
import { test as it } from 'node:test';
import {
  checkAnswers,
  formatAnswers,
  openFacts,
  parseAnswers,
  test,
} from '../../src/engine/facts.ts';

const facts = { age: { values: ['young', 'old'] }, home: { values: ['here', 'there'] } };

it('holds a condition once every fact in it has an allowed value', () => {
  assert.equal(
    test({ age: ['old'], home: ['here', 'there'] }, { age: 'old', home: 'there' }),
    'true',
  );
});

it('fails a condition on one wrong value, whatever is not known', () => {
  assert.equal(test({ home: ['here'], age: ['old'] }, { age: 'young' }), 'false');
});

it('leaves a condition open while a fact is unanswered or not sure', () => {
  assert.equal(test({ age: ['old'] }, {}), 'open');
  assert.equal(test({ age: ['old'] }, { age: 'not-sure' }), 'open');
});

it('names the facts not known in the order of the condition', () => {
  assert.deepEqual(openFacts({ home: ['here'], age: ['old'] }, {}), ['home', 'age']);
});

it('reads answers with any white space between them, the last one winning', () => {
  assert.deepEqual(parseAnswers('  age=old\n\thome=here age=young '), {
    age: 'young',
    home: 'here',
  });
});

it('reads back what it writes', () => {
  const answers = { age: 'old', home: 'not-sure' };
  assert.deepEqual(parseAnswers(formatAnswers(answers)), answers);
});

it('keeps known answers and names each problem with what was expected', () => {
  const { answers, problems } = checkAnswers({ age: 'old', home: 'mars', shoe: '44' }, facts);
  assert.deepEqual(answers, { age: 'old' });
  assert.deepEqual(problems, [
    { text: 'home=mars', expected: ['here', 'there', 'not-sure'] },
    { text: 'shoe', expected: ['age', 'home'] },
  ]);
});

it('takes no fact from the prototype of an object', () => {
  const { answers, problems } = checkAnswers({ constructor: 'old', toString: 'old' }, facts);
  assert.deepEqual(answers, {});
  assert.equal(problems.length, 2);
});
