import { html, type CSSResultGroup } from 'lit';
import type { Part } from '../../content/parts.ts';
import { AdviceElement, type Results, type RuledInterview } from '../../result/advice-element.ts';
import { noFollowUps } from '../../engine/interview.ts';
import { comparisonStyles } from './comparison.styles.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { InterviewActions, QuestionModel } from '../../interview/interview-view.ts';
import type { AdviceModel, ResultActions } from '../../result/result.ts';
import type { View } from '../../core/views/view.ts';
import { foldedComparison, pickView } from './authenticator-chooser.view.ts';
import { heading } from './widget.ts';

/**
 * App, code display, audio code reader or chip: which one fits, what to have as a backup, and how
 * the four compare.
 *
 * @summary What the reader approves with: which authenticator fits, and a comparison.
 * @tagname mitid-authenticator-chooser
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The form with one question.
 * @csspart option - One answer of a question.
 * @csspart known - What is taken as known.
 * @csspart actions - A row of buttons.
 * @csspart result - What fits, and why.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list, or one authenticator of the comparison.
 * @csspart answers - The answers given.
 * @csspart contacts - Whom to ask.
 * @csspart share - The link to take along.
 * @csspart qr - The code of the link.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidAuthenticatorChooser extends AdviceElement<'authenticators'> {
  static override get widget(): 'authenticator-chooser' {
    return 'authenticator-chooser';
  }

  static override get part(): 'authenticators' {
    return 'authenticators';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, comparisonStyles];
  }

  protected override interviewIn({
    facts,
    authenticatorRules,
  }: Part<'authenticators'>): RuledInterview {
    return { facts, rows: authenticatorRules, followUps: noFollowUps };
  }

  protected override resultsIn({ picks, text }: Part<'authenticators'>): Results {
    return { results: picks, titles: text.picks };
  }

  protected override headingView(): View {
    return widgetHeading(this.headingLevel, heading());
  }

  protected override questionView(
    content: Part<'authenticators'>,
    model: QuestionModel,
    actions: InterviewActions,
  ): View {
    return html`${super.questionView(content, model, actions)}
    ${foldedComparison(content, this.isShown, this.sourcesIn(content))}`;
  }

  protected override adviceView(
    model: AdviceModel<Part<'authenticators'>>,
    actions: ResultActions,
  ): View {
    return pickView(model, actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-authenticator-chooser': MitidAuthenticatorChooser;
  }
}
