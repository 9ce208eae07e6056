/**
 * What a widget says of itself in its `widget.ts`. All lists of widgets are made from these files by
 * `npm run generate`: the loaders, the exports of the package, the guide, the builder, frames, static pages.
 */
import type { DrawingId } from '../content/drawing-ids.ts';
import type { PartName } from '../content/parts.ts';
import type { Content } from '../content/schema.ts';
import type { Text, TextKind } from '../content/text-schema.ts';
import type { Interview } from '../engine/interview.ts';

/** The facts that a widget can ask: those named by the conditions in these kinds, and these. */
export interface Asks {
  readonly kinds?: readonly (keyof Content)[];
  readonly facts?: readonly string[];
}

/** Its place in the guide, and its title there. The guide itself has none. */
export interface Guide {
  readonly order: number;
  readonly title: () => string;
  /** What a reader wants who needs it, where that is not its title. */
  readonly task?: () => string;
  readonly hint?: () => string;
  readonly drawing: DrawingId;
  /** How it stands on the guide's home: what most come for is large, the rest a line of links. */
  readonly tile: 'large' | 'small' | 'link';
}

/** In the words of the one who looks for a widget, not of the one who reads it. */
export interface Builder {
  readonly title: () => string;
  readonly what: () => string;
  /** The kinds of items that `only` and `exclude` name. */
  readonly items: readonly TextKind[];
}

/** The texts that a heading may be of. */
export type HeadingTexts = Pick<Text, 'closures'>;

export interface Description {
  /** The part of the content that the first view needs. */
  readonly part: PartName;
  /** The part that its `….late.ts` shows. */
  readonly latePart?: PartName;
  /** The table that it asks, if it asks one: the build works out where that starts. */
  readonly interview?: (content: never) => Interview;
  readonly heading: (texts: HeadingTexts) => string;
  readonly asks: Asks;
  readonly guide?: Guide;
  readonly builder: Builder;
}
