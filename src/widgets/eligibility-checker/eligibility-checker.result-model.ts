/** What the views of the result are given, and what a reader can do there. */
import { html } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Answers } from '../../guide/facts.ts';
import type { Interview, Walk } from '../../guide/interview.ts';
import { heading } from '../../ui/heading.ts';
import type { Sources } from '../../ui/sources.ts';
import type { View } from '../../ui/view.ts';

export interface ResultModel {
  readonly content: Part<'eligibility'>;
  readonly results: Part<'results'>;
  readonly interview: Interview;
  readonly walked: Walk;
  /** All that is known, from the host and from the reader. */
  readonly answers: Answers;
  /** What the reader said, here or in another widget. */
  readonly given: Answers;
  readonly shown: (id: string) => boolean;
  /** The reader has just answered what a note hangs on, and wants to see the notes. */
  readonly noted: boolean;
  readonly headingLevel: number;
  readonly sources: Sources;
}

export interface ResultActions {
  readonly change: (fact: string) => void;
  readonly answer: (fact: string, value: string) => void;
  readonly back?: (() => void) | undefined;
  readonly restart: () => void;
  readonly print: () => void;
}

export const isThere = <T>(item: T | undefined): item is T => item !== undefined;

export function hero(icon: View, level: number, title: unknown, lead: unknown, focus = true): View {
  return html`<div class="hero">
    ${icon}
    <div>${heading(level, title, { focus, id: 'outcome' })} ${lead}</div>
  </div>`;
}
