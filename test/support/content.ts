/** The real content, as the widgets see it, for tests that run without a browser. */
import { readContent } from '../../scripts/generate/content.ts';
import type { Interview } from '../../src/engine/interview.ts';

export const content = readContent();

export const eligibility: Interview = {
  facts: content.facts,
  rows: content.rules,
  followUps: content.followUps,
};
