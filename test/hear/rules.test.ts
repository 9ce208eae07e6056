import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { faultsOfKey, faultsOfStep } from '../../scripts/hear/rules.ts';

const said = (...lines: string[]): string[] => faultsOfKey({ key: 'Tab', lines });

describe('what holds for every key', () => {
  it('finds nothing wrong with a question and its answer', () => {
    assert.deepEqual(said('List with 5 items.', 'No, not yet, push button.'), []);
  });

  it('hears silence, unless it is allowed', () => {
    assert.deepEqual(said(), ['silence: nothing was said to Tab']);
    assert.deepEqual(faultsOfKey({ key: 'Tab', lines: [], isFree: true }), []);
  });

  it('sees that focus is lost', () => {
    const heard = { key: 'Return', lines: ['Ready.'], lostFocus: true };
    assert.deepEqual(faultsOfKey(heard), ['lost focus: after Return it is nowhere']);
  });

  for (const line of [
    'ServiceBorgerservice',
    'archived copy read 22 November 202629 sources',
    'Choose one.It counts',
  ]) {
    it(`hears glued words in “${line}”`, () => {
      assert.deepEqual(said(line), [`glued words: “${line}”`]);
    });
  }

  it('takes names that are written so as one word', () => {
    assert.deepEqual(said('NemKonto and MobilePay, on skat.dk, 2026'), []);
  });

  it('hears a hint twice, in one line or in two', () => {
    const hint = 'We show what depends on it';
    assert.deepEqual(said(`I am not sure, ${hint} push button. ${hint}.`), [
      `said twice: “${hint}”`,
    ]);
    assert.deepEqual(said(`I am not sure, ${hint} push button.`, `${hint}.`), [
      `said twice: “${hint}”`,
    ]);
  });

  it('lets a region have the name of its heading, and the pressed button come again', () => {
    assert.deepEqual(
      said('region How do I get MitID?', 'How do I get MitID? heading level 2.'),
      [],
    );
    const pressed = 'I want to get MitID now push button.';
    const lines = [pressed, 'You want to get MitID now heading level 3.'];
    assert.deepEqual(faultsOfKey({ key: 'Return', lines }, [pressed]), []);
  });
});

describe('what a step asks for', () => {
  const lines = ['checked', '1 of 4 ready'];

  it('is content with what is said once, never, and in this order', () => {
    const step = { once: ['1 of 4'], never: ['not checked'], order: ['checked', 'ready'] };
    assert.deepEqual(faultsOfStep(step, lines, 'en'), []);
  });

  it('counts', () => {
    assert.deepEqual(faultsOfStep({ once: ['ready'] }, ['ready', 'ready'], 'en'), [
      'said 2 times, not once: “ready”',
    ]);
    assert.deepEqual(faultsOfStep({ once: ['gone'] }, lines, 'en'), [
      'said 0 times, not once: “gone”',
    ]);
  });

  it('hears what should never be said', () => {
    assert.deepEqual(faultsOfStep({ never: ['ready'] }, lines, 'en'), [
      'said, and should never be: “ready”',
    ]);
  });

  it('hears the wrong order', () => {
    assert.deepEqual(faultsOfStep({ order: ['ready', 'checked'] }, lines, 'en'), [
      'not said, or not in this order: “checked”',
    ]);
  });

  it('takes the words of the language', () => {
    assert.deepEqual(faultsOfStep({ once: [['ready', 'klar']] }, ['klar'], 'da'), []);
  });
});
