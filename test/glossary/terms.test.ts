/** Which words that are explained stand in some texts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { languages, readText } from '../../scripts/generate/content.ts';
import { termsIn } from '../../src/glossary/terms.ts';

const terms = {
  cpr: { words: ['CPR number', 'CPR'] },
  ics: { words: ['International Citizen Service', 'ICS'] },
  office: { words: ['Citizen Service', 'Borgerservice'] },
  chip: { words: ['chip', 'chips', 'MitID-chip'] },
  witness: { words: ['vidne'] },
  address: { words: ['åboer'] },
};
const inText = (...texts: string[]): string[] => termsIn(terms, texts);

describe('a word that is explained', () => {
  const found: [what: string, text: string, expected: string[]][] = [
    ['in the middle of a sentence', 'Your passport has a chip in it', ['chip']],
    ['as the whole text', 'chip', ['chip']],
    ['at the end of a sentence', 'It needs a chip.', ['chip']],
    ['in brackets', 'A document (chip) helps', ['chip']],
    ['between quotation marks', 'It says “chip”', ['chip']],
    ['at the beginning of a sentence, in a capital', 'Chips can be read', ['chip']],
    ['in capitals', 'BORGERSERVICE', ['office']],
    ['in small letters', 'cpr number', ['cpr']],
    ['that begins with a Danish letter, in a capital', 'Åboer', ['address']],
    ['twice in a row', 'chip chip', ['chip']],
    ['joined to another by a hyphen', 'CPR-registrering', ['cpr']],
    ['joined by a hyphen that is its own', 'En MitID-chip', ['chip']],
    ['after a hyphen', 'Et NFC-chip-kort', ['chip']],
  ];
  for (const [what, text, expected] of found) {
    it(`is found ${what}`, () => {
      assert.deepEqual(inText(text), expected);
    });
  }

  const passedOver: [what: string, text: string][] = [
    ['at the beginning of a longer word', 'a chipper voice'],
    ['at the end of a longer word', 'a microchip'],
    ['before a Danish letter', 'vidneørn'],
    ['after a Danish letter', 'øvidne'],
    ['as the beginning of a Danish compound', 'vidneudsagn'],
    ['without its blank', 'CitizenService'],
  ];
  for (const [what, text] of passedOver) {
    it(`is not found ${what}`, () => {
      assert.deepEqual(inText(text), []);
    });
  }

  it('is not found where it begins in one text and ends in the next', () => {
    assert.deepEqual(inText('Ask a Citizen', 'Service'), []);
  });

  it('is found in whatever way texts are nested, and not in the names of fields', () => {
    const texts = { chip: { title: 'Papers', options: [{ label: 'CPR' }], count: 3, hint: null } };
    assert.deepEqual(termsIn(terms, texts), ['cpr']);
  });

  it('is not found where a longer one holds it', () => {
    assert.deepEqual(inText('Go to International Citizen Service.'), ['ics']);
  });

  it('is found beside a longer one that holds it', () => {
    assert.deepEqual(inText('Citizen Service or International Citizen Service'), ['ics', 'office']);
  });

  it('does not come to be where a longer one is left out between two others', () => {
    assert.deepEqual(inText('Citizen International Citizen Service Service'), ['ics']);
  });

  it('comes in the order of the explanations, each once', () => {
    assert.deepEqual(inText('A chip, a CPR number, a chip, a CPR'), ['cpr', 'chip']);
  });

  it('means no other sign by a dot', () => {
    assert.deepEqual(termsIn({ form: { words: ['A.1'] } }, ['A-1']), []);
  });

  it('is found whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (signs) => {
        const word = `e${signs}er`;
        assert.deepEqual(termsIn({ odd: { words: [word] } }, [`Se ${word} her`]), ['odd']);
      }),
    );
  });

  for (const lang of languages()) {
    it(`is found in each way that the content writes it: ${lang}`, () => {
      const all = readText(lang).terms;
      for (const [id, { words }] of Object.entries(all)) {
        for (const word of words) assert.deepEqual(termsIn(all, [`a ${word}, b`]), [id], word);
      }
    });
  }
});
