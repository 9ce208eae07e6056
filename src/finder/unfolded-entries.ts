import type { ReactiveControllerHost } from 'lit';
import type { Unfolded } from './entry.ts';

/** Which entries of a widget are unfolded, so that they stay so when it is drawn anew. */
export class UnfoldedEntries implements Unfolded {
  ids: ReadonlySet<string> = new Set();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  readonly set = (id: string, open: boolean): void => {
    if (this.ids.has(id) === open) return;
    const others = [...this.ids].filter((each) => each !== id);
    this.ids = new Set(open ? [...others, id] : others);
    this.#host.requestUpdate();
  };
}
