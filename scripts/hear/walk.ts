/** What a walk is made of: a page, and the keys that a listener presses on it, with what must be heard. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from '../run.ts';

export const languages = ['en', 'da'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages, or one that is the same in both. */
export type Words = string | readonly [en: string, da: string];

export interface Step {
  /** A key, such as `Tab` or `shift+Tab`; in Orca `h` goes to the next heading, `b` to the next button. */
  readonly press?: string;
  /** The key is pressed until these words are heard. */
  readonly until?: Words;
  /** Typed letter by letter. */
  readonly type?: Words;
  /** Each is heard exactly once. */
  readonly once?: readonly Words[];
  /** None is heard. */
  readonly never?: readonly Words[];
  /** They are heard in this order. */
  readonly order?: readonly Words[];
  /** Nothing needs to be heard. */
  readonly silent?: true;
}

export interface Walk {
  /** The widget as a host writes it, with what else is on the page. */
  readonly html: string;
  /** Addresses that hold this are not found. */
  readonly missing?: string;
  readonly steps: readonly Step[];
}

export function inLanguage(words: Words, language: Language): string {
  if (typeof words === 'string') return words;
  const [en, da] = words;
  return { en, da }[language];
}

export const walksFolder: string = join(root, 'test', 'hear', 'walks');

/** The walks by name, which is that of the file. */
export async function readWalks(): Promise<ReadonlyMap<string, Walk>> {
  const files = globSync('*.ts', { cwd: walksFolder }).sort();
  const walks = files.map(async (file): Promise<[string, Walk]> => {
    const module = (await import(pathToFileURL(join(walksFolder, file)).href)) as { walk: Walk };
    return [basename(file, '.ts'), module.walk];
  });
  return new Map(await Promise.all(walks));
}
