/** HTML in which everything that is put in is escaped, unless it is HTML of this kind itself. */

class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };
/** What may stand in a template: a list is joined, and what is not there leaves no trace. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(write).join('');
  return escapeText(String(part));
}

/** It is not called `html`, since the linters take that for a template of Lit. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, at) => text + write(parts[at])).join(''));

/** For what is no data: the style sheet, which holds signs that would be escaped. */
export const trusted = (text: string): Markup => new Markup(text);

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
