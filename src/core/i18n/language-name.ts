/** The languages of the widgets, by their own names. */
import { languages } from '../../generated/languages.ts';

/** As people who speak it write it, with a capital as in a list: `Dansk`. */
export function languageName(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** All of them, for a list of choices. */
export const languageOptions: readonly { readonly value: string; readonly label: string }[] =
  languages.map((value) => ({ value, label: languageName(value) }));
