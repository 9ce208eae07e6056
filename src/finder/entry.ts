import { html, nothing } from 'lit';
import { prose } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';

/** Which entries are unfolded, and how to say that one was. */
export interface Unfolded {
  readonly ids: ReadonlySet<string>;
  readonly set: (id: string, open: boolean) => void;
}

export interface Entry {
  readonly id: string;
  readonly summary: unknown;
  readonly lang?: string | undefined;
  readonly body: unknown;
  /** The class of the fold. */
  readonly name?: string;
}

/**
 * An item that folds. What is unfolded is known to the widget, so that it stays so when the widget
 * is drawn anew in another language.
 */
export const entryView = (entry: Entry, { ids, set }: Unfolded): View =>
  html`<li data-item=${entry.id} lang=${entry.lang ?? nothing}>
    <details
      class=${entry.name ?? 'entry'}
      part="item"
      .open=${ids.has(entry.id)}
      @toggle=${(event: Event) => {
        set(entry.id, (event.currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>${prose(entry.summary)}</summary>
      ${entry.body}
    </details>
  </li>`;
