/** Loads a host's overlay, checks it and lays it over. Fetched only when a host sets `content-src`. */
import { FetchError, fetchJson } from '../core/platform/fetch-json.ts';
import { names } from '../generated/names.ts';
import { applyOverlay, strangersIn } from './apply.ts';
import { checkOverlay, overlayLimits } from './check.ts';
import { movedOn, type Base } from './drift.ts';
import type { Overlay } from './schema.ts';
import type { AnyPart } from '../content/parts.ts';
import { describeProblem, formatPath } from '../content/problems.ts';

export type OverlayErrorCode = 'overlay-unavailable' | 'overlay-invalid';

export class OverlayError extends Error {
  readonly code: OverlayErrorCode;

  constructor(code: OverlayErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface LoadedOverlay {
  readonly apply: <P extends AnyPart>(part: P) => P;
  /** What the overlay names in a part and only another part has. */
  readonly strangers: (part: AnyPart) => string[];
  /** What the host should know of a part with the overlay, in words. */
  readonly remarks: (part: AnyPart) => string[];
}

/** What `content-src` says, and where it leads to: a file, or a text that stands in the page. */
export interface OverlaySource {
  readonly src: string;
  readonly text?: string | undefined;
}

const attemptTime = 10_000;
const mostProblems = 10;

const addressOf = (src: string): string => new URL(src, document.baseURI).href;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FetchError(`is not JSON: ${(error as Error).message}`);
  }
}

async function read({ src, text }: OverlaySource, signal: AbortSignal): Promise<unknown> {
  if (text !== undefined) return parse(text);
  const url = addressOf(src);
  // A `blob:` is a file that the page itself has made, such as the preview of the embed builder.
  if (!/^(https?|blob):/.test(url)) {
    throw new OverlayError('overlay-invalid', 'is not an http or https address.');
  }
  return fetchJson(url, { time: attemptTime, bytes: overlayLimits.bytes, signal });
}

async function load(source: OverlaySource, signal: AbortSignal): Promise<LoadedOverlay> {
  const value = await read(source, signal).catch((error: unknown) => {
    if (error instanceof OverlayError) throw error;
    const reason = error instanceof FetchError ? error.message : String(error);
    throw new OverlayError('overlay-unavailable', reason);
  });
  const errors = checkOverlay(value, names).filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const lines = errors
      .slice(0, mostProblems)
      .map((error) => `\n  ${formatPath(error.path)}: ${describeProblem(error)}`);
    const more = errors.length - lines.length;
    throw new OverlayError(
      'overlay-invalid',
      `cannot be used:${lines.join('')}${more > 0 ? `\n  and ${more} more` : ''}`,
    );
  }
  const overlay = value as Overlay;
  return {
    apply: (part) => applyOverlay(part, overlay, names),
    strangers: (part) => strangersIn(part, overlay, names),
    remarks: (part) => {
      const base: Base = { content: { ...part }, text: { [part.lang]: { ...part.text } } };
      return [
        ...[...movedOn(overlay, base)].map(
          ([key, hash]) =>
            `${key} has changed since it was replaced. Compare, then set its hash in "replaces" to "${hash}".`,
        ),
      ].map((line) => `content-src="${source.src}": ${line}`);
    },
  };
}

interface Load {
  readonly promise: Promise<LoadedOverlay>;
  readonly abort: () => void;
  users: number;
  done: boolean;
}

const loads = new Map<string, Load>();

function start(source: OverlaySource, key: string): Load {
  const controller = new AbortController();
  const promise = load(source, controller.signal);
  const started: Load = { promise, abort: () => controller.abort(), users: 0, done: false };
  const end = (): void => {
    started.done = true;
  };
  // A failure is forgotten, so that a widget which comes later asks again.
  promise.then(end, () => {
    end();
    if (loads.get(key) === started) loads.delete(key);
  });
  return started;
}

/**
 * Loads an overlay once for all widgets of a page that name it. The returned `release` ends one
 * widget's interest; when nobody is left, a load that is under way is broken off.
 */
export function useOverlay(source: OverlaySource): {
  promise: Promise<LoadedOverlay>;
  release: () => void;
} {
  const key = source.text ?? addressOf(source.src);
  const used = loads.get(key) ?? start(source, key);
  loads.set(key, used);
  used.users += 1;
  let released = false;
  return {
    promise: used.promise,
    release: () => {
      if (released) return;
      released = true;
      used.users -= 1;
      if (used.users > 0 || used.done) return;
      loads.delete(key);
      used.abort();
    },
  };
}
