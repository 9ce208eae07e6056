/** How an interview of one widget differs from that of another. */
import type { Part, PartName } from '../content/parts.ts';
import type { TextOf } from '../content/text-schema.ts';
import type { View } from '../core/views/view.ts';
import type { Answers, FactId, Facts } from '../engine/facts.ts';
import type { Interview, Offers } from '../engine/interview.ts';
import type { InterviewActions, QuestionModel } from './interview-view.ts';

/** What the content of every interview has. */
export type Asking<N extends PartName> = Part<N> & {
  readonly facts: Facts;
  readonly text: { readonly facts: Readonly<Record<string, TextOf<'facts'>>> };
};

export interface InterviewOptions<N extends PartName, L extends PartName> {
  /** The table that is asked. The same object for the same content. */
  readonly interview: (content: Part<N>) => Interview;
  /** The part that results are made of; the code is `late/` and the name of the widget. */
  readonly late: L;
  readonly heading: () => View;
  /** What follows from what is known, such as the journey from the citizenship. */
  readonly derive?: (content: Part<N>, known: Answers) => Answers;
  /** The values that are offered, and what is known that leaves out the others. */
  readonly offers?: (content: Part<N>, fact: FactId, known: Answers) => Offers;
  /** What stands above a question. */
  readonly intro?: (content: Part<N>, fact: FactId) => View;
  /** A question on the screen, where it is not the usual one. */
  readonly question?: (
    content: Part<N>,
    model: QuestionModel,
    actions: InterviewActions,
  ) => View | undefined;
  /** What stands below a question, or in a result above its end. */
  readonly below?: (content: Part<N>, fact: FactId | undefined) => View;
}
