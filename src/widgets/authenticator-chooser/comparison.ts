import { html, nothing } from 'lit';
import type { View } from '../../core/views/view.ts';

export interface Compared {
  readonly id: string;
  /** What is compared; stands above its column, and above each of its cells on a phone. */
  readonly title: unknown;
  readonly lang?: string | undefined;
  readonly isChosen: boolean;
}

export interface ComparedBy {
  readonly id: string;
  readonly label: string;
  /** The words for one of the things compared. */
  readonly cell: (id: string) => unknown;
}

/**
 * A table that becomes a list of cards where there is no room: each cell then says its own label. The roles are written out, since
 * browsers forget that it is a table once its cells are laid out otherwise.
 */
export const comparisonView = (
  caption: string,
  things: readonly Compared[],
  by: readonly ComparedBy[],
): View =>
  html`<table class="comparison" role="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        <td role="cell"></td>
        ${by.map(({ label }) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${things.map(
        ({ id, title, lang, isChosen }) =>
          html`<tr
            role="row"
            class=${isChosen ? 'chosen' : nothing}
            aria-current=${isChosen ? 'true' : nothing}
            part="item"
            data-item=${id}
            lang=${lang ?? nothing}
          >
            <th role="rowheader" scope="row">${title}</th>
            ${by.map(
              ({ label, cell }) =>
                html`<td role="cell">
                  <span class="cell-label">${label}</span>
                  <span>${cell(id)}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
