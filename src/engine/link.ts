/**
 * What stands in the fragment of an address: answers, ticks, and the place in the guide. It is never a
 * query, which would be sent to a server. Ours is a CSS identifier, since pages look up
 * `querySelector(location.hash)`: `#mitid__part_faq__purpose_study__ready_passport_yellow-card`.
 * What else stands in the fragment is the host's, and stays in front: `#/help?mitid__part_faq`.
 */
import { formatState, isWord, parseState, type SavedState } from './saved-state.ts';
import { withoutTracking } from './tracking.ts';

interface Parts {
  /** The host's own fragment, without `#`. */
  readonly host: string;
  /** Ours, by name; `undefined` where the fragment holds nothing of ours. */
  readonly ours: ReadonlyMap<string, readonly string[]> | undefined;
}

/** More than any reader can say; a longer text was not written by us. */
const longest = 4000;
/** Some programs write signs as codes. */
const fragment = /^#(?:(.*?)(?:__|[?&]|%3F|%26))??mitid__([a-z0-9_-]*)/is;
/** How links looked that may still be about. */
const old = /^#mitid(?:\?|%3F)(.*)/is;

const places: readonly string[] = ['part', 'question'];

function groupsOf(text: string): [string, readonly string[]][] {
  return text.split('__').flatMap((group): [string, readonly string[]][] => {
    const [name = '', ...values] = group.split('_');
    return isWord(name) && values.every(isWord) ? [[name, values]] : [];
  });
}

const groupsOfOld = (text: string): [string, readonly string[]][] =>
  text
    .replace(/%3D/gi, '=')
    .split(/&|%26/)
    .map((pair): [string, readonly string[]] => {
      const [name = '', value = ''] = pair.split('=');
      return [name, name === 'ready' ? value.split('.') : [value]];
    });

function partsOf(text: string): Parts {
  if (text.length > longest) return { host: '', ours: undefined };
  const [, before] = old.exec(text) ?? [];
  if (before !== undefined) return { host: '', ours: new Map(groupsOfOld(before)) };
  const [found, host = '', ours = ''] = fragment.exec(text) ?? [];
  return found === undefined
    ? { host: text.slice(1), ours: undefined }
    : { host, ours: new Map(groupsOf(ours)) };
}

/** A fragment of the host with ours behind it; both may be empty. */
function fragmentOf(host: string, groups: readonly string[]): string {
  const ours = groups.filter(Boolean).join('__');
  if (!ours) return host && `#${host}`;
  if (!host) return `#mitid__${ours}`;
  // A route takes it for its query, a list of values for one more, and a name stays a name.
  const between = /^[\w-]*$/.test(host) ? '__' : /[?=&]/.test(host) ? '&' : '?';
  return `#${host}${between}mitid__${ours}`;
}

const split = (page: string): readonly [address: string, fragment: string] => {
  const at = page.indexOf('#');
  return at < 0 ? [page, ''] : [page.slice(0, at), page.slice(at)];
};

const placeIn = (text: string, name: string): string | undefined => {
  const [value] = partsOf(text).ours?.get(name) ?? [];
  return value !== undefined && isWord(value) ? value : undefined;
};

/** The part of the guide that a fragment names. */
export const partInLink = (text: string): string | undefined => placeIn(text, 'part');

/** The question that a fragment names. */
export const questionInLink = (text: string): string | undefined => placeIn(text, 'question');

/** An anchor of the host says only how far down the page is; a route says which page it is. */
const routeIn = (text: string): string => {
  const { host } = partsOf(text);
  return /^[\w-]*$/.test(host) ? '' : host;
};

/** The fragment that opens a part of the guide. */
export const partLink = (part: string, text = ''): string =>
  fragmentOf(routeIn(text), [`part_${part}`]);

/** The fragment that opens a question; in a guide, at the part where it is now. */
export function questionLink(question: string, text: string): string {
  const part = partInLink(text);
  return fragmentOf(routeIn(text), [part ? `part_${part}` : '', `question_${question}`]);
}

/** The address of a page, opened with what is kept; in a guide, at the same part. */
export function linkTo(page: string, kept: SavedState): string {
  const [address, text] = split(page);
  const part = partInLink(text);
  const said = formatState(kept).replaceAll('&', '__').replace(/[=.]/g, '_');
  return (
    withoutTracking(address) + fragmentOf(partsOf(text).host, [part ? `part_${part}` : '', said])
  );
}

/** The address without answers and ticks; the place on the page stays. */
export function withoutState(page: string): string {
  const [address, text] = split(page);
  const { host, ours } = partsOf(text);
  if (!ours) return page;
  const kept = [...ours].filter(([name]) => places.includes(name));
  return (
    address +
    fragmentOf(
      host,
      kept.map(([name, [value = '']]) => `${name}_${value}`),
    )
  );
}

/** What a link brings along, if it is one of ours. */
export function stateInLink(text: string): SavedState | undefined {
  const { ours } = partsOf(text);
  if (!ours) return undefined;
  const pairs = [...ours].filter(([name]) => !places.includes(name));
  return parseState(pairs.map(([name, values]) => `${name}=${values.join('.')}`).join('&'));
}

/** The name that the host's own fragment is, where ours stands behind it and names no place. */
export function anchorIn(text: string): string | undefined {
  const { host, ours } = partsOf(text);
  const isName = host !== '' && /^[\w-]+$/.test(host);
  return isName && ours && !places.some((name) => ours.has(name)) ? host : undefined;
}
