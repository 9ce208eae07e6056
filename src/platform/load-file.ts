import { addressOf } from './address.ts';
import { base } from './base.ts';

export const loadFile = <T>(name: string, attempt: number): Promise<T> =>
  import(/* @vite-ignore */ addressOf(name, base, attempt)) as Promise<T>;
