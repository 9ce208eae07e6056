/** Words of the content: plain text, with its own language where the reader's is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import { closeDanish, openDanish } from '../../content/danish.ts';
import type { View } from './view.ts';

const marks = new RegExp(`[${openDanish}${closeDanish}]`);

/** A text of the content: the Danish words in it are said in Danish. */
export function prose(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const pieces = text.split(marks);
  if (pieces.length === 1) return text;
  // In one element, so that they stay one text where elements stand side by side.
  return html`<span
    >${pieces.map((piece, at) => (at % 2 ? html`<bdi lang="da">${piece}</bdi>` : piece))}</span
  >`;
}

interface Titled {
  readonly title: string;
  readonly term?: string | undefined;
  readonly lang?: string | undefined;
}

export const paragraphs = (lines: readonly string[] | undefined): TemplateResult[] =>
  (lines ?? []).map((line) => html`<p>${prose(line)}</p>`);

/** The Danish term of something, in a quieter weight; its line is at the side where the reader begins. */
export const termOf = (text: Pick<Titled, 'term'> | undefined): View =>
  text?.term ? html` <span class="term"><bdi lang="da">${text.term}</bdi></span>` : nothing;

/** A title, with the Danish term. */
export const titleOf = (text: Titled): TemplateResult => html`
  ${prose(text.title)}${termOf(text)}
`;
