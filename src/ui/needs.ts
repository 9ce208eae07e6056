/** Papers that belong together, or of which one is enough, shown as such. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Need } from '../guide/checklist.ts';
import type { View } from './view.ts';

/** The words over a group. A choice between groups is told apart from a choice between papers. */
function groupWords(need: Exclude<Need, { kind: 'document' }>): string {
  if (need.kind === 'together') return msg('All of these together', { id: 'needs.together' });
  return need.needs.some((option) => option.kind === 'together')
    ? msg('One of these two ways', { id: 'needs.ways' })
    : msg('One of these', { id: 'needs.one-of' });
}

/** A list of needs; `leaf` shows one document. */
export const needList = (
  needs: readonly Need[],
  leaf: (id: string, onlyIf: boolean) => View,
): View => html`
  <ul class="needs">
    ${needs.map((need) =>
      need.kind === 'document'
        ? html`<li part="item">${leaf(need.id, need.onlyIf)}</li>`
        : html`<li class="group ${need.kind}">
            <p class="group-words">${groupWords(need)}</p>
            ${needList(need.needs, leaf)}
          </li>`,
    )}
  </ul>
`;
