/** Words of the content: plain text, with its own language where the reader's is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

interface Titled {
  readonly title: string;
  readonly term?: string | undefined;
  readonly lang?: string | undefined;
}

export const paragraphs = (lines: readonly string[] | undefined): TemplateResult[] =>
  (lines ?? []).map((line) => html`<p>${line}</p>`);

/** The Danish term of something, in a quieter weight. */
export const termOf = (text: Pick<Titled, 'term'> | undefined): View =>
  text?.term ? html` <span class="term" lang="da">${text.term}</span>` : nothing;

/** A title, with the Danish term. */
export const titleOf = (text: Titled): TemplateResult => html` ${text.title}${termOf(text)} `;
