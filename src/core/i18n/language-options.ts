/** The languages of the widgets by their own names, for lists of choices. Not for widgets: names cost much time. */
import { languages } from '../../generated/languages.ts';
import { languageName } from './language-name.ts';

export const languageOptions: readonly { readonly value: string; readonly label: string }[] =
  languages.map((value) => ({ value, label: languageName(value) }));
