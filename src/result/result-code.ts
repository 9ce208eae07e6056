/** What the late code of every interview is made with. */
import type { CSSResult } from 'lit';
import type { Part, PartName } from '../content/parts.ts';
import type { Provenance, Rule } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import type { View } from '../core/views/view.ts';
import { reasonFor } from '../engine/explain.ts';
import type { ResultCode, ResultElement, ResultView } from '../interview/interview-result.ts';
import { readingStyles } from '../reading/reading.styles.ts';
import { sourcesIn, type Provenanced, type Sources } from '../reading/sources.ts';
import { ShareController } from '../share/share-controller.ts';
import { shareStyles } from '../share/share.styles.ts';
import { openView } from './open-result.ts';
import { printWithCode } from './print-with-code.ts';
import { outcomeStyles } from './result.styles.ts';
import type { AdviceModel, ResultActions } from './result.ts';

/** What the table of a widget leads to, with the words for it. */
export interface Results {
  readonly results: Readonly<Record<string, Provenance>>;
  readonly titles: Readonly<
    Record<string, { readonly title: string; readonly lang?: string | undefined }>
  >;
}

type Advising<L extends PartName> = Part<L> &
  Provenanced & {
    readonly text: { readonly findOut: Readonly<Record<string, TextOf<'findOut'>>> };
  };

interface Advice<L extends PartName> {
  readonly view: (model: AdviceModel<Part<L>>, actions: ResultActions) => View;
  readonly left?: () => void;
}

interface Options<N extends PartName, L extends PartName> {
  readonly results: (late: Part<L>) => Results;
  /** What the widget says beside its result, from the part that it began with. */
  readonly beside?: (
    content: Part<N>,
    shown: (id: string) => boolean,
  ) => { readonly content: Provenanced; readonly statements: readonly Provenance[] };
  /** The rows with where they are from, if they say why they lead where they do. */
  readonly rules?: (late: Part<L>) => readonly Rule[];
  /** Made once a widget: what it keeps stays with it. */
  readonly advice: (element: ResultElement) => Advice<L>;
  /** Says that nothing of it is a decision. */
  readonly guidance?: () => string;
  readonly styles?: readonly CSSResult[];
}

export const resultStyles: readonly CSSResult[] = [readingStyles, outcomeStyles, shareStyles];

/** The link to take along, and printing, for a result. */
export function takeAlong(element: ResultElement): {
  readonly share: () => View | undefined;
  readonly print: () => void;
} {
  const share = element.isPrivate ? undefined : new ShareController(element, element.sharing);
  return {
    share: () => share?.view(),
    print: () => void printWithCode(element, share),
  };
}

/** Results that are each one item of the content. */
export const resultCode = <N extends PartName, L extends PartName>(
  options: Options<N, L>,
): ResultCode<N, L> => ({
  styles: [...resultStyles, ...(options.styles ?? [])],
  createResult(element) {
    const { share, print } = takeAlong(element);
    const advice = options.advice(element);
    const view: ResultView<N, L>['view'] = ({
      content: first,
      below,
      late,
      interview,
      walked,
      change,
      back,
      restart,
      said,
      known,
      answers,
      texts,
    }) => {
      const content = late as Advising<L>;
      const actions: ResultActions = { change, back, restart, print };
      const beside = options.beside?.(first, element.isShown);
      const common = {
        said,
        known,
        answers,
        texts,
        headingLevel: element.headingLevel,
        // One line for both.
        sources: (own: Parameters<Sources>[0]) =>
          sourcesIn(
            beside ? [beside.content, content] : [content],
            element.locale,
            element.overlay.day,
          )([...own, ...(beside?.statements ?? [])]),
        guidance: options.guidance?.(),
      };
      const shared: View | undefined = share();
      const { outcome: id } = walked;
      if (id === undefined) {
        const { findOut } = content.text;
        return openView(
          { ...common, below, share: shared, ...options.results(late), interview, walked, findOut },
          actions,
        );
      }
      const { row } = reasonFor(interview, walked.known);
      const rule = options.rules?.(late).find((each) => each.id === row?.id);
      const { isShown: shown, isIncluded: kept } = element;
      return advice.view(
        { ...common, below, share: shared, content: late, id, rule, shown, kept },
        actions,
      );
    };
    return { ...advice, view };
  },
});
