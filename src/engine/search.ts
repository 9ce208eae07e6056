/** Finds items by what people type. Accents, Danish letters and typing errors are forgiven. */

export interface Searchable {
  readonly id: string;
  readonly title: string;
  /** Other words that people search for. */
  readonly words?: readonly string[] | undefined;
  readonly text: readonly string[];
}

/** Letters as on any keyboard: å, aa and a are one, so are ø, oe and o, æ, ae and a. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o');

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

const folded = new Map<string, string[]>();

/** Of the texts that are searched: they stay the same from key to key, and folding them takes long. */
function wordsOf(text: string): string[] {
  const words = folded.get(text) ?? wordsIn(text);
  folded.set(text, words);
  return words;
}

/** How many letters may be wrong: none in short words, where it would find anything. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether two words differ by so many letters at most; letters changed places count as one. */
function isNear(typed: string, word: string, slips: number): boolean {
  if (Math.abs(typed.length - word.length) > slips) return false;
  let before: number[] = [];
  let row: number[] = [];
  for (let at = 0; at <= word.length; at++) row.push(at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      const isSwapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return (row[word.length] ?? 0) <= slips;
}

/** 2 for a word that begins as typed, 1 for one that is near, 0 for others. */
function match(typed: string, word: string): 0 | 1 | 2 {
  if (word.startsWith(typed)) return 2;
  const slips = slipsIn(typed);
  if (slips === 0) return 0;
  // What is typed may be the beginning of a longer word.
  return isNear(typed, word, slips) || isNear(typed, word.slice(0, typed.length), slips) ? 1 : 0;
}

const best = (typed: string, words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, match(typed, word)), 0);

/**
 * The ids of the items in which every typed word is found, the best first: in the title, then
 * among the words, then in the text. Without words, all.
 */
export function search(items: readonly Searchable[], query: string): string[] {
  const typed = wordsIn(query);
  if (typed.length === 0) return items.map(({ id }) => id);
  const scored = items.flatMap(({ id, title, words = [], text }) => {
    const places = [
      [6, wordsOf(title)],
      [4, words.flatMap(wordsOf)],
      [1, text.flatMap(wordsOf)],
    ] as const;
    const scores = typed.map((word) =>
      Math.max(...places.map(([weight, found]) => weight * best(word, found))),
    );
    const total = scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, 0);
    return total ? [{ id, total }] : [];
  });
  return scored.sort((a, b) => b.total - a.total).map(({ id }) => id);
}
