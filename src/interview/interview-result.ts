/** What an interview and the code of its result, which comes late, have to do with each other. */
import type { CSSResult } from 'lit';
import type { Part, PartName } from '../content/parts.ts';
import type { MitidElement } from '../core/element/mitid-element.ts';
import type { View } from '../core/views/view.ts';
import type { FactId } from '../engine/facts.ts';
import type { Interview, Walk } from '../engine/interview.ts';
import type { Said } from './said.ts';

/** A result, for the code that shows it. */
export interface ResultContext<N extends PartName, L extends PartName> extends Said {
  readonly content: Part<N>;
  /** The part of the content that the result is made of. */
  readonly late: Part<L>;
  readonly interview: Interview;
  readonly walked: Walk;
  /** What the widget says below whatever it shows. */
  readonly below: View;
  /** The reader has just answered, on the spot, what only a note hangs on. */
  readonly noted: boolean;
  readonly change: (fact: FactId) => void;
  readonly answer: (fact: FactId, value: string) => void;
  readonly back: (() => void) | undefined;
  readonly restart: () => void;
}

/** What a result needs of its widget. */
export type ResultElement = HTMLElement &
  Pick<
    MitidElement,
    | 'addController'
    | 'announce'
    | 'headingLevel'
    | 'isIncluded'
    | 'isPrivate'
    | 'isShown'
    | 'locale'
    | 'overlay'
    | 'profile'
    | 'removeController'
    | 'renderRoot'
    | 'requestUpdate'
    | 'sharing'
    | 'updateComplete'
  >;

export interface ResultView<N extends PartName, L extends PartName> {
  readonly view: (context: ResultContext<N, L>) => View;
  /** A question is on the screen again. */
  readonly left?: () => void;
}

/** What a `….late.ts` of an interview gives. */
export interface ResultCode<N extends PartName, L extends PartName> {
  readonly styles: readonly CSSResult[];
  /** Made once a widget: what it keeps, such as whether its link is unfolded, stays with it. */
  readonly createResult: (element: ResultElement) => ResultView<N, L>;
}
