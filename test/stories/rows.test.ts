/** The texts of two languages beside each other, in the showroom. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byKind, found, rowsOf, type Language, type Row } from '../../stories/languages/rows.ts';
import { hashesOf } from '../../src/content/translation.ts';

const english = {
  steps: {
    home: { title: 'Find a home', body: ['First.', 'Then.'] },
    book: { title: 'Book a time' },
  },
  requests: { mitid: { title: 'I would like MitID.' } },
};
const own = {
  steps: {
    home: { title: 'Znajdź dom', term: 'bolig', body: ['Najpierw.'] },
    book: { title: 'Zarezerwuj błąd' },
  },
};
const review = (text: unknown, original: unknown) => ({
  ...hashesOf(text, original),
  by: 'AB',
  on: '2026-11-30',
});
const source: Language = { lang: 'en', text: english, reviews: {} };
const polish: Language = {
  lang: 'pl',
  text: own,
  reviews: {
    'steps.home': review(own.steps.home, english.steps.home),
    'steps.book': review(own.steps.book, { title: 'Book' }),
  },
};
const rows = rowsOf(english, source, polish);
const pathsOf = (some: readonly Row[]): string[] => some.map(({ path }) => path);
const search = (query: string): string[] => pathsOf(found(rows, { state: undefined, query }));

describe('languages side by side', () => {
  it('have each text once, with the state of both', () => {
    assert.deepEqual(
      rows.map(({ path, first, second }) => [path, first, second]),
      [
        ['steps.home', 'source', 'reviewed'],
        ['steps.book', 'source', 'stale'],
        ['requests.mitid', 'source', 'missing'],
      ],
    );
  });

  it('have line beside line, also where one of them has none', () => {
    assert.deepEqual(rows[0]?.lines, [
      { field: 'title', first: 'Find a home', second: 'Znajdź dom' },
      { field: 'body.0', first: 'First.', second: 'Najpierw.' },
      { field: 'body.1', first: 'Then.', second: undefined },
      { field: 'term', first: undefined, second: 'bolig' },
    ]);
  });

  it('can be two translations', () => {
    const [row] = rowsOf(english, polish, source);
    assert.deepEqual([row?.first, row?.second], ['reviewed', 'source']);
  });

  it('are found by their state in either', () => {
    assert.deepEqual(pathsOf(found(rows, { state: 'stale', query: '' })), ['steps.book']);
    const turned = rowsOf(english, polish, source);
    assert.deepEqual(pathsOf(found(turned, { state: 'missing', query: '' })), ['requests.mitid']);
  });

  it('are found by name, and by all words of either text, whatever marks the letters have', () => {
    assert.deepEqual(search(' steps.B '), ['steps.book']);
    assert.deepEqual(search('home DOM'), ['steps.home']);
    assert.deepEqual(search('blad'), ['steps.book']);
    assert.deepEqual(search('home time'), []);
  });

  it('are listed by kind, in the order of the English', () => {
    assert.deepEqual(
      [...byKind(rows)].map(([kind, some]) => [kind, some.length]),
      [
        ['steps', 2],
        ['requests', 1],
      ],
    );
  });
});
