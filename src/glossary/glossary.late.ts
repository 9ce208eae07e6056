/** The list of explained words, which follows once somebody unfolds it. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../content/parts.ts';
import { paragraphs, titleOf } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';
import { termsIn } from './terms.ts';

/** The words that stand in some texts, each in a sentence or two. */
export function termsView(part: Part<'terms'>, texts: object): View {
  const ids = termsIn(part.text.terms, texts);
  return ids.length
    ? html`<dl lang=${part.lang}>
        ${ids.map((id) => {
          const text = part.text.terms[id];
          return text
            ? html`<div data-item=${id} lang=${text.lang ?? nothing}>
                <dt>${titleOf(text)}</dt>
                <dd>${paragraphs(text.body)}</dd>
              </div>`
            : nothing;
        })}
      </dl>`
    : html`<p>${msg('There are no difficult words here.', { id: 'terms.none' })}</p>`;
}
