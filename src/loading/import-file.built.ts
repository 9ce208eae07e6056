/** In the built files: each module has its own file, beside the one that asks for it. */
import { addressOf, isPinned } from './address.ts';
import { base } from './base.ts';

const lost =
  'It does not know where its files are. Say it in the head: <meta name="mitid-base" content="https://…/">.';

export const importFile = (name: string, attempt: number): Promise<unknown> => {
  if (!base) return Promise.reject(new Error(lost));
  const first = addressOf(name, base);
  const address = attempt && !isPinned(first) ? addressOf(name, base, attempt) : first;
  return import(/* @vite-ignore */ address);
};
