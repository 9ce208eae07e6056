/**
 * The words of the interface. Each widget has a locale of its own, so `msg` is told which one
 * before it is called: only inside `withLocale`, which wraps every render.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { wordLoaders } from './generated/loaders.ts';
import { sourceLocale } from './locale.ts';

type Words = Awaited<ReturnType<(typeof wordLoaders)[string]>>;

const loaded = new Map<string, Words>();
const failures = new Map<string, number>();
let current = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(wordLoaders),
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

export function withLocale<T>(locale: string, run: () => T): T {
  const before = current;
  current = locale;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** Loads the words of a locale. A failed load can be tried again. */
export async function loadWords(locale: string): Promise<void> {
  const load = wordLoaders[locale];
  if (!load || loaded.has(locale)) return;
  const attempt = failures.get(locale) ?? 0;
  try {
    loaded.set(locale, await load(attempt));
  } catch (error) {
    failures.set(locale, attempt + 1);
    throw error;
  }
}
