import type { CSSResultGroup } from 'lit';
import type { PartName, Part } from '../content/parts.ts';
import type { Provenance, Rule } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { reasonFor } from '../engine/explain.ts';
import type { Interview, Walk } from '../engine/interview.ts';
import { printOnly } from '../reading/print-only.ts';
import { outcomeStyles } from './result.styles.ts';
import { readingStyles } from '../reading/reading.styles.ts';
import { shareStyles } from '../share/share.styles.ts';
import { openView } from './open-result.ts';
import type { AdviceModel, ResultActions } from './result.ts';
import { sourcesIn, type Provenanced, type Sources } from '../reading/sources.ts';
import type { View } from '../core/views/view.ts';
import { InterviewElement } from '../interview/interview-element.ts';
import { ShareController } from '../share/share-controller.ts';

/** An interview of which each row says why it leads to its result. */
export type RuledInterview = Omit<Interview, 'rows'> & { readonly rows: readonly Rule[] };

/** What the table of a widget leads to, with the words for it. */
export interface Results {
  readonly results: Readonly<Record<string, Provenance>>;
  readonly titles: Readonly<
    Record<string, { readonly title: string; readonly lang?: string | undefined }>
  >;
}

interface Advising extends Provenanced {
  readonly text: Provenanced['text'] & {
    readonly findOut: Readonly<Record<string, TextOf<'findOut'>>>;
  };
}

/** An interview that has all its results from the start. */
export abstract class AdviceElement<N extends PartName = PartName> extends InterviewElement<N> {
  protected abstract override interviewIn(content: Part<N>): RuledInterview;

  static override get styles(): CSSResultGroup {
    return [super.styles, readingStyles, outcomeStyles, shareStyles];
  }

  readonly #share = new ShareController(this, this.sharing);

  protected abstract resultsIn(content: Part<N>): Results;

  protected abstract adviceView(model: AdviceModel<Part<N>>, actions: ResultActions): View;

  /** Says that nothing of it is a decision. */
  protected guidance(): string | undefined {
    return undefined;
  }

  protected sourcesIn(content: Part<N>): Sources {
    return sourcesIn(content as unknown as Advising, this.locale, this.changes.day);
  }

  protected override resultView(
    content: Part<N>,
    walked: Walk,
    back: (() => void) | undefined,
  ): View {
    const interview = this.interviewIn(content);
    const actions: ResultActions = {
      change: this.changeAnswer,
      back,
      restart: this.restart,
      print: () => {
        printOnly(this);
      },
    };
    const share: View | undefined = this.isPrivate ? undefined : this.#share.view();
    const common = {
      ...this.saidIn(content, walked),
      headingLevel: this.headingLevel,
      sources: this.sourcesIn(content),
      guidance: this.guidance(),
    };
    const { outcome: id } = walked;
    if (id === undefined) {
      const { findOut } = (content as unknown as Advising).text;
      return openView(
        { ...common, share, ...this.resultsIn(content), interview, walked, findOut },
        actions,
      );
    }
    const { row } = reasonFor(interview, walked.known);
    const rule = interview.rows.find((each) => each.id === row?.id);
    return this.adviceView(
      { ...common, share, content, id, rule, shown: this.isShown, kept: this.isKept },
      actions,
    );
  }
}
