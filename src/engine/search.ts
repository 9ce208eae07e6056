/** Finds items by what people type. Accents, Danish letters, compounds and typing errors are forgiven. */

export interface Searchable {
  readonly id: string;
  readonly title: string;
  /** Other words that people search for. */
  readonly words?: readonly string[] | undefined;
  readonly text: readonly string[];
}

/** Letters that no decomposition brings to one: of Danish, Polish and German, Ukrainian and Russian, Arabic and Persian. */
const letters: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  і: 'и',
  ы: 'и',
  є: 'е',
  э: 'е',
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
  '’': '',
  ʼ: '',
  "'": '',
};
const LETTERS = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** The Arabic article, alone or with the word that is written with it. */
const ARTICLE = /(^|\P{L})[وبفك]?ال(?=\p{L}{3})/gu;

/**
 * Letters as people type them on any keyboard: without accents, vowel marks and hamza; å, aa and a are one,
 * so are ø, ö, oe and o, ü, ue and u; the Arabic article does not count.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(LETTERS, (letter) => letters[letter] ?? '')
    .replace(ARTICLE, '$1')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u');

const WORD = /[\p{L}\d]+/gu;

/** The words of a text; "PIN-kode" is also "pinkode". */
const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\d]+(?:[-‑.][\p{L}\d]+)*/gu) ?? []).flatMap((word) => {
    const parts = word.match(WORD) ?? [];
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });

/** What is typed: a word with a hyphen is one word. */
const typedIn = (query: string): string[] =>
  fold(query)
    .split(/\s+/)
    .flatMap((word) => (word.match(WORD) ?? []).join('') || []);

/** The words of a term; "P code" is also "pcode". */
const termIn = (term: string): string[] => {
  const words = wordsIn(term);
  return words.length === 2 ? [...words, words.join('')] : words;
};

/** Texts stay the same from key to key, and folding them takes long. */
function kept(cut: (text: string) => readonly string[]): typeof cut {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? cut(text);
    known.set(text, words);
    return words;
  };
}

const wordsOf = kept(wordsIn);
const wordsOfTerm = kept(termIn);

/** Letters that may be wrong. In short words one slip makes another word: skat, skal. */
const slipsIn = (word: string): number => (word.length < 6 ? 0 : word.length < 8 ? 1 : 2);

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

type Match = (typed: string, word: string) => number;

/** How much of a compound must be there to count: "kort" would be in too many. */
const PART = 5;

/** The word itself, its beginning, or a part of a compound: "sygesikringsbevis" and "sygesikring". */
const exactly: Match = (typed, word) => {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  if (typed.length >= PART && word.includes(typed)) return 2;
  return word.length >= PART && typed.includes(word) ? 2 : 0;
};

/** A word with slips, which may be the beginning of a longer one. */
const nearly: Match = (typed, word) => {
  const slips = slipsIn(typed);
  const found =
    slips > 0 && (isNear(typed, word, slips) || isNear(typed, word.slice(0, typed.length), slips));
  return found ? 1 : 0;
};

/** A word in the title, a term to search by, a word in the text. */
const WEIGHT = { title: 6, term: 5, partOfTerm: 4.5, text: 1 } as const;

/** How well a typed word fits an item, in all its places. */
function fitOf({ title, words = [], text }: Searchable, typed: string, match: Match): number {
  const best = (found: readonly string[]): number =>
    found.reduce((most, word) => Math.max(most, match(typed, word)), 0);
  const term = (each: string): number => {
    const found = wordsOfTerm(each);
    return best(found) * (found.length > 1 ? WEIGHT.partOfTerm : WEIGHT.term);
  };
  return Math.max(
    best(wordsOf(title)) * WEIGHT.title,
    ...words.map(term),
    ...text.map((line) => best(wordsOf(line)) * WEIGHT.text),
  );
}

interface Scored {
  readonly id: string;
  readonly total: number;
  /** How many of the typed words are there. */
  readonly found: number;
}

/** What is near counts only for a word that is nowhere as it was typed. */
function score(items: readonly Searchable[], typed: readonly string[]): Scored[] {
  const fits = typed.map((word) => {
    const exact = items.map((item) => fitOf(item, word, exactly));
    return exact.some(Boolean) ? exact : items.map((item) => fitOf(item, word, nearly));
  });
  return items.flatMap(({ id }, at) => {
    const scores = fits.map((each) => each[at] ?? 0);
    const found = scores.filter(Boolean).length;
    return found ? [{ id, found, total: scores.reduce((sum, each) => sum + each, 0) }] : [];
  });
}

/** Beside what hits the title, a word somewhere in a text is noise. */
const WORTH = 1 / 3;

/**
 * The ids of the items, the best first. Words such as "from" (`fillers`) do not count. Items have all
 * the typed words; if none has, those with the most of them. Without words, all.
 */
export function search(
  items: readonly Searchable[],
  query: string,
  fillers: readonly string[] = [],
): string[] {
  const all = typedIn(query);
  if (all.length === 0) return items.map(({ id }) => id);
  const ignored = new Set(fillers.map(fold));
  const counting = all.filter((word) => !ignored.has(word));
  const typed = counting.length ? counting : all;
  const scored = score(items, typed);
  const most = Math.max(0, ...scored.map(({ found }) => found));
  const best = scored.filter(({ found }) => found === most);
  const highest = Math.max(0, ...best.map(({ total }) => total));
  return best
    .filter(({ total }) => total >= highest * WORTH)
    .sort((a, b) => b.total - a.total)
    .map(({ id }) => id);
}
