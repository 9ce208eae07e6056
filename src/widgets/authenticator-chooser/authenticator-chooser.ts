import { nothing, type CSSResultGroup } from 'lit';
import { widgetHeading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { InterviewController } from '../../interview/interview-controller.ts';
import { InterviewElement } from '../../interview/interview-element.ts';
import { comparisonStyles } from './comparison.styles.ts';
import { foldedComparison } from './folded-comparison.ts';
import { interviewOf } from './authenticator-chooser.state.ts';
import { heading, part } from './widget.ts';

type LateCode = typeof import('./authenticator-chooser.late.ts');

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
 * @csspart contacts - Where to get help.
 * @csspart share - The link to take along.
 * @csspart qr - The code of the link.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidAuthenticatorChooser extends InterviewElement<
  'authenticators',
  'picks',
  LateCode
> {
  static override get widget(): 'authenticator-chooser' {
    return 'authenticator-chooser';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, comparisonStyles];
  }

  /** @internal */
  override readonly interview: InterviewController<'authenticators', 'picks', LateCode> =
    new InterviewController(this, {
      interview: interviewOf,
      late: 'picks',
      heading: () => widgetHeading(this.headingLevel, heading()),
      below: () => (this.interview.question === undefined ? nothing : this.#comparison()),
    });

  #tabs: InstanceType<LateCode['ComparisonTabs']> | undefined;

  #comparison(): View {
    const { code, late } = this.interview;
    this.#tabs ??= code && new code.ComparisonTabs(this);
    const shown =
      code &&
      late &&
      code.comparison(
        late,
        this.isShown,
        code.sourcesIn([late], this.locale, this.overlay.day),
        this.#tabs,
      );
    return foldedComparison(shown, () => {
      this.interview.want();
    });
  }

  constructor() {
    super(part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-authenticator-chooser': MitidAuthenticatorChooser;
  }
}
