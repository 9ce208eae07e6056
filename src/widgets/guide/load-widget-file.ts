/** Stands in for `load-widget.ts` in the built files, which load by address. */
import { loadFile } from '../../platform/load-file.ts';
import type { GuidePart } from './guide.state.ts';

export const loadWidget = (name: GuidePart, attempt: number): Promise<unknown> =>
  loadFile(`widgets/${name}`, attempt);
