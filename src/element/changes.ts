/**
 * What stands between the built-in content and what a widget shows: the host's overlay, and the
 * day. Loaded when a host sets `content-src` or `as-of`, or where the content has dates.
 */
import { useOverlay, type LoadedOverlay, type OverlayErrorCode } from '../content/overlay.ts';
import type { AnyPart } from '../content/parts.ts';
import { today } from '../content/age.ts';
import { onDay } from '../content/remove.ts';
import { warn } from './report.ts';

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

interface Presented {
  readonly overlay: LoadedOverlay | undefined;
  readonly day: string;
  readonly part: AnyPart;
}

interface Options {
  /** There is something else to show. */
  readonly onChange: () => void;
  readonly onError: (code: OverlayErrorCode, message: string) => void;
}

export class Changes {
  readonly #options: Options;
  readonly #presented = new WeakMap<AnyPart, Presented>();
  #src = '';
  #overlay: LoadedOverlay | undefined;
  #release: (() => void) | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Says which overlay is wanted. Until it is there, the built-in content shows. */
  want(src: string): void {
    if (src === this.#src) return;
    this.stop();
    if (this.#overlay) this.#options.onChange();
    this.#overlay = undefined;
    this.#src = src;
    if (src) void this.#load(src);
  }

  /** Ends the interest in an overlay; breaks off a load that nobody else waits for. */
  stop(): void {
    this.#release?.();
    this.#release = undefined;
    if (!this.#overlay) this.#src = '';
  }

  /** A part of the content with the overlay, as on a day; the same object while nothing changes. */
  present<P extends AnyPart>(part: P, asOf: string | undefined): P {
    const day = this.#dayOf(asOf);
    const overlay = this.#overlay;
    const kept = this.#presented.get(part);
    if (kept && kept.overlay === overlay && kept.day === day) return kept.part as P;
    const presented = onDay(overlay ? overlay.apply(part) : part, day);
    this.#presented.set(part, { overlay, day, part: presented });
    for (const line of overlay?.drift(part) ?? []) warn(line);
    return presented;
  }

  /** Whether the guide can be shown as on this day. */
  knows(asOf: string): boolean {
    return isDay(asOf);
  }

  #dayOf(asOf: string | undefined): string {
    if (asOf === undefined || isDay(asOf)) return asOf ?? today();
    warn(`as-of="${asOf}" is not a day such as 2027-01-31; today is used.`);
    return today();
  }

  async #load(src: string): Promise<void> {
    const isWanted = (): boolean => this.#src === src;
    try {
      const { promise, release } = useOverlay(new URL(src, document.baseURI).href);
      this.#release = release;
      const overlay = await promise;
      if (!isWanted()) return;
      this.#overlay = overlay;
      this.#options.onChange();
    } catch (error) {
      if (!isWanted()) return;
      const { code = 'overlay-invalid', message } = error as Error & { code?: OverlayErrorCode };
      const text = `content-src="${src}" ${message}`;
      warn(`${text}\nThe built-in content is shown.`);
      this.#options.onError(code, text);
    }
  }
}
