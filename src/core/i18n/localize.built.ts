/**
 * `msg` and `str` as the built files have them: a fifth of what `@lit/localize` weighs, since every word has
 * an id and none has markup. Its tools write the words, and the npm package uses the library itself.
 */
import { currentLocale, wordsOf } from './words.ts';

interface Str {
  readonly strings: readonly string[];
  /** The values; in a translation, the numbers of those of the source. */
  readonly values: readonly unknown[];
}

export const str = (strings: TemplateStringsArray, ...values: readonly unknown[]): Str => ({
  strings,
  values,
});

export function msg(source: string | Str, { id }: { readonly id: string }): string {
  const translated = wordsOf(currentLocale())[id] as string | Str | undefined;
  const template = translated ?? source;
  if (typeof template === 'string') return template;
  const given = (source as Str).values;
  const values =
    translated === undefined ? given : template.values.map((number) => given[number as number]);
  return template.strings.reduce((text, next, at) => text + String(values[at - 1]) + next);
}
