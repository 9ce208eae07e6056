/** Stands in for `load-result-view.ts` in the built files, which load by address. */
import { loadFile } from '../../core/platform/load-file.ts';
import type { ResultCode } from './load-result-view.ts';

export const loadResultView = (attempt: number): Promise<ResultCode> =>
  loadFile('late/eligibility-checker', attempt);
