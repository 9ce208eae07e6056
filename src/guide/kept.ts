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
/** More than any reader can say; a longer text was not written by us. */
const longest = 4000;

/** Signs that no messenger takes for the end of a link. */
export const formatKept = ({ answers, ready }: Kept): string =>
  [
    ...Object.entries(answers).map(([fact, value]) => `${fact}=${value}`),
    ...(ready.size ? [`ready=${[...ready].sort().join('.')}`] : []),
  ].join('&');

/** Reads whatever it is given. What is no id is left out; whether an id is known, others say. */
export function parseKept(text: string): Kept {
  const pairs = text.length > longest ? [] : text.split('&').map((pair) => pair.split('='));
  const said = new Map<string, string>();
  let ready: readonly string[] = [];
  for (const [name = '', value = ''] of pairs) {
    if (name === 'ready') ready = value.split('.').filter((id) => word.test(id));
    else if (word.test(name) && word.test(value)) said.set(name, value);
  }
  return { answers: Object.fromEntries(said), ready: new Set(ready) };
}

/** The address of a page, opened with what is kept. */
export const linkTo = (page: string, kept: Kept): string =>
  `${page.replace(/#.*/s, '')}${mark}${formatKept(kept)}`;

/** What a link brings along, if it is one of ours. Some programs write signs as codes. */
export function keptInLink(fragment: string): Kept | undefined {
  const plain = fragment.replace(/%3F/i, '?').replace(/%3D/gi, '=').replace(/%26/g, '&');
  return plain.startsWith(mark) ? parseKept(plain.slice(mark.length)) : undefined;
}
