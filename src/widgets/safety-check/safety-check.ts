import { html, nothing, type CSSResultGroup } from 'lit';
import { widgetHeading } from '../../core/views/heading.ts';
import { InterviewController } from '../../interview/interview-controller.ts';
import { InterviewElement } from '../../interview/interview-element.ts';
import { finderStyles } from '../../finder/finder.styles.ts';
import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import { helpStyles } from '../../reading/alarm.styles.ts';
import { alarmsView } from '../../reading/alarm.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { sourcesIn } from '../../reading/sources.ts';
import { safetyStyles } from './safety-check.styles.ts';
import { goodToKnow, goodToKnowSaid } from './safety-check.view.ts';
import { interviewOf } from './safety-check.state.ts';
import { heading, part } from './widget.ts';

/**
 * A message, a call, an approval that the reader did not start: what to think of it, and what to
 * do at once. It never says that something is genuine.
 *
 * @summary Is this message or call real? And what to do at once.
 * @tagname mitid-safety-check
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart notice - What cannot wait.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The form with one question.
 * @csspart option - One answer of a question.
 * @csspart known - What is taken as known.
 * @csspart actions - A row of buttons.
 * @csspart result - The verdict, and what to do.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list.
 * @csspart answers - The answers given.
 * @csspart contacts - Where to get help.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidSafetyCheck extends InterviewElement<'safety', 'verdicts'> {
  static override get widget(): 'safety-check' {
    return 'safety-check';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, readingStyles, helpStyles, finderStyles, safetyStyles];
  }

  /** What happened to somebody is nothing to pass on. @internal */
  override get isPrivate(): boolean {
    return true;
  }

  readonly #unfolded = new UnfoldedEntries(this);

  /** @internal */
  override readonly interview = new InterviewController(this, {
    interview: interviewOf,
    late: 'verdicts',
    heading: () => widgetHeading(this.headingLevel, heading()),
    intro: (content) => alarmsView(content, this.headingLevel + 1, this.isIncluded, 'row'),
    below: (content, fact) => {
      const { locale, overlay, isShown: shown, headingLevel } = this;
      const unfolded = this.#unfolded;
      const more = goodToKnow({ content, shown, headingLevel, unfolded });
      const said = [...Object.values(content.alarms), ...goodToKnowSaid(content, shown)];
      const sources = sourcesIn([content], locale, overlay.day);
      // A result has its own line of sources, for this too.
      return html`${more} ${fact === undefined ? nothing : sources(said)}`;
    },
  });

  constructor() {
    super(part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-safety-check': MitidSafetyCheck;
  }
}
