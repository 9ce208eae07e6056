/** What a reader said and ticked, as a line of text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatState, parseState, type SavedState } from '../../src/engine/saved-state.ts';

const kept = (answers: SavedState['answers'] = {}, ...ready: string[]): SavedState => ({
  answers,
  ready: new Set(ready),
});
const student = kept({ purpose: 'study', citizenship: 'other' }, 'passport', 'biometric-photo');
const studentsText = 'purpose=study&citizenship=other&ready=biometric-photo.passport';

describe('what is kept', () => {
  it('is written as answers and ticks', () => {
    assert.equal(formatState(student), studentsText);
  });

  it('is an empty text where nothing was said', () => {
    assert.equal(formatState(kept()), '');
  });

  it('is read from an empty text as nothing', () => {
    assert.deepEqual(parseState(''), kept());
  });

  it('has the same text in whatever order papers were ticked', () => {
    assert.equal(formatState(kept({}, 'b', 'a')), formatState(kept({}, 'a', 'b')));
  });

  it('may be that the reader is not sure', () => {
    assert.deepEqual(parseState('stay=not-sure'), kept({ stay: 'not-sure' }));
  });

  const left: [what: string, text: string, expected: SavedState][] = [
    ['a fact in capitals', 'PURPOSE=study', kept()],
    ['a value with markup', 'purpose=<b>', kept()],
    ['a value with a blank', 'purpose=to study', kept()],
    ['a fact without a value', 'purpose', kept()],
    ['a value without a fact', '=study', kept()],
    ['names that objects have of themselves', '__proto__=x&hasOwnProperty=y', kept()],
    ['an id that begins or ends with a hyphen', '-a=b&a=b-', kept()],
    ['an id with two hyphens in a row', 'a--b=c', kept()],
    ['a tick that is no id', 'ready=passport.<b>..A', kept({}, 'passport')],
    ['the part of a guide, which is no answer', 'part=faq', kept()],
  ];
  for (const [what, text, expected] of left) {
    it(`is read without ${what}`, () => {
      assert.deepEqual(parseState(text), expected);
    });
  }

  it('keeps what is good beside what is not', () => {
    assert.deepEqual(parseState('&&x&A=b&purpose=study&=&ready='), kept({ purpose: 'study' }));
  });

  it('takes the last of two answers to the same question', () => {
    assert.deepEqual(parseState('purpose=work&purpose=study'), kept({ purpose: 'study' }));
  });

  it('is not read from a text that is longer than a reader can make it', () => {
    assert.deepEqual(parseState(`purpose=study&ready=${'a.'.repeat(2000)}`), kept());
  });

  const unsound: [what: string, unsound: SavedState][] = [
    ['is no id', kept({ name: 'Anna Hansen', 'e-mail': 'anna@example.dk' }, 'Anna')],
    ['would be read as a second answer', kept({ purpose: 'study&mitid=works' })],
    ['would be read as a second tick', kept({}, 'passport.witness')],
    ['would be read as a tick', kept({ ready: 'passport' })],
    ['would be read as a part of the guide', kept({ part: 'faq' })],
  ];
  for (const [what, each] of unsound) {
    it(`is written without what ${what}`, () => {
      assert.equal(formatState(each), '');
    });
  }
});
