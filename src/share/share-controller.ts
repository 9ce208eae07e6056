import { msg } from '@lit/localize';
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { shareView } from './share-view.ts';
import type { View } from '../core/views/view.ts';
import type { SavedState } from '../engine/saved-state.ts';
import { linkOf } from './link-of.ts';
import { QrController } from './qr-controller.ts';

interface Options {
  /** What the link brings back. */
  readonly state: () => SavedState;
  readonly announce: (text: () => string) => void;
}

/** What a reader can take along of a widget: unfolded or not, copied or not. */
export class ShareController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #options: Options;
  readonly #qr: QrController;
  #isOpen = false;
  #copied: string | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    options: Options,
  ) {
    this.#host = host;
    this.#options = options;
    this.#qr = new QrController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#copied = undefined;
  }

  view(): View {
    const link = linkOf(this.#options.state());
    if (link === undefined) return nothing;
    return shareView({
      link,
      // Only who wants it waits for it.
      code: this.#isOpen ? this.#qr.codeOf(link) : undefined,
      isOpen: this.#isOpen,
      toggle: (open) => {
        this.#isOpen = open;
        this.#host.requestUpdate();
      },
      isCopied: this.#copied === link,
      copy: () => void this.#copy(link),
    });
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#copied = link;
      this.#host.requestUpdate();
      this.#options.announce(() => msg('Link copied', { id: 'share.announce' }));
    } catch {
      // Where a page may not write to the clipboard, the reader can: the link is marked.
      this.#host.renderRoot.querySelector<HTMLInputElement>('#share-link')?.focus();
    }
  }
}
