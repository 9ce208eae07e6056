/** What the complete content of a widget is made from. */
import type { Answers } from '../engine/facts.ts';
import type { AnyPart, Part, PartName } from '../content/parts.ts';
import { sourcesIn, type Provenanced, type Sources } from '../reading/sources.ts';
import type { View } from '../core/views/view.ts';
import type { WidgetName } from '../generated/widget-names.ts';

export interface WholeContent<C> {
  readonly content: C;
  /** What the host says of the reader. */
  readonly answers: Answers;
  readonly shown: (id: string) => boolean;
  /** The same for what belongs to an item that is shown. */
  readonly kept: (id: string) => boolean;
  /** The level of the widget's own heading. */
  readonly level: number;
  readonly locale: string;
  readonly day: string;
}

export type Whole<N extends PartName> = WholeContent<Part<N>>;

/** What a page rendered in Node asks a widget for. */
export interface Request {
  readonly load: <N extends PartName>(part: N, lang?: string) => Promise<Part<N>>;
  readonly whole: <N extends PartName>(content: Part<N>) => Whole<N>;
  /** Runs something with the words of the language that is asked for. */
  readonly say: <T>(work: () => T) => T;
  /** The same for a widget that stands in this one. */
  readonly inside: (widget: WidgetName) => Promise<CompleteView>;
  readonly shown: (id: string) => boolean;
  readonly level: number;
}

/** All that a widget can say. */
export interface CompleteView {
  readonly view: View;
  /** The texts in which words may need to be explained. */
  readonly texts: object;
  readonly doubt: AnyPart['doubt'];
}

export type Complete = (request: Request) => Promise<CompleteView>;

/** Two parts of one widget as one. */
export type Both<N extends PartName, L extends PartName> = Part<N> & Part<L>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (first: unknown, late: unknown): unknown =>
  isRecord(first) && isRecord(late)
    ? {
        ...first,
        ...Object.fromEntries(
          Object.entries(late).map(([key, value]) => [key, merged(first[key], value)]),
        ),
      }
    : (late ?? first);

/** For a widget with a part that comes late. */
export const completeOfBoth =
  <N extends PartName, L extends PartName>(
    part: N,
    latePart: L,
    view: (whole: WholeContent<Both<N, L>>) => View,
  ): Complete =>
  async (request) => {
    const [first, late] = await Promise.all([request.load(part), request.load(latePart)]);
    const content = merged(first, late) as Both<N, L>;
    return {
      view: request.say(() => view({ ...request.whole(first), content })),
      texts: content.text,
      doubt: first.doubt,
    };
  };

/** For a widget that has all of it in one part of the content. */
export const completeOf =
  <N extends PartName>(part: N, view: (whole: Whole<N>) => View): Complete =>
  async (request) => {
    const content = await request.load(part);
    return {
      view: request.say(() => view(request.whole(content))),
      texts: content.text,
      doubt: content.doubt,
    };
  };

export const sourcesOf = ({ content, locale, day }: WholeContent<unknown>): Sources =>
  sourcesIn([content as Provenanced], locale, day);

const nobody = (): void => undefined;

/** Nothing can be pressed: what would be is left out. */
export const noActions = {
  change: nobody,
  restart: nobody,
  print: nobody,
  answer: nobody,
  setDay: nobody,
  saveCalendar: nobody,
  find: nobody,
  filter: nobody,
  goTo: nobody,
  goToTheme: nobody,
  showAll: nobody,
  say: nobody,
  tick: nobody,
  toggle: nobody,
  reset: nobody,
};

export const nothingUnfolded = { ids: new Set<string>(), set: nobody };
