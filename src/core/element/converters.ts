/** Reads attributes that hosts write. An unknown value means the default and one warning. */
import type { ComplexAttributeConverter } from 'lit';
import { plainValue } from '../platform/plain-value.ts';
import { warnUnknown } from './report.ts';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
export type Theme = 'auto' | 'light' | 'dark';

function oneOf<T>(name: string, values: readonly T[], fallback: T): ComplexAttributeConverter<T> {
  return {
    fromAttribute(text) {
      if (text === null) return fallback;
      const found = values.find((value) => String(value) === plainValue(text));
      if (found === undefined) {
        warnUnknown(`${name}="${text}"`, `"${String(fallback)}" is used`, values);
      }
      return found ?? fallback;
    },
  };
}

export const headingLevelConverter = oneOf<HeadingLevel>('heading-level', [2, 3, 4, 5, 6], 2);
export const themeConverter = oneOf<Theme>('theme', ['auto', 'light', 'dark'], 'auto');

/** Ids with spaces or commas between them. Frameworks give that text to properties too. */
export const idsOf = (ids: readonly string[] | string | null): readonly string[] =>
  typeof ids === 'string'
    ? plainValue(ids)
        .split(/[\s,]+/)
        .filter(Boolean)
    : (ids ?? []);

export const idsConverter: ComplexAttributeConverter<readonly string[]> = { fromAttribute: idsOf };
