/** What a reader has said and ticked, as a line of text: for a link, and for the device. */
import type { Answers } from './facts.ts';

export interface SavedState {
  readonly answers: Answers;
  /** Ids of the documents that are ticked. */
  readonly ready: ReadonlySet<string>;
}

/** Ids of facts, values and documents are such words. */
export const isWord = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
/** What a link says beside the answers: the ticks, and the place on the page. */
const noFacts: readonly string[] = ['ready', 'part', 'question'];
/** More than any reader can say; a longer text was not written by us. */
const longest = 4000;

const isAnswer = ([fact, value]: readonly [string, string]): boolean =>
  !noFacts.includes(fact) && isWord(fact) && isWord(value);

/** Signs that no messenger takes for the end of a link. What is no id is left out. */
export function formatState({ answers, ready }: SavedState): string {
  const said = Object.entries(answers).filter(isAnswer);
  const ticked = [...ready].filter((id) => isWord(id)).sort();
  return [
    ...said.map((pair) => pair.join('=')),
    ...(ticked.length ? [`ready=${ticked.join('.')}`] : []),
  ].join('&');
}

/** Reads whatever it is given. What is no id is left out; whether an id is known, others say. */
export function parseState(text: string): SavedState {
  const pairs = text.length > longest ? [] : text.split('&').map((pair) => pair.split('='));
  const said = new Map<string, string>();
  let ready: readonly string[] = [];
  for (const [name = '', value = ''] of pairs) {
    if (name === 'ready') ready = value.split('.').filter((id) => isWord(id));
    else if (isAnswer([name, value])) said.set(name, value);
  }
  return { answers: Object.fromEntries(said), ready: new Set(ready) };
}
