/** Danish words that stand in the texts of other languages: letters and clerks use them as they are. */
import { readFileSync } from 'node:fs';
import { closeDanish, openDanish } from '../../src/content/danish.ts';

const list = new URL('../../locales/danish-words.json', import.meta.url);

const { words } = JSON.parse(readFileSync(list, 'utf8')) as { readonly words: readonly string[] };

// The longer one first: "særligt sundhedskort" is one term.
const longestFirst = [...words].sort((a, b) => b.length - a.length);
const WORD = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu');

/** What is no prose: words to search by, what is Danish as a whole, titles of other people's pages. */
const otherFields: ReadonlySet<string> = new Set(['words', 'term', 'lang', 'sources']);

/** The texts, with each of those words between marks. */
export function markDanish<T>(value: T): T;
export function markDanish(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(WORD, (word) => openDanish + word + closeDanish);
  }
  if (Array.isArray(value)) return value.map((each) => markDanish<unknown>(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      otherFields.has(key) ? (each as unknown) : markDanish<unknown>(each),
    ]),
  );
}
