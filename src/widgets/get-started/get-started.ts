import { widgetHeading } from '../../core/views/heading.ts';
import { InterviewController } from '../../interview/interview-controller.ts';
import { InterviewElement } from '../../interview/interview-element.ts';
import { offeredValues } from '../../engine/interview.ts';
import { doneStages } from '../../engine/profile.ts';
import {
  interviewOf,
  journeyFact,
  journeyFrom,
  offeredJourneys,
  stagesOf,
} from './get-started.state.ts';
import { heading, part } from './widget.ts';

/**
 * The way to MitID as a map of stops, from the first day on: who, where, what to bring, how long it takes
 * and what can go wrong. A day of arrival turns deadlines into dates, and into a calendar file
 * that is made on the device.
 *
 * @summary The steps of one route as a map of stops, with dates and a calendar file.
 * @tagname mitid-get-started
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
 * @csspart result - The journey.
 * @csspart steps - The timeline.
 * @csspart item - One stage.
 * @csspart answers - The answers given.
 * @csspart share - The link to take along.
 * @csspart qr - The code of the link.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidGetStarted extends InterviewElement<'journeys', 'stages'> {
  static override get widget(): 'get-started' {
    return 'get-started';
  }

  /** @internal */
  override readonly interview = new InterviewController(this, {
    interview: interviewOf,
    late: 'stages',
    heading: () => widgetHeading(this.headingLevel, heading()),
    derive: (content, known) => {
      if (known[journeyFact] !== undefined) return {};
      const journey = journeyFrom(content, known);
      return journey === undefined ? {} : { [journeyFact]: journey };
    },
    offers: (content, fact, known) =>
      fact === journeyFact
        ? offeredJourneys(content, known)
        : { values: offeredValues(content.facts, fact, known), because: [] },
  });

  constructor() {
    super(part);
  }

  /** How many stops of the route are done, and of how many, once it is known. @internal */
  get route(): { readonly done: number; readonly all: number } | undefined {
    const { late, outcome } = this.interview;
    if (!late || outcome === null) return undefined;
    const done = doneStages(this.profile.ready.value);
    const stages = stagesOf(late, outcome, this.answers, this.isShown, undefined);
    return { done: stages.filter(({ id }) => done.has(id)).length, all: stages.length };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-get-started': MitidGetStarted;
  }
}
