/** How hard the texts of the content are to read, by LIX: the measure of the gate on plain words. */
import type { Text } from '../content/text-schema.ts';

export interface ItemReadability {
  /** `KIND.ID`, as in `locales/content/<lang>.json`. */
  readonly path: string;
  readonly lix: number;
  readonly words: number;
}

export interface Readability {
  readonly items: readonly ItemReadability[];
  /** Over the items, each counting once, so that no long text hides many hard short ones. */
  readonly average: number;
}

/** Recorded just above what is reached: a text may get easier, and then the number comes down. */
export const readabilityLimits: Readonly<
  Record<string, { readonly average: number; readonly worst: number }>
> = {
  en: { average: 19, worst: 40 },
  ar: { average: 18.5, worst: 56.5 },
  da: { average: 22.5, worst: 38 },
  de: { average: 29.5, worst: 57.5 },
  es: { average: 31.5, worst: 59 },
  pl: { average: 38.5, worst: 71 },
  ro: { average: 33.5, worst: 66 },
  uk: { average: 39, worst: 71 },
};

// Marks belong to the letter before them: without them, Hindi or Arabic words fall apart.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑'’][\p{L}\p{N}\p{M}]+)*/gu;
const LETTER = /[\p{L}\p{N}]/gu;
// No sentence begins with a small letter: that keeps Danish dates, "31. oktober", in one piece.
const SENTENCE_END = /[\p{STerm}…]+["'’”»)]*\s+(?!\p{Ll})/u;
const LONG = 6;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
const lengthOf = (word: string): number => word.match(LETTER)?.length ?? 0;

/** By Björnsson: the words in a sentence, plus the long words in a hundred. */
export function lix(text: string): number {
  const sentences = text
    .split('\n')
    .flatMap((line) => line.split(SENTENCE_END))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const long = words.filter((word) => lengthOf(word) > LONG);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

const NAMES: ReadonlySet<string> = new Set(['term', 'link', 'lang', 'title', 'publisher']);
/** Words to search by are a list, not a text. */
const SEARCHED = 'words';
const OWN_NAMES: ReadonlySet<string> = new Set([...NAMES, 'label']);

/** The lines of one item that a reader reads as text. */
export function proseOf(item: unknown): string[] {
  // A label of the item's own names a source; the labels of a fact are deeper, and are answers.
  return linesOf(item, OWN_NAMES);
}

function linesOf(value: unknown, names: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    (typeof entry === 'string' && names.has(key)) || key === SEARCHED ? [] : linesOf(entry, NAMES),
  );
}

/** The items of a language that have prose, in the order of the file. */
export function readability(text: Partial<Text>): Readability {
  const items = Object.entries(text).flatMap(([kind, entries]) =>
    Object.entries(entries).flatMap(([id, item]) => {
      const prose = proseOf(item).join('\n');
      const words = wordsOf(prose).length;
      return words > 0 ? [{ path: `${kind}.${id}`, lix: lix(prose), words }] : [];
    }),
  );
  const sum = items.reduce((total, item) => total + item.lix, 0);
  return { items, average: items.length > 0 ? sum / items.length : 0 };
}
