import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Profile } from '../../engine/profile.ts';
import { load } from '../../loading/load.ts';
import type { View } from '../views/view.ts';
import type { Persistence } from '../../persistence/persistence.late.ts';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

interface Options {
  readonly remember: () => boolean;
  readonly profile: () => Profile;
  /** Tells apart what isolated widgets keep; what widgets share has none. */
  readonly name: () => string;
  /** The code could not be loaded. */
  readonly onFailure: (cause: unknown) => void;
}

/** Answers or ticks in a fragment; a place in the guide is no such thing. See `engine/link.ts`. */
const state = /mitid(__(?!(part|question)_[a-z0-9-]*$)|\?|%3F)/i;

/** Brings back what a link holds, and keeps answers and ticks on the device; loads the code for it if so. */
export class PersistenceController implements ReactiveController {
  readonly #host: Host;
  readonly #options: Options;
  #persistence: Persistence | undefined;
  /** Whether the address holds answers. Every look at the content asks, and the address is slow to tell. */
  #isLinked = false;
  #hasFailed = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether what was kept is back, or will not come. */
  get isSettled(): boolean {
    return Boolean(this.#persistence) || this.#hasFailed || !this.#isNeeded;
  }

  get #isNeeded(): boolean {
    return this.#isLinked || this.#options.remember();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#open);
    this.#open();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#open);
    this.#persistence?.keep(false);
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#readAddress();
    if (this.#persistence) this.#persistence.keep(this.#options.remember());
    else if (this.#isNeeded) void this.#load();
  }

  /** What there is to say of what is kept. */
  view(forgotten: () => void): View | undefined {
    return this.#persistence?.view(forgotten);
  }

  #readAddress(): void {
    const { hash } = location;
    this.#isLinked = hash !== '' && state.test(hash);
  }

  readonly #open = (): void => {
    this.#readAddress();
    if (this.#persistence) this.#persistence.open();
    else if (this.#isNeeded) void this.#load();
  };

  async #load(): Promise<void> {
    try {
      const code =
        await load<typeof import('../../persistence/persistence.late.ts')>('late/persistence');
      if (this.#persistence) return;
      this.#persistence = new code.Persistence(this.#host, this.#options);
      if (this.#host.isConnected) this.#persistence.open();
    } catch (cause) {
      if (this.#hasFailed) return;
      this.#hasFailed = true;
      this.#options.onFailure(cause);
    }
    this.#host.requestUpdate();
  }
}
