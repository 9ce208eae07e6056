import { widgetHeading } from '../../core/views/heading.ts';
import { InterviewController } from '../../interview/interview-controller.ts';
import { InterviewElement } from '../../interview/interview-element.ts';
import { collect } from '../../engine/collect.ts';
import { interviewOf } from './eligibility-checker.state.ts';
import { heading, part } from './widget.ts';

/**
 * Asks only what matters, and says which way to MitID fits, why, what to do and what to bring.
 *
 * @summary Which way to MitID fits the reader.
 * @tagname mitid-eligibility-checker
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The form with one question.
 * @csspart known - What is taken as known.
 * @csspart option - One answer of a question.
 * @csspart actions - A row of buttons.
 * @csspart result - The whole result.
 * @csspart notice - A note.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list.
 * @csspart answers - The answers given.
 * @csspart contacts - Where to get help.
 * @csspart why - Why this outcome.
 * @csspart share - The link to take along.
 * @csspart qr - The code of the link.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidEligibilityChecker extends InterviewElement<'eligibility', 'results'> {
  static override get widget(): 'eligibility-checker' {
    return 'eligibility-checker';
  }

  /** @internal */
  override readonly interview = new InterviewController(this, {
    interview: interviewOf,
    late: 'results',
    heading: () => widgetHeading(this.headingLevel, heading()),
  });

  constructor() {
    super(part);
  }

  /** The ids of the notes that apply; empty before there is a result. */
  get notes(): readonly string[] {
    const { late, outcome } = this.interview;
    return late && outcome !== null
      ? collect(late.noteRules, { ...this.answers, outcome }).holds
      : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-eligibility-checker': MitidEligibilityChecker;
  }
}
