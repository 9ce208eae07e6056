/** The built files that a widget needs, relative to the loader: for the loader, frames, snippets, hashes. */
export const CORE = 'core';

/** What makes widgets of `data-mitid`. */
export const HOOKS = 'late/hooks';

/** With its content and its words in a language. */
export const fileOf = (widget: string, lang: string): string => `widgets/${widget}.${lang}`;

/** Without: for a language that could not be had. */
export const bareFileOf = (widget: string): string => `widgets/${widget}`;

/** The part of a guide that is open first, unless somebody says otherwise. */
export const FIRST_PART = 'overview';

/** All files of the first view, without their ending. */
export const filesOf = (widget: string, lang: string): string[] => [
  CORE,
  ...(widget === 'guide' ? [widget, FIRST_PART] : [widget]).map((name) => fileOf(name, lang)),
];
