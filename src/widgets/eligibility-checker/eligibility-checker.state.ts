/** The table that is asked. No words and no markup here. */
import type { Part } from '../../content/parts.ts';
import { memoizeLast } from '../../core/memoize-last.ts';
import { type Interview } from '../../engine/interview.ts';

export const interviewOf = memoizeLast(
  ({ facts, rules, followUps, start }: Part<'eligibility'>): Interview => ({
    facts,
    rows: rules,
    followUps,
    start,
  }),
);
