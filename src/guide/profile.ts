/** The answers of one reader, shared by the widgets of one page. Kept in memory only. */
import type { Answers } from './facts.ts';

export interface Profile {
  readonly answers: Answers;
  set(answers: Answers): void;
  /** Calls back after every change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
}

export function createProfile(): Profile {
  let answers: Answers = {};
  const listeners = new Set<() => void>();
  return {
    get answers() {
      return answers;
    },
    set(next) {
      if (next === answers) return;
      answers = Object.freeze({ ...next });
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
