import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { languages, readText } from '../../scripts/content.ts';
import { termsIn } from '../../src/guide/terms.ts';

const found = (word: string, text: string): boolean =>
  termsIn({ term: { words: [word] } }, { text }).length > 0;

describe('a word that is explained', () => {
  it('is found whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (signs) => {
        assert.ok(found(`e${signs}er`, `Se e${signs}er her`));
      }),
    );
  });

  it('stands for itself: its signs stand for no others', () => {
    assert.equal(found('a.b', 'Se axb her'), false);
  });

  for (const lang of languages()) {
    it(`is found by each of its words, in ${lang}`, () => {
      for (const { words } of Object.values(readText(lang).terms)) {
        for (const word of words) assert.ok(found(word, `(${word})`), word);
      }
    });
  }
});
