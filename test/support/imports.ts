/** How content is imported: what tests replace to lose it, hold it back or change it. */
import type { PartName } from '../../src/content/parts.ts';
import { contentImports } from '../../src/generated/content-imports.ts';

export type Imports = Record<string, () => Promise<unknown>>;

/** Those of a part, by language. */
export function importsOf(part: PartName): Imports {
  const nameOf = (lang: string | symbol): string => `content/${part}.${String(lang)}`;
  return new Proxy(contentImports, {
    get: (all, key) => all[nameOf(key)],
    set: (all, key, value: Imports[string]) => Reflect.set(all, nameOf(key), value),
    getOwnPropertyDescriptor: (all, key) => Reflect.getOwnPropertyDescriptor(all, nameOf(key)),
    defineProperty: (all, key, value) => Reflect.defineProperty(all, nameOf(key), value),
    deleteProperty: (all, key) => Reflect.deleteProperty(all, nameOf(key)),
  });
}
