/** The table that is asked. No words and no markup here. */
import type { Part } from '../../content/parts.ts';
import { memoizeLast } from '../../core/memoize-last.ts';
import { noFollowUps, type Interview } from '../../engine/interview.ts';

export const interviewOf = memoizeLast(
  ({ facts, safetyRules, start }: Part<'safety'>): Interview => ({
    facts,
    rows: safetyRules,
    followUps: noFollowUps,
    start,
  }),
);
