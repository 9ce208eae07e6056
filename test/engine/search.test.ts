import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { search } from '../../src/engine/search.ts';

const items = [
  {
    id: 'tax',
    title: 'skat.dk',
    words: ['tax', 'income tax', 'årsopgørelse'],
    text: ['Your tax.'],
  },
  { id: 'health', title: 'sundhed.dk', words: ['doctor', 'læge'], text: ['Health records.'] },
  {
    id: 'post',
    title: 'Digital Post',
    words: ['e-Boks', 'mail'],
    text: ['Mail from authorities.'],
  },
];

describe('search', () => {
  for (const [typed, found] of [
    ['skat', 'tax'],
    ['SKAT', 'tax'],
    ['Tax', 'tax'],
    ['arsopgorelse', 'tax'],
    ['aarsopgoerelse', 'tax'],
    ['laege', 'health'],
    ['læge', 'health'],
    ['docter', 'health'],
    ['dcotor', 'health'],
    ['sundhd', 'health'],
    ['eboks', 'post'],
    ['boks', 'post'],
    ['digi', 'post'],
    ['mail authorities', 'post'],
  ] as const) {
    it(`finds ${found} by "${typed}"`, () => {
      assert.equal(search(items, typed)[0], found);
    });
  }

  it('finds short Danish words, which forgive no slip, from any keyboard', () => {
    const danish = ['køb', 'læs', 'små'].map((title) => ({ id: title, title, text: [] }));
    const typed = ['kob', 'koeb', 'las', 'laes', 'sma', 'smaa'];
    const found = typed.map((word) => search(danish, word)[0]);
    assert.deepEqual(found, ['køb', 'køb', 'læs', 'læs', 'små', 'små']);
  });

  it('finds all where nothing is typed', () => {
    assert.deepEqual(search(items, '  '), ['tax', 'health', 'post']);
  });

  it('finds nothing by what is nowhere', () => {
    assert.deepEqual(search(items, 'volcano'), []);
  });

  it('finds only items that have every typed word', () => {
    assert.deepEqual(search(items, 'tax doctor'), []);
  });

  it('forgives nothing in short words, which would be near to anything', () => {
    assert.deepEqual(search(items, 'tox'), []);
  });

  it('puts a title before a word and a word before the text', () => {
    const three = [
      { id: 'text', title: 'a', text: ['passport'] },
      { id: 'word', title: 'b', words: ['passport'], text: [] },
      { id: 'title', title: 'passport', text: [] },
    ];
    assert.deepEqual(search(three, 'passport'), ['title', 'word', 'text']);
  });

  it('never throws and never finds an item twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = search(items, query);
        assert.equal(new Set(found).size, found.length);
      }),
    );
  });
});
