/** Stands in for `load-widget.ts` in the built files, which load by address. */
import { base } from '../../platform/base.ts';
import { loadFile } from '../../platform/load-file.ts';
import type { GuidePart } from './guide.state.ts';

/** At first under the address that the loader knows: a widget of the page may have asked for it. */
export const loadWidget = (name: GuidePart, attempt: number): Promise<unknown> =>
  attempt
    ? loadFile(`widgets/${name}`, attempt)
    : import(/* @vite-ignore */ `${base}widgets/${name}.js`);
