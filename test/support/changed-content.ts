/**
 * Other content than the built-in one, for a whole test file: a part is loaded once a page, so it
 * has to be changed before the first widget asks for it.
 */
import { languages } from '../../src/generated/languages.ts';
import type { PartName } from '../../src/content/parts.ts';
import { importsOf } from './imports.ts';

type Item = Record<string, unknown>;
/** Kinds with their items, by id. */
export type Items = Record<string, Record<string, Item>>;

/** Changes a part in every language, as if the build had made it so. */
export function changePart(name: PartName, change: (items: Items) => void): void {
  const imports = importsOf(name);
  for (const lang of languages) {
    const load = imports[lang]!;
    imports[lang] = async () => {
      const part = structuredClone(((await load()) as { default: Items }).default);
      change(part);
      return { default: part };
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
