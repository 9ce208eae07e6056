/** Stands in for `generated/loaders.ts` in the built files, which load by address. */
import { loadFile } from '../core/platform/load-file.ts';
import { languages, partNames } from './generated/names.ts';
import type { Packed } from './pack.ts';
import type { PartName } from './parts.ts';

type Loader = (attempt: number) => Promise<{ readonly default: Packed }>;

const inEveryLanguage = (name: PartName): Record<string, Loader> =>
  Object.fromEntries(
    languages.map((lang): [string, Loader] => [
      lang,
      (attempt) => loadFile(`content/${name}.${lang}`, attempt),
    ]),
  );

export const partLoaders = Object.fromEntries(
  partNames.map((name) => [name, inEveryLanguage(name)]),
) as Record<PartName, Record<string, Loader>>;
