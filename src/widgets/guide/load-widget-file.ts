/** Stands in for `load-widget.ts` in the built files, which load by address. */
import { addressOf, isPinned } from '../../core/platform/address.ts';
import { base } from '../../core/platform/base.ts';
import type { GuidePart } from './guide.state.ts';

/** At first by the address that the loader uses, so that a page has each widget once. */
export const loadWidget = (name: GuidePart, attempt: number): Promise<unknown> => {
  const file = `widgets/${name}`;
  const first = new URL(`${file}.js`, base).href;
  const address = attempt && !isPinned(first) ? addressOf(file, base, attempt) : first;
  return import(/* @vite-ignore */ address);
};
