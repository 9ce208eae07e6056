/** What one reader has said, shared by the widgets of one page. Kept in memory only. */
import type { Answers } from './facts.ts';

export interface Store<T> {
  readonly value: T;
  set(value: T): void;
  /** Calls back after every change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface Profile {
  readonly answers: Store<Answers>;
  /** Ids of the documents that the reader has ready. */
  readonly ready: Store<ReadonlySet<string>>;
}

export const createProfile = (): Profile => ({
  answers: createStore<Answers>({}),
  ready: createStore<ReadonlySet<string>>(new Set()),
});

export function subscribeTo({ answers, ready }: Profile, listener: () => void): () => void {
  const ends = [answers.subscribe(listener), ready.subscribe(listener)];
  return () => {
    for (const end of ends) end();
  };
}

/** Some ids with one more, or without it. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

const DONE = 'done-';

/** How a stage is kept among what is ready: a paper may have the same id. */
export const doneId = (stage: string): string => DONE + stage;

export const doneStages = (ready: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ready].filter((id) => id.startsWith(DONE)).map((id) => id.slice(DONE.length)));
