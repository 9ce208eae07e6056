/** Stands in for `generated/loaders.ts` in the built files, which load by address. */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { languages } from '../../content/generated/names.ts';
import { loadFile } from '../platform/load-file.ts';
import { sourceLocale } from './locale.ts';

type Loader = (attempt: number) => Promise<LocaleModule>;

export const wordLoaders: Readonly<Record<string, Loader>> = Object.fromEntries(
  languages
    .filter((locale) => locale !== sourceLocale)
    .map((locale): [string, Loader] => [
      locale,
      (attempt) => loadFile(`content/words.${locale}`, attempt),
    ]),
);
