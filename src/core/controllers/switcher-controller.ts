import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { load } from '../../loading/load.ts';
import type { View } from '../views/view.ts';

type Code = typeof import('../../languages/languages.late.ts');

/** What the code that is loaded needs of a widget. */
export interface SwitcherHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The language of what is shown. */
  readonly locale: string;
  announce(text: () => string): void;
}

export interface SwitcherOptions {
  /** The tags of the host, as it wrote them. */
  readonly languages: () => readonly string[];
  /** The language of the page, which is always among those that are offered. */
  readonly ofPage: () => string;
  /** Whether a choice is kept on this device. */
  readonly remember: () => boolean;
  /** Tells apart isolated widgets; the choice of the others is one. */
  readonly name: () => string;
  readonly onChoice: () => void;
  readonly onFailure: (cause: unknown) => void;
}

/** The languages that a host offers in the widget. Most offer none, and need no code for it. */
export class SwitcherController implements ReactiveController {
  readonly #host: SwitcherHost;
  readonly #options: SwitcherOptions;
  #switcher: InstanceType<Code['Switcher']> | undefined;
  #isLoading = false;
  #hasFailed = false;

  constructor(host: SwitcherHost, options: SwitcherOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether it is known what the reader chose before, or will not be. */
  get isSettled(): boolean {
    return Boolean(this.#switcher) || this.#hasFailed || !this.#isOffered;
  }

  get #isOffered(): boolean {
    return this.#options.languages().length > 0;
  }

  /** The language that the reader chose, of those that are offered. */
  get chosen(): string | undefined {
    return this.#isOffered ? this.#switcher?.chosen : undefined;
  }

  hostConnected(): void {
    this.#switcher?.connect();
  }

  hostDisconnected(): void {
    this.#switcher?.disconnect();
  }

  hostUpdate(): void {
    if (this.#isOffered && !this.#isLoading && this.#host.isConnected) void this.#load();
  }

  hostUpdated(): void {
    this.#switcher?.hostUpdated();
  }

  view(): View | undefined {
    return this.#isOffered ? this.#switcher?.view() : undefined;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { Switcher } = await load<Code>('late/languages');
      this.#switcher = new Switcher(this.#host, this.#options);
      if (this.#host.isConnected) this.#switcher.connect();
    } catch (cause) {
      this.#hasFailed = true;
      this.#options.onFailure(cause);
    }
    this.#options.onChoice();
    this.#host.requestUpdate();
  }
}
