/** Where papers are shown, and which. */
import type { Checklist, Content } from '../content/schema.ts';
import { resolveNeeds, type Need } from '../engine/checklist.ts';
import { test, type Answers } from '../engine/facts.ts';

export interface Visit {
  readonly id: string;
  readonly list: Checklist;
  readonly needs: readonly Need[];
  /** What does not count at this office. */
  readonly rejected: readonly string[];
  /** The visit hangs on something not known. */
  readonly open: boolean;
}

/** The visits of a route. One that hangs on something not known is listed: better a paper too many. */
export function visitsFor(
  content: Pick<Content, 'checklists'>,
  answers: Answers,
  shown: (id: string) => boolean,
): Visit[] {
  return Object.entries(content.checklists)
    .filter(([, { when }]) => test(when, answers) !== 'false')
    .map(([id, list]) => ({
      id,
      list,
      needs: resolveNeeds(list.needs, answers, shown),
      rejected: (list.rejected ?? []).filter(shown),
      open: test(list.when, answers) === 'open',
    }));
}
