/**
 * How a module is got by its name. In the source and in the npm package a bundler knows them all; the
 * built files take the variants of this file that stand beside it.
 */
import { lateImports } from '../generated/late-imports.ts';
import { resultImports } from '../generated/result-imports.ts';
import { contentImports } from '../generated/content-imports.ts';
import { codeOf } from './code-of.ts';
import { widgetImports } from '../generated/widget-imports.ts';

export const importFile = (name: string, _attempt: number): Promise<unknown> => {
  const code = codeOf(name);
  const load =
    contentImports[name] ?? lateImports[name] ?? resultImports[code] ?? widgetImports[code];
  return load?.() ?? Promise.reject(new RangeError(`There is no "${name}".`));
};
