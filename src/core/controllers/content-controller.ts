import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadedPart, loadPart } from '../../content/load.ts';
import { load, provide } from '../../loading/load.ts';
import type { Part, PartName } from '../../content/parts.ts';
import { sourceLocale } from '../i18n/locale.ts';
import { hasWords, loadWords } from '../i18n/words.ts';
import type { OverlayController } from './overlay-controller.ts';

export type ContentState<N extends PartName> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly content: Part<N> }
  | { readonly kind: 'failed' };

interface Options {
  /** Code that shows the part. In the built files both are one file, so it goes first. */
  readonly code?: (locale: string) => Promise<void>;
  /** Only the wanted language will do: there is no English in place of it. */
  readonly only?: boolean;
  /** What stands between the part and what is shown of it. */
  readonly overlay: OverlayController;
  /** Says that the part, or the part in the wanted language, is not to be had. */
  readonly onError: (message: string, cause: unknown) => void;
}

/**
 * Loads one part of the content, and the words of the interface with it, in the language asked
 * for. What is shown stays until the other language is there. A load that fails can be tried again.
 */
export class ContentController<N extends PartName> implements ReactiveController {
  state: ContentState<N> = { kind: 'idle' };
  /** The language of what is shown. */
  locale = sourceLocale;

  readonly #host: ReactiveControllerHost & Element;
  readonly #name: N;
  readonly #options: Options;
  #wanted: string | undefined;
  #lost: string | undefined;
  #completing: Part<N> | undefined;

  constructor(host: ReactiveControllerHost & Element, name: N, options: Options) {
    this.#host = host;
    this.#name = name;
    this.#options = options;
    host.addController(this);
  }

  get content(): Part<N> | undefined {
    return this.state.kind === 'ready'
      ? this.#options.overlay.present(this.state.content)
      : undefined;
  }

  /** The language that was asked for and did not come; English is shown in its place. */
  get lost(): string | undefined {
    return this.#lost === this.#wanted ? this.#lost : undefined;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onOnline);
    // A load that is under way must not reach a widget that was taken away.
    if (this.state.kind === 'loading') this.state = { kind: 'idle' };
    this.#wanted = undefined;
  }

  /** Asks for the part in a language; does nothing where it was asked for already. */
  want(locale: string): void {
    if (this.#wanted === locale) return;
    this.#wanted = locale;
    const content = loadedPart(this.#name, locale);
    if (content && !content.dated && !this.#options.code && hasWords(locale, this.#name)) {
      this.locale = locale;
      this.#show({ kind: 'ready', content });
      return;
    }
    if (this.state.kind !== 'ready') this.#show({ kind: 'loading' });
    void this.#loadOrFallBack(locale);
  }

  /** What is shown does without where it is from, and that was not asked for yet. Each language comes so. */
  get lacksRest(): boolean {
    const { state } = this;
    return (
      state.kind === 'ready' && state.content.lean === true && state.content !== this.#completing
    );
  }

  /** Brings what the first view did without: where statements are from. */
  async complete(): Promise<void> {
    const { state, locale } = this;
    if (state.kind !== 'ready' || !this.lacksRest) return;
    const lean = state.content;
    this.#completing = lean;
    const [{ wholePart }, { default: rest }] = await Promise.all([
      load<typeof import('../element/every-widget.late.ts')>('late/every-widget'),
      load<{ readonly default: unknown }>(`content/${this.#name}.rest.${locale}`),
    ]);
    const content = wholePart(lean, rest);
    provide(`content/${this.#name}.${locale}`, { default: content });
    // Another language may have come meanwhile.
    if (this.state.kind === 'ready' && this.state.content === lean) {
      this.#show({ kind: 'ready', content });
    }
  }

  readonly #onOnline = (): void => {
    if (this.lost) this.retry(this.lost);
  };

  /** Asks again for what could not be loaded. */
  retry(locale: string): void {
    this.#wanted = undefined;
    this.want(locale);
  }

  async #loadOrFallBack(locale: string): Promise<void> {
    try {
      await this.#load(locale, locale);
    } catch (error) {
      if (this.#wanted !== locale) return;
      // Another language is better than nothing to read.
      const instead =
        !this.#options.only && locale !== sourceLocale && (await this.#loadInstead(locale));
      if (this.#wanted !== locale) return;
      if (!instead && this.state.kind !== 'ready') this.#show({ kind: 'failed' });
      this.#options.onError(
        instead
          ? `could not load its content in "${locale}"; English is used.`
          : 'could not load its content.',
        error,
      );
    }
  }

  #loadInstead(wanted: string): Promise<boolean> {
    return this.#load(sourceLocale, wanted).then(
      () => true,
      () => false,
    );
  }

  async #load(locale: string, wanted: string): Promise<void> {
    await this.#options.code?.(locale);
    const [content] = await Promise.all([
      loadPart(this.#name, locale).then(async (part) => {
        await this.#options.overlay.prepare(part);
        return part;
      }),
      loadWords(locale, this.#name),
    ]);
    if (this.#wanted !== wanted) return;
    this.#lost = locale === wanted ? undefined : wanted;
    this.locale = locale;
    this.#show({ kind: 'ready', content });
  }

  #show(state: ContentState<N>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
