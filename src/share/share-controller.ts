import { msg } from '@lit/localize';
import { nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { paperView, shareView } from './share-view.ts';
import type { View } from '../core/views/view.ts';
import { currentLocale, withLocale } from '../core/i18n/words.ts';
import type { SavedState } from '../engine/saved-state.ts';
import { load } from '../loading/load.ts';
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
  /** In which it was last drawn. */
  #locale = '';

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
    this.#locale = currentLocale();
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

  /** Draws the code for the printer; what comes back takes it away again. */
  async onPaper(): Promise<() => void> {
    const link = linkOf(this.#options.state());
    const place = document.createElement('div');
    if (link !== undefined) {
      try {
        const { qrCode } = await load<typeof import('./qr.late.ts')>('late/qr');
        const code = qrCode(link);
        if (code !== 'too-long') {
          place.className = 'on-paper';
          render(
            withLocale(this.#locale, () => paperView(code)),
            place,
          );
          const { renderRoot } = this.#host;
          // A part of the guide has no last line of its own.
          const last =
            renderRoot.querySelector('.printed') ?? renderRoot.querySelector('.base > slot');
          last?.after(place);
        }
      } catch {
        // The sheet is as good without it.
      }
    }
    return () => {
      place.remove();
    };
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
