/** The words on the screen that a newcomer does not know, each in a sentence or two. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { paragraphs, titleOf } from './text.ts';
import type { View } from './view.ts';

export interface Glossary {
  /** The words to explain, once they are there. */
  readonly terms: { readonly ids: readonly string[]; readonly part: Part<'terms'> } | undefined;
  readonly hasFailed: boolean;
  readonly isOpen: boolean;
  readonly toggle: (open: boolean) => void;
}

const list = ({ ids, part }: NonNullable<Glossary['terms']>): View =>
  ids.length
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

export const glossaryView = ({ terms, hasFailed, isOpen, toggle }: Glossary): View =>
  html`<details
    class="terms"
    part="terms"
    data-aside
    .open=${isOpen}
    @toggle=${(event: Event) => {
      toggle((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${msg('Words explained', { id: 'terms.open' })}</summary>
    ${
      terms
        ? list(terms)
        : hasFailed
          ? html`<p>
              ${msg('The words could not be loaded. Unfold again to try again.', { id: 'terms.failed' })}
            </p>`
          : nothing
    }
  </details>`;
