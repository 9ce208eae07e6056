import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, readText } from '../../scripts/generate/content.ts';
import { lix, proseOf, readability, readabilityLimits } from '../../src/cli/readability.ts';
import type { Text } from '../../src/content/text-schema.ts';

describe('lix', () => {
  const counted: Record<string, [text: string, words: number, sentences: number, long: number]> = {
    'a short sentence': ['Type mitid and log in.', 5, 1, 0],
    'two sentences, one long word': ['Book a time. Bring your passport!', 6, 2, 1],
    'six letters as short, seven as long': ['Citizen street', 2, 1, 1],
    'a hyphen or an apostrophe inside its word': ["Dit CPR-nummer, it's a chip-card", 5, 1, 2],
    'letters that are not English': ['Spørg på Færøerne, før æblerne kommer', 6, 1, 2],
    'digits as a word of their length': ['In 2023 or 12345678', 4, 1, 1],
    'a line without a stop as a sentence': ['Yes\nNo, not yet', 4, 2, 0],
    'a stop in quotes or brackets': ['He says “stop.” Then he goes.', 6, 2, 0],
    'a date in Danish as one sentence': ['NemID er slut den 31. maj 2023.', 7, 1, 0],
    'an address as one sentence': ['Go to mitid.dk now', 5, 1, 0],
    'several marks as one stop': ['Really?! Yes …', 2, 2, 0],
    'other scripts': ['ماذا تحتاج؟ جواز السفر', 4, 2, 0],
  };

  for (const [name, [text, words, sentences, long]] of Object.entries(counted)) {
    it(`takes ${name}`, () => {
      assert.equal(lix(text), words / sentences + (100 * long) / words);
    });
  }

  it('is 0 where there are no words', () => {
    for (const text of ['', ' \n', '… –', '!?']) assert.equal(lix(text), 0);
  });

  it('counts no empty line as a sentence', () => {
    assert.equal(lix('One two.\n\n \nThree four.'), 2);
  });
});

describe('proseOf', () => {
  it('leaves out names and titles', () => {
    const item = { title: 'T', term: 'pas', link: 'mitid.dk', lang: 'en', body: ['One.', 'Two.'] };
    assert.deepEqual(proseOf(item), ['One.', 'Two.']);
    assert.deepEqual(proseOf({ label: 'About MitID' }), []);
  });

  it('takes the question of a fact and its answers', () => {
    const fact = {
      question: 'Which?',
      help: ['Look.'],
      values: { link: { label: 'This', hint: 'Best' }, no: { label: 'None' } },
    };
    assert.deepEqual(proseOf(fact), ['Which?', 'Look.', 'This', 'Best', 'None']);
  });

  it('finds nothing in what is not an item', () => {
    for (const item of [null, undefined, 1, true, [], {}]) assert.deepEqual(proseOf(item), []);
  });
});

describe('readability', () => {
  it('measures each item that has prose, and the average over them', () => {
    const text: Partial<Text> = {
      steps: { a: { title: 'Title', body: ['One two.', 'Three'] }, b: { title: 'Only a title' } },
      rules: { c: { because: 'Passport' } },
      sources: { d: { label: 'About MitID' } },
    };
    assert.deepEqual(readability(text), {
      items: [
        { path: 'steps.a', lix: 1.5, words: 3 },
        { path: 'rules.c', lix: 101, words: 1 },
      ],
      average: 51.25,
    });
  });

  it('is 0 without items', () => {
    assert.deepEqual(readability({}), { items: [], average: 0 });
  });
});

describe('the limits of the languages that LIX was made for', () => {
  // Words are longer in others: a text that is as easy has a higher number there.
  for (const lang of ['en', 'da']) {
    it(`are easy to read: ${lang}`, () => {
      const { worst, average } = readabilityLimits[lang]!;
      assert.ok(worst <= 45 && average <= 35);
    });
  }
});

for (const lang of languages()) {
  describe(`the texts in ${lang}`, () => {
    const { items, average } = readability(readText(lang));
    const limits = readabilityLimits[lang];

    it('have limits', () => {
      assert.ok(limits, `readabilityLimits has no ${lang}`);
    });

    it('keep below the limit, each of them', () => {
      const hard = items.filter((item) => item.lix > (limits?.worst ?? 0));
      assert.deepEqual(hard, []);
    });

    it('keep below the limit on average', () => {
      assert.ok(average <= (limits?.average ?? 0), String(average));
    });
  });
}
