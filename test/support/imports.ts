/** How content is imported: what tests replace to lose it, hold it back or change it. */
import type { PartName } from '../../src/content/parts.ts';
import { contentImports } from '../../src/generated/content-imports.ts';
import { widgetImports } from '../../src/generated/widget-imports.ts';

export type Imports = Record<string, () => Promise<unknown>>;

/** Some imports by a shorter name. */
const named = (imports: Imports, before: string, after = ''): Imports => {
  const nameOf = (key: string | symbol): string => `${before}${String(key)}${after}`;
  return new Proxy(imports, {
    get: (all, key) => all[nameOf(key)],
    set: (all, key, value: Imports[string]) => Reflect.set(all, nameOf(key), value),
    getOwnPropertyDescriptor: (all, key) => Reflect.getOwnPropertyDescriptor(all, nameOf(key)),
    defineProperty: (all, key, value) => Reflect.defineProperty(all, nameOf(key), value),
    deleteProperty: (all, key) => Reflect.deleteProperty(all, nameOf(key)),
  });
};

/** Those of a part, by language. */
export const importsOf = (part: PartName): Imports => named(contentImports, `content/${part}.`);

/** Those of the code of widgets in English, by name. */
export const codeImports: Imports = named(widgetImports, 'widgets/', '.en');
