/** Stands in for `load-changes.ts` in the built files, which load by address. */
import { loadFile } from '../platform/load-file.ts';
import type { ChangesCode } from './load-presenter.ts';

export const loadChangesCode = (attempt: number): Promise<ChangesCode> =>
  loadFile('late/changes', attempt);
