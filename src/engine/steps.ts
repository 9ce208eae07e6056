/** What to do, as far as the answers do not rule it out. */
import type { When } from '../content/schema.ts';
import { test, type Answers } from './facts.ts';

export interface ShownStep {
  readonly id: string;
  /** The step hangs on something that is not known. */
  readonly open: boolean;
}

/** The steps that the answers do not rule out. */
export const stepsFor = (
  { steps }: { readonly steps: Readonly<Record<string, { readonly when?: When | undefined }>> },
  ids: readonly string[] = [],
  answers: Answers,
  shown: (id: string) => boolean,
): ShownStep[] =>
  ids.flatMap((id) => {
    const verdict = test(steps[id]?.when ?? {}, answers);
    return verdict === 'false' || !shown(id) ? [] : [{ id, open: verdict === 'open' }];
  });
