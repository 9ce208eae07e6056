/**
 * The words of the interface. Each widget has a locale of its own, so `msg` is told which one
 * before it is called: only inside `withLocale`, which wraps every render.
 */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { languages } from '../../generated/languages.ts';
import { load, loaded } from '../../loading/load.ts';
import type { PartName } from '../../content/parts.ts';
import './localize.ts';
import { sourceLocale } from './locale.ts';

type Templates = LocaleModule['templates'];

const words = new Map<string, Templates>();
/** Parts of the content that came with the words that their widgets say. */
const provided = new Set<string>();
let current = sourceLocale;

const allOf = (locale: string): string => `content/words.${locale}`;

/** The locale in which words are said now, and its words. */
export function currentLocale(): string {
  return current;
}

export function wordsOf(locale: string): Templates {
  return words.get(locale) ?? {};
}

export function withLocale<T>(locale: string, run: () => T): T {
  const before = current;
  current = locale;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** Adds the words of a locale that came with a part of the content. */
export function provideWords(locale: string, templates: Templates, part: PartName): void {
  addWords(locale, templates);
  provided.add(`${part}.${locale}`);
}

/** Adds words that are no widget's: those of the site. */
export function addWords(locale: string, templates: Templates): void {
  words.set(locale, { ...words.get(locale), ...templates });
}

/** Loads the words of a locale, for the widget of a part. A failed load can be tried again. */
export async function loadWords(locale: string, part?: PartName): Promise<void> {
  if (hasWords(locale, part) || !languages.includes(locale)) return;
  const { templates } = await load<LocaleModule>(allOf(locale));
  words.set(locale, templates);
}

/** Whether the words are there already. */
export const hasWords = (locale: string, part?: PartName): boolean =>
  locale === sourceLocale ||
  provided.has(`${part ?? ''}.${locale}`) ||
  loaded(allOf(locale)) !== undefined;
