/** Loads the parts of the content. All widgets of a page share one request for a part. */
import { load, loaded } from '../loading/load.ts';
import type { Part, PartName } from './parts.ts';

export { languages } from '../generated/languages.ts';

interface PartFile<N extends PartName> {
  readonly default: Part<N>;
}

const fileOf = (name: PartName, lang: string): string => `content/${name}.${lang}`;

/** The part in the language asked for. */
export const loadPart = async <N extends PartName>(name: N, lang: string): Promise<Part<N>> =>
  (await load<PartFile<N>>(fileOf(name, lang))).default;

/** The part where it is there already. */
export const loadedPart = <N extends PartName>(name: N, lang: string): Part<N> | undefined =>
  (loaded(fileOf(name, lang)) as PartFile<N> | undefined)?.default;
