/** Asks for a page as a polite visitor does: it says who asks, takes its time, and leaves when told. */
import robotsParser from 'robots-parser';

export interface Manners {
  /** Who asks, for the one who reads the log of the server. */
  readonly agent: string;
  /** Milliseconds for one answer. */
  readonly patience: number;
  /** Milliseconds between two questions to one server. */
  readonly pause: number;
}

/** More than any page of text has; in bytes. */
const LARGEST = 3_000_000;
const MOST_REDIRECTS = 5;

export type Answer =
  | {
      readonly kind: 'page';
      readonly html: string;
      /** Where it stands now, if the server says that it moved for good. */
      readonly movedTo?: string;
    }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string };

const unclear = (why: string): Answer => ({ kind: 'unclear', why });

async function ask(url: string, { agent, patience }: Manners): Promise<Response> {
  return fetch(url, {
    redirect: 'manual',
    headers: { 'user-agent': agent, accept: 'text/html, text/plain;q=0.5' },
    signal: AbortSignal.timeout(patience),
  });
}

/** The body as long as it is not too large, in the encoding that server or page names. */
async function textOf(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    size += read.value.byteLength;
    if (size > LARGEST) {
      await reader?.cancel();
      return undefined;
    }
  }
  const bytes = Buffer.concat(chunks);
  const named = /charset=["']?([\w-]+)/i;
  const start = bytes.subarray(0, 2048).toString('latin1');
  const charset =
    named.exec(response.headers.get('content-type') ?? '')?.[1] ??
    named.exec(start)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Whether the server lets this visitor in; one that says nothing does. */
async function isWelcome(url: string, manners: Manners): Promise<boolean> {
  const robots = new URL('/robots.txt', url).href;
  try {
    const response = await ask(robots, manners);
    if (!response.ok) return true;
    const rules = (await textOf(response)) ?? '';
    return robotsParser(robots, rules).isAllowed(url, manners.agent) ?? true;
  } catch {
    return true;
  }
}

/** Addresses that differ in nothing that a reader would see. */
const isSamePlace = (one: string, other: string): boolean => {
  const place = (address: string): string => {
    const { host, pathname, search } = new URL(address);
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
  };
  return place(one) === place(other);
};

/** One page, over its redirects. */
export async function fetchPage(url: string, manners: Manners): Promise<Answer> {
  if (!(await isWelcome(url, manners))) return unclear('its robots.txt asks not to be read');
  let at = url;
  let isForGood = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    let response: Response;
    try {
      response = await ask(at, manners);
    } catch (error) {
      const { name, message, cause } = error as Error;
      const why = cause instanceof Error ? cause.message : message;
      return unclear(name === 'TimeoutError' ? 'no answer in time' : `no answer: ${why}`);
    }
    const { status } = response;
    const next = response.headers.get('location');
    if (status >= 300 && status < 400 && next !== null) {
      isForGood &&= status === 301 || status === 308;
      at = new URL(next, at).href;
      continue;
    }
    if (status === 404 || status === 410) return { kind: 'gone', why: `the server says ${status}` };
    if (!response.ok) return unclear(`the server says ${status}`);
    const type = response.headers.get('content-type') ?? '';
    if (type !== '' && !/html|xml|text\/plain/.test(type)) return unclear(`it is ${type}`);
    try {
      const html = await textOf(response);
      if (html === undefined) return unclear(`it is larger than ${LARGEST / 1e6} MB`);
      return { kind: 'page', html, ...(isForGood && !isSamePlace(at, url) ? { movedTo: at } : {}) };
    } catch (error) {
      const { name } = error as Error;
      return unclear(name === 'TimeoutError' ? 'no answer in time' : 'the answer broke off');
    }
  }
  return unclear(`more than ${MOST_REDIRECTS} redirects`);
}
