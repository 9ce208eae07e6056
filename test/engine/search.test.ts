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

  it('finds items that have every typed word, in any order', () => {
    assert.deepEqual(search(items, 'authorities mail'), ['post']);
  });

  it('finds those with the most of the typed words where none has all', () => {
    assert.deepEqual(search(items, 'mail doctor post'), ['post']);
    assert.deepEqual(search(items, 'tax doctor'), ['tax', 'health']);
  });

  it('leaves out filler words, unless there is nothing else', () => {
    assert.deepEqual(search(items, 'from volcano', ['from']), []);
    assert.deepEqual(search(items, 'from', ['from']), ['post']);
  });

  it('finds a compound by its parts, and its parts by the compound', () => {
    const compounds = [
      { id: 'card', title: 'kort', words: ['sygesikring'], text: [] },
      { id: 'pin', title: 'PIN-kode', text: [] },
    ];
    assert.deepEqual(search(compounds, 'sygesikringsbevis'), ['card']);
    assert.deepEqual(search(compounds, 'sikring'), ['card']);
    for (const typed of ['pinkode', 'pin-kode', 'PIN kode', 'kode'])
      assert.deepEqual(search(compounds, typed), ['pin'], typed);
  });

  it('looks for what is near only where a word is nowhere as typed', () => {
    const near = [
      { id: 'password', title: 'password', text: [] },
      { id: 'passwords', title: 'pasword', text: [] },
    ];
    assert.deepEqual(search(near, 'password'), ['password']);
    assert.deepEqual(search(near, 'passwrd'), ['password']);
  });

  it('forgives nothing in short words, which would be near to anything', () => {
    for (const typed of ['tox', 'skal', 'mald']) assert.deepEqual(search(items, typed), [], typed);
  });

  it('puts a title before a word, and leaves out a text that only mentions it', () => {
    const three = [
      { id: 'text', title: 'a', text: ['passport'] },
      { id: 'word', title: 'b', words: ['passport'], text: [] },
      { id: 'title', title: 'passport', text: [] },
    ];
    assert.deepEqual(search(three, 'passport'), ['title', 'word']);
    assert.deepEqual(search(three.slice(0, 1), 'passport'), ['text']);
  });

  for (const [language, title, ...typed] of [
    ['German', 'Ausländerbehörde: Straße', 'auslaender', 'behörde', 'behoerde', 'strasse'],
    ['German', 'Führerschein', 'fuehrerschein', 'fuhrer'],
    ['Polish', 'Pieniądze, płaca i urząd', 'pieniadze', 'placa', 'urzad'],
    ['Romanian', 'Școală și pașaport', 'scoala', 'pasaport', 'paşaport'],
    ['Spanish', 'Contraseña y pensión', 'contrasena', 'pension'],
    ['Ukrainian', 'Дозвіл, лікар, комп’ютер', 'дозвил', 'ликар', "комп'ютер", 'компютер'],
    ['Arabic', 'البنك والإقامة، بطاقة صحية', 'بنك', 'البنك', 'اقامه', 'الإقامة', 'صحيه', 'بطاقه'],
  ] as const) {
    it(`finds ${language} words as people type them: ${typed.join(', ')}`, () => {
      const one = [{ id: 'it', title, text: [] }];
      for (const each of typed) assert.deepEqual(search(one, each), ['it'], each);
    });
  }

  it('never throws and never finds an item twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = search(items, query);
        assert.equal(new Set(found).size, found.length);
      }),
    );
  });
});
