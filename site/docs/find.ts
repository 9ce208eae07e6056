/** Finds passages of the docs by their words. */
import MiniSearch from 'minisearch';

export interface Passage {
  /** From the root of the docs. */
  readonly url: string;
  readonly page: string;
  /** Empty for what a page begins with. */
  readonly heading: string;
  readonly text: string;
}

export interface Hit extends Passage {
  /** What stands around the first word that was found. */
  readonly around: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Letters shown before and after a word. */
const BEFORE = 60;
const AFTER = 120;

export function finder(passages: readonly Passage[]): (words: string) => readonly Hit[] {
  const index = new MiniSearch<Passage & { readonly id: number }>({
    fields: ['heading', 'page', 'text'],
    searchOptions: {
      boost: { heading: 4, page: 3 },
      combineWith: 'AND',
      // The last word may not be finished.
      prefix: (_term, at, terms) => at === terms.length - 1,
      // A slip of the finger in a word that is long enough.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(passages.map((passage, id) => ({ ...passage, id })));
  return (words) =>
    index.search(words).flatMap(({ id, terms }) => {
      const passage = passages[id as number];
      return passage ? [{ ...passage, around: around(passage.text, terms) }] : [];
    });
}

const escape = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts out what stands around the first of some words, or else the beginning. */
function around(text: string, terms: readonly string[]): readonly Piece[] {
  const found = new RegExp(`(${terms.map(escape).join('|')})`, 'gi');
  const at = Math.max(text.search(found), 0);
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const to = text.length <= at + AFTER ? text.length : text.lastIndexOf(' ', at + AFTER);
  const part = text.slice(from, Math.max(to, at));
  const pieces = part
    .split(found)
    .map((piece, each) => ({ text: piece, isFound: each % 2 === 1 }))
    .filter((piece) => piece.text !== '');
  const more: Piece = { text: '…', isFound: false };
  return [...(from > 0 ? [more] : []), ...pieces, ...(to < text.length ? [more] : [])];
}
