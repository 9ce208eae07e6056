/** The code of the result, which follows once a reader takes part. */
export type ResultCode = typeof import('./eligibility-checker.result-view.ts');

export const loadResultView = (_attempt: number): Promise<ResultCode> =>
  import('./eligibility-checker.result-view.ts');
