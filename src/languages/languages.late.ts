/** The languages that a host offers in the widget. Loaded where `languages` says so. */
import { languages as known } from '../content/load.ts';
import type { SwitcherHost, SwitcherOptions } from '../core/controllers/switcher-controller.ts';
import { warnUnknown } from '../core/element/report.ts';
import { lookupLocale } from '../core/i18n/locale.ts';
import { pageLanguage } from '../core/page-profile.ts';
import { addStyles } from '../core/platform/styles.ts';
import type { View } from '../core/views/view.ts';
import { createStore, type Store } from '../engine/profile.ts';
import { languageKey, readStored, store } from '../persistence/storage.ts';
import { nowWords, switcherStyles, switcherView } from './switcher.ts';

/** The languages that are offered: that of the page, where the host forgot it, and no language twice. */
export function offeredOf(tags: readonly string[], ofPage: string): readonly string[] {
  const offered = tags.flatMap((tag) => lookupLocale(tag, known) ?? []);
  return [...new Set(offered.includes(ofPage) ? offered : [ofPage, ...offered])];
}

export class Switcher {
  readonly #host: SwitcherHost;
  readonly #options: SwitcherOptions;
  readonly #choice: Store<string | undefined>;
  #release: (() => void) | undefined;
  /** The reader asked for this one here, and it is said once it is there. */
  #awaited: string | undefined;
  /** Which of the folds were open, in the language before. */
  #open: readonly boolean[] = [];

  constructor(host: SwitcherHost, options: SwitcherOptions) {
    this.#host = host;
    this.#options = options;
    const name = options.name();
    this.#choice = name ? createStore<string | undefined>(undefined) : pageLanguage;
    const stored = options.remember() && readStored(languageKey(name));
    if (stored && this.#choice.value === undefined) this.#choice.set(stored);
    addStyles(host.renderRoot, switcherStyles);
  }

  get chosen(): string | undefined {
    const { value } = this.#choice;
    return value !== undefined && this.#offered.includes(value) ? value : undefined;
  }

  get #offered(): readonly string[] {
    return offeredOf(this.#options.languages(), this.#options.ofPage());
  }

  connect(): void {
    this.#release ??= this.#choice.subscribe(() => {
      this.#open = this.#folds.map(({ open }) => open);
      this.#options.onChoice();
      this.#host.requestUpdate();
    });
  }

  disconnect(): void {
    this.#release?.();
    this.#release = undefined;
  }

  hostUpdated(): void {
    for (const tag of this.#options.languages()) {
      if (!lookupLocale(tag, known))
        warnUnknown(`"${tag}" in languages`, 'it is not offered', known);
    }
    const { locale } = this.#host;
    if (locale === this.chosen && this.#open.length) {
      const folds = this.#folds;
      if (folds.length === this.#open.length)
        this.#open.forEach((open, index) => folds[index]?.toggleAttribute('open', open));
      this.#open = [];
    }
    if (locale !== this.#awaited) return;
    this.#awaited = undefined;
    this.#host.announce(() => nowWords(locale));
  }

  view(): View | undefined {
    const offered = this.#offered;
    return offered.length > 1 ? switcherView(offered, this.#host.locale, this.#choose) : undefined;
  }

  readonly #choose = (language: string): void => {
    if (language === this.#host.locale) return;
    this.#awaited = language;
    if (this.#options.remember()) store(languageKey(this.#options.name()), language);
    // Chosen here already, and left by another way: by the link to the English.
    if (this.#choice.value === language) this.#options.onChoice();
    this.#choice.set(language);
  };

  get #folds(): readonly HTMLDetailsElement[] {
    return [...this.#host.renderRoot.querySelectorAll('details')];
  }
}
