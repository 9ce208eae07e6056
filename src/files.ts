/** The built files that a widget needs, relative to the loader: for the loader, frames, snippets, hashes. */
export const CORE = 'core';

/** What makes widgets of `data-mitid`. */
export const HOOKS = 'late/hooks';

/** With its content and its words in a language. */
export const fileOf = (widget: string, lang: string): string => `widgets/${widget}.${lang}`;

/** Without: for a language that could not be had. */
export const bareFileOf = (widget: string): string => `widgets/${widget}`;

/** All files of the first view, without their ending. */
export const filesOf = (widget: string, lang: string): string[] => [CORE, fileOf(widget, lang)];
