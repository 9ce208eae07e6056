import type { CSSResultGroup, PropertyValues } from 'lit';
import { today } from '../../content/age.ts';
import type { Part } from '../../content/parts.ts';
import { AdviceElement, type Results, type RuledInterview } from '../../result/advice-element.ts';
import { state } from '../../core/element/decorators.ts';
import { calendarOf } from './calendar.ts';
import type { Answers } from '../../engine/facts.ts';
import { withLocale } from '../../core/i18n/words.ts';
import { download } from './download.ts';
import { journeyStyles } from './get-started.styles.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { AdviceModel, ResultActions } from '../../result/result.ts';
import type { View } from '../../core/views/view.ts';
import { interviewOf, journeyFact, journeyFrom, readDay, stagesOf } from './get-started.state.ts';
import { calendarEvents, journeyView, type JourneyModel } from './get-started.view.ts';
import { heading } from './widget.ts';

/**
 * The way to MitID as a line from the first day on: who, where, what to bring, how long it takes
 * and what can go wrong. A day of arrival turns deadlines into dates, and into a calendar file
 * that is made on the device.
 *
 * @summary The steps of one route as a timeline, with dates and a calendar file.
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
export class MitidGetStarted extends AdviceElement<'journeys'> {
  static override get widget(): 'get-started' {
    return 'get-started';
  }

  static override get part(): 'journeys' {
    return 'journeys';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, journeyStyles];
  }

  /** The day of the first calendar file. */
  #person: string | undefined;

  /** It says when somebody comes to Denmark, so it is kept here and nowhere else. */
  @state() private first: { readonly journey: string; readonly day: string } | undefined;

  /** The first day goes with its journey: that of another is another day. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.content && this.first?.journey !== this.outcome) this.first = undefined;
  }

  /** What is known, and the journey that follows from it. */
  protected override get preset(): Answers {
    const preset = super.preset;
    const { content, given } = this;
    if (!content || given[journeyFact] !== undefined || preset[journeyFact] !== undefined) {
      return preset;
    }
    const journey = journeyFrom(content, { ...preset, ...given });
    return journey === undefined ? preset : { ...preset, [journeyFact]: journey };
  }

  protected override interviewIn(content: Part<'journeys'>): RuledInterview {
    return interviewOf(content);
  }

  protected override resultsIn({ journeys, text }: Part<'journeys'>): Results {
    return { results: journeys, titles: text.journeys };
  }

  protected override headingView(): View {
    return widgetHeading(this.headingLevel, heading());
  }

  protected override adviceView(
    advice: AdviceModel<Part<'journeys'>>,
    actions: ResultActions,
  ): View {
    const { content, id, answers, shown } = advice;
    const day = this.first?.day;
    const model: JourneyModel = {
      ...advice,
      stages: stagesOf(content, id, answers, shown, day),
      day,
      today: this.changes.day ?? today(),
      locale: this.locale,
    };
    return journeyView(model, {
      ...actions,
      setDay: (text) => {
        const given = readDay(text);
        this.first = given === undefined ? undefined : { journey: id, day: given };
      },
      saveCalendar: () => {
        const events = withLocale(this.locale, () => calendarEvents(model));
        // The day tells people apart who share a calendar. The first one stays, so that a change moves it.
        this.#person ??= day ?? '';
        download('mitid.ics', 'text/calendar', calendarOf(events, this.#person, new Date()));
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-get-started': MitidGetStarted;
  }
}
