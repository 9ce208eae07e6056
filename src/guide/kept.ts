/** What a reader has said and ticked, as a line of text: for a link, and for the device. */
import type { Answers } from './facts.ts';

export interface Kept {
  readonly answers: Answers;
  /** Ids of the documents that are ticked. */
  readonly ready: ReadonlySet<string>;
}

/** So begins the fragment of a link that holds answers; other fragments are the host's. */
const mark = '#mitid?';
const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What a link says beside the answers: the ticks, and the place on the page. */
const noFacts: readonly string[] = ['ready', 'part', 'question'];
/** More than any reader can say; a longer text was not written by us. */
const longest = 4000;

const isAnswer = ([fact, value]: readonly [string, string]): boolean =>
  !noFacts.includes(fact) && word.test(fact) && word.test(value);

/** Signs that no messenger takes for the end of a link. What is no id is left out. */
export function formatKept({ answers, ready }: Kept): string {
  const said = Object.entries(answers).filter(isAnswer);
  const ticked = [...ready].filter((id) => word.test(id)).sort();
  return [
    ...said.map((pair) => pair.join('=')),
    ...(ticked.length ? [`ready=${ticked.join('.')}`] : []),
  ].join('&');
}

/** Reads whatever it is given. What is no id is left out; whether an id is known, others say. */
export function parseKept(text: string): Kept {
  const pairs = text.length > longest ? [] : text.split('&').map((pair) => pair.split('='));
  const said = new Map<string, string>();
  let ready: readonly string[] = [];
  for (const [name = '', value = ''] of pairs) {
    if (name === 'ready') ready = value.split('.').filter((id) => word.test(id));
    else if (isAnswer([name, value])) said.set(name, value);
  }
  return { answers: Object.fromEntries(said), ready: new Set(ready) };
}

/** The fragment that opens a part of the guide. */
export const partLink = (part: string): string => `${mark}part=${part}`;

/** Some programs write signs as codes. */
const plain = (fragment: string): string =>
  fragment.replace(/%3F/i, '?').replace(/%3D/gi, '=').replace(/%26/g, '&');

const placeIn = (fragment: string, name: string): string | undefined =>
  new RegExp(`^#mitid\\?(?:.*&)?${name}=([a-z0-9-]+)`).exec(plain(fragment))?.[1];

/** The part of the guide that a fragment names. */
export const partInLink = (fragment: string): string | undefined => placeIn(fragment, 'part');

/** The question that a fragment names. */
export const questionInLink = (fragment: string): string | undefined =>
  placeIn(fragment, 'question');

/** The fragment that opens a question; in a guide, at the part where it is now. */
export function questionLink(question: string, fragment: string): string {
  const part = partInLink(fragment);
  return `${part === undefined ? mark : `${partLink(part)}&`}question=${question}`;
}

/** The address of a page, opened with what is kept; in a guide, at the same part. */
export function linkTo(page: string, kept: Kept): string {
  const [address = '', fragment = ''] = page.split(/(?=#)/s);
  const part = partInLink(fragment);
  const said = formatKept(kept);
  return `${address}${part === undefined ? mark : `${partLink(part)}${said && '&'}`}${said}`;
}

/** The address without answers and ticks; the place on the page stays. */
export function withoutKept(page: string): string {
  const [address = '', fragment = ''] = page.split(/(?=#)/s);
  if (!keptInLink(fragment)) return page;
  const part = partInLink(fragment);
  return part === undefined ? address : address + partLink(part);
}

/** What a link brings along, if it is one of ours. */
export function keptInLink(fragment: string): Kept | undefined {
  const text = plain(fragment);
  return text.startsWith(mark) ? parseKept(text.slice(mark.length)) : undefined;
}
