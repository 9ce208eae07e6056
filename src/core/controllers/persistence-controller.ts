import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatKept, parseKept, type Kept } from '../../engine/saved-state.ts';
import { anchorIn, keptInLink, withoutKept } from '../../engine/link.ts';
import { subscribeTo, type Profile } from '../../engine/profile.ts';
import { readStored, store } from '../platform/storage.ts';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/** The number is that of the format: what another version wrote is not read. */
const keyOf = (name: string): string => `mitid-widgets/1${name && `/${name}`}`;

/**
 * The links that each profile has taken, each once: the reader may have said otherwise since, and
 * "back" must not bring the old answers, nor those that were deleted.
 */
const taken = new WeakMap<Profile, Set<string>>();

/** The link of which the page has got its own part back, for widgets that come up later. */
let given: { readonly link: string; readonly anchor: string } | undefined;

/** Sets only what is new: a part comes up in the middle of an update of its guide, which listens. */
function add({ answers, ready }: Profile, kept: Kept): void {
  if (Object.entries(kept.answers).some(([fact, value]) => answers.value[fact] !== value)) {
    answers.set({ ...answers.value, ...kept.answers });
  }
  if ([...kept.ready].some((id) => !ready.value.has(id))) {
    ready.set(new Set([...ready.value, ...kept.ready]));
  }
}

/** Brings back what a link holds, and keeps answers and ticks on the device where the host wants it. */
export class Keeper implements ReactiveController {
  readonly #host: Host;
  readonly #remember: () => boolean;
  readonly #profile: () => Profile;
  readonly #name: () => string;
  #release: (() => void) | undefined;
  /** Something of the reader is on the device. */
  isKept = false;

  /** `name` tells apart what isolated widgets keep; what widgets share has none. */
  constructor(host: Host, remember: () => boolean, profile: () => Profile, name: () => string) {
    this.#host = host;
    this.#remember = remember;
    this.#profile = profile;
    this.#name = name;
    host.addController(this);
  }

  hostConnected(): void {
    this.#open();
    window.addEventListener('hashchange', this.#open);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#open);
    this.#stop();
  }

  hostUpdate(): void {
    const remember = this.#remember();
    if (!this.#host.isConnected || remember === Boolean(this.#release)) return;
    if (remember) this.#start();
    else this.#stop();
  }

  /** Takes everything away, from the device and from the page. */
  readonly forget = (): void => {
    const { answers, ready } = this.#profile();
    answers.set({});
    ready.set(new Set());
    // Also where the host has stopped keeping, and nothing follows the profile any more.
    this.isKept = store(keyOf(this.#name()), '');
    given = undefined;
    // Else the answers would be back with the next visit of this address.
    const address = withoutKept(location.href);
    if (address !== location.href) history.replaceState(history.state, '', address);
  };

  readonly #open = (): void => {
    const { hash, href } = location;
    const anchor = anchorIn(hash);
    if (anchor !== undefined) {
      // The page looks for its own name only: a tab opens by it, or the browser scrolls there.
      given = { link: hash, anchor };
      const giveBack = (): void => {
        if (location.hash === hash) location.replace(href.replace(/#.*/s, `#${anchor}`));
      };
      // Before the page has loaded, a browser does not follow.
      if (document.readyState === 'complete') giveBack();
      else window.addEventListener('load', giveBack, { once: true });
    }
    const link = given && hash === `#${given.anchor}` ? given.link : hash;
    const kept = keptInLink(link);
    if (!kept) return;
    const profile = this.#profile();
    const links = taken.get(profile) ?? new Set();
    if (!links.has(link)) add(profile, kept);
    taken.set(profile, links.add(link));
  };

  #start(): void {
    const profile = this.#profile();
    const key = keyOf(this.#name());
    const { answers, ready } = profile;
    const write = (): void => {
      this.isKept = store(key, formatKept({ answers: answers.value, ready: ready.value }));
      this.#host.requestUpdate();
    };
    const said = { answers: answers.value, ready: ready.value };
    add(profile, parseKept(readStored(key) ?? ''));
    // What is said on this page, or in its link, is newer.
    add(profile, said);
    this.#release = subscribeTo(profile, write);
    write();
  }

  #stop(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
