/**
 * Other content than the built-in one, for a whole test file: a part is loaded once a page, so it
 * has to be changed before the first widget asks for it.
 */
import { partLoaders } from '../../src/content/generated/loaders.ts';
import type { Packed } from '../../src/content/pack.ts';
import type { PartName } from '../../src/content/parts.ts';

type Loader = (attempt: number) => Promise<{ readonly default: Packed }>;
type Item = Record<string, unknown>;
/** Kinds with their items, by id. */
export type Items = Record<string, Record<string, Item>>;

/** Changes a part in every language, as if the build had made it so. */
export function changePart(name: PartName, change: (items: Items, packed: Packed) => void): void {
  const loaders = partLoaders[name] as Record<string, Loader>;
  for (const [lang, load] of Object.entries(loaders)) {
    loaders[lang] = async (attempt) => {
      const packed = structuredClone((await load(attempt)).default);
      change(packed.part as Items, packed);
      return { default: packed };
    };
  }
}

/** Gives items days from and until which they are true, as an editor would. */
export function datePart(
  name: PartName,
  dates: Readonly<Record<string, { readonly from?: string; readonly until?: string }>>,
): void {
  changePart(name, (items) => {
    for (const [path, days] of Object.entries(dates)) {
      const [kind = '', id = ''] = path.split('.');
      const item = items[kind]?.[id];
      if (!item) throw new Error(`${name} has no ${path}`);
      Object.assign(item, days);
    }
    Object.assign(items, { dated: true });
  });
}
