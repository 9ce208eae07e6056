/** Stands in for the servers of hosts: what a widget fetches for `content-src` comes from here. */
/// <reference types="mocha" />
import { cleanUp, replace } from './widget-page.ts';

export interface Served {
  /** An address that no other test uses: what was loaded once is kept as long as the page. */
  readonly url: string;
  /** The address as an attribute of a widget. */
  readonly attribute: string;
  readonly requests: number;
  /** How many requests were broken off before they were answered. */
  readonly aborted: number;
  /** Lets a server that holds back answer. */
  release(): void;
}

export interface Manner {
  readonly status?: number;
  /** Answers only after `release`. */
  readonly held?: boolean;
  /** How many requests the network loses, before one gets through. */
  readonly lost?: number;
}

type Answer = (init: RequestInit | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
let count = 0;

/** Answers requests to the served addresses in place of the network; others go on as before. */
function watchFetch(): void {
  if (answers.size > 0) return;
  const real = window.fetch.bind(window);
  replace(window, 'fetch', (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return answers.get(url)?.(init) ?? real(input, init);
  });
  cleanUp(() => {
    answers.clear();
  });
}

/** Serves a text as it is. */
export function serveText(text: string, manner: Manner = {}): Served {
  const { status = 200, held = false, lost = 0 } = manner;
  const url = `${location.origin}/host-${++count}.overlay.json`;
  let [requests, aborted] = [0, 0];
  let release = (): void => undefined;
  const released = held
    ? new Promise<void>((done) => {
        release = done;
      })
    : Promise.resolve();
  watchFetch();
  answers.set(url, async (init) => {
    requests++;
    if (requests <= lost) throw new TypeError('Failed to fetch');
    const signal = init?.signal;
    await Promise.race([
      released,
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          aborted++;
          reject(new DOMException('The request was broken off.', 'AbortError'));
        });
      }),
    ]);
    return new Response(text, { status });
  });
  return {
    url,
    attribute: `content-src="${url}"`,
    get requests() {
      return requests;
    },
    get aborted() {
      return aborted;
    },
    release: () => {
      release();
    },
  };
}

/** Serves an overlay; `name` is there unless the test says another. */
export const serveOverlay = (overlay: object, manner?: Manner): Served =>
  serveText(JSON.stringify({ name: hostName, ...overlay }), manner);

export const hostName = 'Nordby Kommune';
