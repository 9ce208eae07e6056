/** What the views of the result are given, and what a reader can do there. */
import type { Part } from '../../content/parts.ts';
import type { Interview, Walk } from '../../engine/interview.ts';
import type { ResultActions as Actions } from '../../result/result.ts';
import type { Said } from '../../interview/said.ts';
import type { View } from '../../core/views/view.ts';
import type { Sources } from '../../reading/sources.ts';

export interface ResultModel extends Said {
  /** The link to take along. */
  readonly share: View;
  readonly content: Part<'eligibility'>;
  readonly results: Part<'results'>;
  readonly interview: Interview;
  readonly walked: Walk;
  readonly shown: (id: string) => boolean;
  readonly kept: (id: string) => boolean;
  /** The reader has just answered what a note hangs on, and wants to see the notes. */
  readonly noted: boolean;
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly locale: string;
  /** The papers that are ticked, here or in the checklist. */
  readonly ready: ReadonlySet<string>;
  /** Ways on to other widgets. */
  readonly next: View;
}

export interface ResultActions extends Actions {
  readonly answer: (fact: string, value: string) => void;
  readonly toggle: (paper: string) => void;
}
