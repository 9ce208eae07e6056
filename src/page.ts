/**
 * What readers have said on this page, for its host. With the script tag:
 * `const { page } = await import('https://example.dk/mitid-widgets/1.0.0/page.js')`.
 */
import { pageProfile } from './core/page-profile.ts';
import { subscribeTo } from './engine/profile.ts';
import type { Answers } from './engine/facts.ts';

const said = (): string =>
  JSON.stringify([pageProfile.answers.value, [...pageProfile.ready.value]]);

/** Fires `change` when a reader, a widget or the host has changed something. */
class Page extends EventTarget {
  constructor() {
    super();
    let before = said();
    subscribeTo(pageProfile, () => {
      // Widgets also set what is there already.
      const now = said();
      if (now === before) return;
      before = now;
      this.dispatchEvent(new Event('change'));
    });
  }

  /** The answers that the widgets of the page share, by fact; `isolated` widgets keep theirs. */
  get answers(): Answers {
    return Object.freeze({ ...pageProfile.answers.value });
  }
  /** Replaces all of them. What no widget knows is passed over. */
  set answers(value: Readonly<Record<string, string>> | null | undefined) {
    pageProfile.answers.set({ ...value });
  }

  /** Ids of the papers that are ticked. */
  get ready(): readonly string[] {
    return Object.freeze([...pageProfile.ready.value]);
  }
  set ready(value: readonly string[] | null | undefined) {
    pageProfile.ready.set(new Set(value));
  }
}

export const page = new Page();
