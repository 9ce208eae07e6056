/** How the lines of a language's texts are named in the files of translators. */
import type { Path } from '../content/problems.ts';

/** A line of text, as a unit names it: `steps.find-home#body/0`. */
export const unitId = (path: Path): string =>
  [path.slice(0, 2).join('.'), path.slice(2).join('/')].filter(Boolean).join('#');

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? (at as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  );
