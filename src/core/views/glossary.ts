/** The words on the screen that a newcomer does not know, folded. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { View } from './view.ts';

export interface Glossary {
  /** The words with what they mean, once they are there. */
  readonly list: View | undefined;
  readonly hasFailed: boolean;
  readonly isOpen: boolean;
  readonly toggle: (open: boolean) => void;
}

export const glossaryView = ({ list, hasFailed, isOpen, toggle }: Glossary): View =>
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
      list ??
      (hasFailed
        ? html`<p>
            ${msg('The words could not be loaded. Unfold again to try again.', { id: 'terms.failed' })}
          </p>`
        : nothing)
    }
  </details>`;
