/** Words of the content: plain text, with its own language where the reader's is missing. */
import { html, nothing, type TemplateResult } from 'lit';

interface Titled {
  readonly title: string;
  readonly term?: string | undefined;
  readonly lang?: string | undefined;
}

export const paragraphs = (lines: readonly string[] | undefined): TemplateResult[] =>
  (lines ?? []).map((line) => html`<p>${line}</p>`);

/** A title, with the Danish term in a quieter weight. */
export const titleOf = ({ title, term }: Titled): TemplateResult => html`
  ${title}${term ? html` <span class="term" lang="da">${term}</span>` : nothing}
`;
