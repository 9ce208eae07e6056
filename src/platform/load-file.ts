import { addressOf, isPinned } from './address.ts';
import { base } from './base.ts';

export const loadFile = <T>(name: string, attempt: number): Promise<T> => {
  const first = addressOf(name, base);
  const address = attempt && !isPinned(first) ? addressOf(name, base, attempt) : first;
  return import(/* @vite-ignore */ address) as Promise<T>;
};
