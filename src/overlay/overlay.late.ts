/**
 * What stands between the built-in content and what a widget shows: the host's overlay, and the
 * day. Loaded when a host sets `content-src` or `as-of`, or where the content has dates.
 */
import { msg, str } from '@lit/localize';
import { loadPart } from '../content/load.ts';
import { nothing } from 'lit';
import { formatDate } from '../core/i18n/format.ts';
import { currentLocale, hasWords, loadWords, withLocale } from '../core/i18n/words.ts';
import { notice } from '../core/views/notice.ts';
import type { View } from '../core/views/view.ts';
import { borrow } from './apply.ts';
import { OverlayError, useOverlay, type LoadedOverlay, type OverlayErrorCode } from './overlay.ts';
import type { AnyPart } from '../content/parts.ts';
import { today } from '../content/age.ts';
import { isDay } from '../content/day.ts';
import { onDay } from '../content/remove.ts';
import { isForeign } from '../core/platform/origins.ts';
import { inlineText, isInline } from './inline.ts';
import { notePlace } from './view-state.ts';
import { warn } from '../core/element/report.ts';

interface Presented {
  readonly overlay: LoadedOverlay | undefined;
  readonly day: string;
  readonly part: AnyPart;
}

interface Wanted {
  readonly src: string;
  overlay?: LoadedOverlay;
  /** It has come, or failed. */
  isSettled: boolean;
}

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  focus(): void;
  getAttribute(name: string): string | null;
  getRootNode(): Node;
}

interface Options {
  readonly onError: (code: OverlayErrorCode, message: string) => void;
}

const refused =
  'is refused: it lies neither on the server of the page nor on that of the script. Put it there, or name its server in the head: <meta name="mitid-content-origins" content="https://…">.';

export class ContentPresenter {
  readonly #host: Host;
  readonly #options: Options;
  readonly #presented = new WeakMap<AnyPart, Presented>();
  /** The part that has nearly everything, by language. */
  readonly #pools = new Map<string, AnyPart>();
  #wanted: Wanted | undefined;
  #release: (() => void) | undefined;
  #goBack: (() => void) | undefined;
  #turn = 0;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether the overlay that is wanted is there, or will not come. */
  get isSettled(): boolean {
    return Boolean(this.#wanted?.isSettled);
  }

  /** Says which overlay is wanted. Until it is there, the built-in content shows. */
  want(src: string): void {
    if (src === (this.#wanted?.src ?? '')) return;
    const hadOverlay = this.#wanted?.overlay !== undefined;
    this.#release?.();
    this.#wanted = src ? { src, isSettled: false } : undefined;
    if (this.#wanted) void this.#load(this.#wanted);
    if (hadOverlay) void this.#redraw();
  }

  /** Ends the interest for now; breaks off a load that nobody else waits for. */
  stop(): void {
    this.#release?.();
    // What has come, or failed, stays as it is while the widget is elsewhere.
    if (!this.#wanted?.isSettled) this.#wanted = undefined;
  }

  /** A part of the content with the overlay, as on a day; the same object while nothing changes. */
  present<P extends AnyPart>(part: P, asOf: string): P {
    const day = this.#dayOf(asOf);
    const overlay = this.#wanted?.overlay;
    const kept = this.#presented.get(part);
    if (kept && kept.overlay === overlay && kept.day === day) return kept.part as P;
    const whole = overlay ? this.#withStrangers(part, overlay) : part;
    const presented = onDay(overlay ? overlay.apply(whole) : part, day);
    this.#presented.set(part, { overlay, day, part: presented });
    for (const line of overlay?.remarks(part) ?? []) warn(line);
    return presented;
  }

  /** The part with what the overlay names of other parts, as soon as that is there. */
  #withStrangers<P extends AnyPart>(part: P, overlay: LoadedOverlay): P {
    const found = overlay.strangers(part);
    if (found.length === 0) return part;
    const pool = this.#pools.get(part.lang);
    if (pool) return borrow(part, pool, found);
    loadPart('results', part.lang).then(
      (loaded) => {
        this.#pools.set(part.lang, loaded);
        this.#presented.delete(part);
        void this.#redraw();
      },
      () => {
        warn(`${found.join(', ')}: named by an overlay, and could not be loaded; left out.`);
      },
    );
    return part;
  }

  /** Whether it is another day than today, and one at all. */
  isOther(asOf: string): boolean {
    return isDay(asOf) && asOf !== today();
  }

  /** The host shows the guide as on another day; nobody should take that for today. */
  notice(day: string, locale: string): View {
    // Beside the classic file this code stands on a core of its own, which has no words yet.
    if (currentLocale() !== locale && !hasWords(locale)) {
      void loadWords(locale).then(() => {
        this.#host.requestUpdate();
      });
      return nothing;
    }
    return withLocale(locale, () => {
      const date = formatDate(day, locale);
      const words = msg(str`This is how it is on ${date}, not today.`, { id: 'state.as-of' });
      return notice('info', words);
    });
  }

  #dayOf(asOf: string): string {
    if (!asOf) return today();
    if (isDay(asOf)) return asOf;
    warn(`as-of="${asOf}" is not a day such as 2027-01-31; today is used.`);
    return today();
  }

  /** Shows what there is now; readers stay where they are. */
  async #redraw(): Promise<void> {
    this.#host.requestUpdate();
    await this.keepPlace();
  }

  /** Goes back to where the reader is now, once the update that is due has been drawn. */
  async keepPlace(): Promise<void> {
    // Where one change follows another, the place is the one from before the first.
    this.#goBack ??= notePlace(this.#host.renderRoot as ShadowRoot, () => {
      this.#host.focus();
    });
    const turn = ++this.#turn;
    await this.#host.updateComplete;
    if (turn !== this.#turn) return;
    this.#goBack();
    this.#goBack = undefined;
  }

  async #load(wanted: Wanted): Promise<void> {
    const { src } = wanted;
    try {
      // A script may name any address; an attribute may be written by somebody who can write no script.
      const isAttribute = this.#host.getAttribute('content-src') === src;
      if (isAttribute && !isInline(src) && isForeign(src)) {
        throw new OverlayError('overlay-invalid', refused);
      }
      const text = isInline(src) ? await inlineText(this.#host, src) : undefined;
      // It may be wanted no more.
      if (this.#wanted !== wanted) return;
      const { promise, release } = useOverlay({ src, text });
      this.#release = release;
      wanted.overlay = await promise;
      wanted.isSettled = true;
      if (this.#wanted === wanted) void this.#redraw();
    } catch (error) {
      wanted.isSettled = true;
      // One that was broken off, or is wanted no more, is nobody's concern.
      if (this.#wanted !== wanted) return;
      const { code = 'overlay-invalid', message } = error as Error & { code?: OverlayErrorCode };
      const text = `content-src="${src}" ${message}`;
      warn(`${text}\nThe built-in content is shown.`);
      this.#host.requestUpdate();
      this.#options.onError(code, text);
    }
  }
}
