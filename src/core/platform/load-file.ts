import { addressOf, isPinned } from './address.ts';
import { base } from './base.ts';

const lost =
  'It does not know where its files are. Say it in the head: <meta name="mitid-base" content="https://…/">.';

export const loadFile = <T>(name: string, attempt: number): Promise<T> => {
  if (!base) return Promise.reject(new Error(lost));
  const first = addressOf(name, base);
  const address = attempt && !isPinned(first) ? addressOf(name, base, attempt) : first;
  return import(/* @vite-ignore */ address) as Promise<T>;
};
