import type { ReactiveControllerHost } from 'lit';
import { foundWords } from './finder.ts';

interface Host extends ReactiveControllerHost {
  readonly locale: string;
  announce(text: () => string): void;
}

export interface Found {
  readonly ids: readonly string[];
  /** Says how much it is, once that is drawn. */
  say(): Promise<void>;
  hostUpdate(): void;
}

/** What a search has found: worked out once an update, before the view, which shows it. */
export function foundBy(host: Host, search: () => readonly string[]): Found {
  let ids: readonly string[] = [];
  const found: Found = {
    get ids() {
      return ids;
    },
    async say() {
      await host.updateComplete;
      host.announce(() => foundWords(ids.length, host.locale));
    },
    hostUpdate() {
      ids = search();
    },
  };
  // Behind those of the base class: what they change of the content is searched as well.
  host.addController(found);
  return found;
}
