/** What is wrong with what was heard. Pure. */
import { inLanguage, type Language, type Step, type Words } from './walk.ts';

/** What one key made Orca say. */
export interface Heard {
  /** The key, or what was typed. */
  readonly key: string;
  readonly lines: readonly string[];
  /** It activates something, focus was in the page before it and is nowhere after it. */
  readonly lostFocus?: boolean;
  /** Nothing needs to be said to it, and what is said varies. */
  readonly isFree?: boolean;
}

/** A small letter before a capital, or a year before a digit: two texts that no space parts. */
const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}|[a-zæøå][.)?!:]\p{Lu}|\b20\d\d\d/u;

/** Names that are written so. */
const NAMES = /MobilePay|NemKonto|TastSelv|NemLog-in|BankID|DigiD|mitID/g;

/** Where a listener is led in or out; its name may be that of the heading or list which follows. */
const CONTEXT = /^(region|leaving|List with) |(panel|region|landmark)\.$/;

/** As many words as are never repeated by chance. */
const PHRASE = 4;

export const joined = (lines: readonly string[]): string => lines.join('\n');

/** What holds for every key of every walk. */
export function faultsOfKey(
  { key, lines, lostFocus = false, isFree = false }: Heard,
  before: readonly string[] = [],
): string[] {
  const faults: string[] = [];
  if (lines.length === 0 && !isFree) faults.push(`silence: nothing was said to ${key}`);
  if (lostFocus) faults.push(`lost focus: after ${key} it is nowhere`);
  const glued = lines.find((line) => GLUED.test(line.replace(NAMES, '')));
  if (glued !== undefined) faults.push(`glued words: “${glued}”`);
  // The button that was pressed may be said again before what follows.
  const twice = saidTwice(lines.filter((line) => !before.includes(line)));
  if (twice !== undefined) faults.push(`said twice: “${twice}”`);
  return faults;
}

/** The longest phrase that comes twice, in one line or in two. */
function saidTwice(lines: readonly string[]): string | undefined {
  const words = joined(lines.filter((line) => !CONTEXT.test(line)))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  let longest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let again = at + PHRASE; again < words.length; again++) {
      let length = 0;
      while (at + length < again && words[at + length] === words[again + length]) length++;
      if (length >= PHRASE && length > longest.length) longest = words.slice(at, at + length);
    }
  }
  return longest.length > 0 ? longest.join(' ') : undefined;
}

/** What a step asks for beyond that. */
export function faultsOfStep(step: Step, lines: readonly string[], language: Language): string[] {
  const text = joined(lines);
  const said = (words: Words): number => text.split(inLanguage(words, language)).length - 1;
  const faults: string[] = [];
  for (const words of step.once ?? []) {
    const times = said(words);
    if (times !== 1) faults.push(`said ${times} times, not once: “${inLanguage(words, language)}”`);
  }
  for (const words of step.never ?? []) {
    if (said(words) > 0) faults.push(`said, and should never be: “${inLanguage(words, language)}”`);
  }
  let from = 0;
  for (const words of step.order ?? []) {
    const wanted = inLanguage(words, language);
    const at = text.indexOf(wanted, from);
    if (at < 0) {
      faults.push(`not said, or not in this order: “${wanted}”`);
      break;
    }
    from = at + wanted.length;
  }
  return faults;
}
