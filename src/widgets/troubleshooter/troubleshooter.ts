import { nothing, type CSSResultGroup } from 'lit';
import { widgetHeading } from '../../core/views/heading.ts';
import { InterviewController } from '../../interview/interview-controller.ts';
import { InterviewElement } from '../../interview/interview-element.ts';
import { helpStyles } from '../../reading/alarm.styles.ts';
import { alarmsView } from '../../reading/alarm.ts';
import { foldStyles } from '../../reading/fold.styles.ts';
import { sourcesIn } from '../../reading/sources.ts';
import { alarmLook, interviewOf, problemFact, problemsByTheme } from './troubleshooter.state.ts';
import { menuStyles } from './troubleshooter.styles.ts';
import { menuView } from './troubleshooter.view.ts';
import { heading, part } from './widget.ts';

/**
 * What is wrong, and what to do about it, with what the reader still has. What is urgent comes
 * first, with the number to call.
 *
 * @summary What to do when MitID does not work, is lost or misused.
 * @tagname mitid-troubleshooter
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart notice - What cannot wait.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The list of problems, or the form with one question.
 * @csspart option - One problem, or one answer of a question.
 * @csspart known - What is taken as known.
 * @csspart actions - A row of buttons.
 * @csspart result - What to do.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list.
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
export class MitidTroubleshooter extends InterviewElement<'problems', 'remedies'> {
  static override get widget(): 'troubleshooter' {
    return 'troubleshooter';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, foldStyles, helpStyles, menuStyles];
  }

  /** @internal */
  override readonly interview = new InterviewController(this, {
    interview: interviewOf,
    late: 'remedies',
    heading: () => widgetHeading(this.headingLevel, heading()),
    intro: (content, fact) => {
      // What can be done at once stays in sight while more is asked about something that cannot wait.
      const cannotWait = content.remedies[this.outcome ?? '']?.theme === 'urgent';
      if (fact !== problemFact && !cannotWait) return nothing;
      const known = { ...this.presetAnswers, ...this.readerAnswers };
      return alarmsView(content, this.headingLevel + 1, this.isIncluded, alarmLook(fact, known));
    },
    below: (content, fact) =>
      fact === problemFact
        ? sourcesIn([content], this.locale, this.overlay.day)(Object.values(content.alarms))
        : nothing,
    question: (content, { fact }, actions) => {
      if (fact !== problemFact) return undefined;
      const problems = problemsByTheme(content, this.isShown);
      return menuView(content, problems, this.headingLevel, actions.choose, actions.back);
    },
  });

  constructor() {
    super(part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-troubleshooter': MitidTroubleshooter;
  }
}
