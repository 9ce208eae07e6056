import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';

export interface Compared {
  readonly id: string;
  readonly drawing: View;
  /** What is compared; stands at the head of its row, and on its tab on a phone. */
  readonly title: string;
  /** Its Danish name. */
  readonly term: View;
  readonly lang?: string | undefined;
  readonly isChosen: boolean;
}

export interface ComparedBy {
  readonly id: string;
  readonly label: string;
  /** The words for one of the things compared. */
  readonly cell: (id: string) => unknown;
}

export interface Tabs {
  /** The id of the one that is shown where there is room for one. */
  readonly shown: string | undefined;
  readonly choose: (id: string) => void;
}

const tabsView = (caption: string, things: readonly Compared[], { shown, choose }: Tabs): View =>
  html`<div class="tabs" role="group" aria-label=${caption}>
    ${things.map(
      ({ id, drawing, title, lang }) =>
        html`<button
          type="button"
          class="button secondary"
          aria-pressed=${String(id === shown)}
          lang=${lang ?? nothing}
          @click=${() => {
            choose(id);
          }}
        >
          ${drawing} <span>${prose(title)}</span>
        </button>`,
    )}
  </div>`;

/**
 * A table. Where there is no room it is one card at a time, under tabs, and each cell says its own label; all cards
 * on paper and without `tabs`. The roles are written out, since browsers forget that it is a table once its cells are
 * laid out otherwise.
 */
export const comparisonView = (
  caption: string,
  things: readonly Compared[],
  by: readonly ComparedBy[],
  tabs?: Tabs,
): View =>
  html`${tabs ? tabsView(caption, things, tabs) : nothing}
    <table class="comparison" role="table">
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
          ({ id, drawing, title, term, lang, isChosen }) =>
            html`<tr
              role="row"
              class=${classMap({ chosen: isChosen, unshown: tabs !== undefined && tabs.shown !== id })}
              aria-current=${isChosen ? 'true' : nothing}
              part="item"
              data-item=${id}
              lang=${lang ?? nothing}
            >
              <th role="rowheader" scope="row">${drawing} <span>${prose(title)} ${term}</span></th>
              ${by.map(
                ({ label, cell }) =>
                  html`<td role="cell">
                    <span class="cell-label">${label}</span>
                    <span>${prose(cell(id))}</span>
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
