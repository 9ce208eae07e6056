import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnyPart } from '../../content/parts.ts';
import type { ContentPresenter } from '../../overlay/overlay.late.ts';
import type { ErrorCode } from '../element/events.ts';
import type { View } from '../views/view.ts';
import { load } from '../../loading/load.ts';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  focus(): void;
  getAttribute(name: string): string | null;
  getRootNode(): Node;
  readonly contentSrc: string | null | undefined;
  readonly asOf: string | null | undefined;
}

interface Options {
  /** Something of the host's cannot be used. */
  readonly onError: (code: ErrorCode, message: string) => void;
  /** The code could not be loaded. */
  readonly onFailure: (cause: unknown) => void;
}

/** Shows the content with the host's overlay, as on the day that is wanted; loads the code if so. */
export class OverlayController implements ReactiveController {
  readonly #host: Host;
  readonly #options: Options;
  #presenter: ContentPresenter | undefined;
  #asked: string | undefined;
  #hasFailed = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The other day that is shown, if it is another. */
  get day(): string | undefined {
    const { asOf } = this.#host;
    return asOf && this.#presenter?.isOther(asOf) ? asOf : undefined;
  }

  /** That it is another day. */
  notice(locale: string): View | undefined {
    const { day } = this;
    return day === undefined ? undefined : this.#presenter?.notice(day, locale);
  }

  /** Whether the overlay is there, or will not come. */
  get isSettled(): boolean {
    return !this.#host.contentSrc || this.#hasFailed || Boolean(this.#presenter?.isSettled);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#presenter?.stop();
  }

  hostUpdate(): void {
    const contentSrc = this.#host.contentSrc ?? '';
    const asked = contentSrc + (this.#host.asOf ?? '');
    if (!this.#host.isConnected) return;
    // A load that failed is tried again only when the host asks for something else.
    if (asked !== this.#asked) {
      if (asked) {
        this.#load().catch((cause: unknown) => {
          this.#hasFailed = true;
          this.#host.requestUpdate();
          this.#options.onFailure(cause);
        });
      }
      void this.#presenter?.keepPlace();
    }
    this.#asked = asked;
    this.#presenter?.want(contentSrc);
  }

  /** Loads what a part cannot be shown without: one with dates is shown as on a day. */
  async prepare(part: AnyPart): Promise<void> {
    if (part.dated) await this.#load();
  }

  present<P extends AnyPart>(part: P): P {
    return this.#presenter?.present(part, this.#host.asOf ?? '') ?? part;
  }

  async #load(): Promise<void> {
    if (this.#presenter) return;
    const { ContentPresenter } =
      await load<typeof import('../../overlay/overlay.late.ts')>('late/overlay');
    this.#presenter ??= new ContentPresenter(this.#host, { onError: this.#options.onError });
    this.#host.requestUpdate();
  }
}
