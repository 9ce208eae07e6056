/** What a link or the device brings back, and what is kept there. Loaded where there may be such a thing. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { keyOf, languageKey, readStored, store } from './storage.ts';
import { button } from '../core/views/actions.ts';
import type { View } from '../core/views/view.ts';
import { anchorIn, stateInLink, withoutState } from '../engine/link.ts';
import { subscribeTo, type Profile } from '../engine/profile.ts';
import { formatState, parseState, type SavedState } from '../engine/saved-state.ts';

interface Host {
  requestUpdate(): void;
}

interface Options {
  readonly profile: () => Profile;
  readonly name: () => string;
}

/**
 * The links that each profile has taken, each once: the reader may have said otherwise since, and
 * "back" must not bring the old answers, nor those that were deleted.
 */
const taken = new WeakMap<Profile, Set<string>>();

/** The link of which the page has got its own part back, for widgets that come up later. */
let handedBack: { readonly link: string; readonly anchor: string } | undefined;

/** Sets only what is new: a part comes up in the middle of an update of its guide, which listens. */
function add({ answers, ready }: Profile, saved: SavedState): void {
  if (Object.entries(saved.answers).some(([fact, value]) => answers.value[fact] !== value)) {
    answers.set({ ...answers.value, ...saved.answers });
  }
  if ([...saved.ready].some((id) => !ready.value.has(id))) {
    ready.set(new Set([...ready.value, ...saved.ready]));
  }
}

export class Persistence {
  readonly #host: Host;
  readonly #options: Options;
  #release: (() => void) | undefined;
  /** Something of the reader is on the device. */
  #isStored = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Takes what the address holds. */
  open(): void {
    const { hash, href } = location;
    const anchor = anchorIn(hash);
    if (anchor !== undefined) {
      // The page looks for its own name only: a tab opens by it, or the browser scrolls there.
      handedBack = { link: hash, anchor };
      const giveBack = (): void => {
        if (location.hash === hash) location.replace(href.replace(/#.*/s, `#${anchor}`));
      };
      // Before the page has loaded, a browser does not follow.
      if (document.readyState === 'complete') giveBack();
      else window.addEventListener('load', giveBack, { once: true });
    }
    const link = handedBack && hash === `#${handedBack.anchor}` ? handedBack.link : hash;
    const saved = stateInLink(link);
    if (!saved) return;
    const profile = this.#options.profile();
    const links = taken.get(profile) ?? new Set();
    if (!links.has(link)) add(profile, saved);
    taken.set(profile, links.add(link));
  }

  /** Keeps answers and ticks on the device from now on, or no more. */
  keep(remember: boolean): void {
    if (remember === Boolean(this.#release)) return;
    if (remember) this.#start();
    else this.#stop();
  }

  /** Says what is on the device, with the way to take it away. */
  view(forgotten: () => void): View {
    return this.#isStored
      ? html`<p class="muted kept">
          ${msg('Your answers are kept on this device.', { id: 'state.kept' })}
          ${button(
            msg('Delete them', { id: 'state.forget' }),
            () => {
              this.#forget();
              forgotten();
            },
            'link',
          )}
        </p>`
      : nothing;
  }

  /** Takes everything away, from the device and from the page. */
  #forget(): void {
    const { answers, ready } = this.#options.profile();
    answers.set({});
    ready.set(new Set());
    // Also where the host has stopped keeping, and nothing follows the profile any more.
    this.#isStored = store(keyOf(this.#options.name()), '');
    store(languageKey(this.#options.name()), '');
    handedBack = undefined;
    // Else the answers would be back with the next visit of this address.
    const address = withoutState(location.href);
    if (address !== location.href) history.replaceState(history.state, '', address);
  }

  #start(): void {
    const profile = this.#options.profile();
    const key = keyOf(this.#options.name());
    const { answers, ready } = profile;
    const write = (): void => {
      this.#isStored = store(key, formatState({ answers: answers.value, ready: ready.value }));
      this.#host.requestUpdate();
    };
    const said = { answers: answers.value, ready: ready.value };
    add(profile, parseState(readStored(key) ?? ''));
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
