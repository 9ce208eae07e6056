/** The way as a map of stops, from the first day on. */
import { msg, str } from '@lit/localize';
import { html, noChange, nothing } from 'lit';
import { today } from '../../content/age.ts';
import { levelsOf } from '../../content/levels.ts';
import type { Part } from '../../content/parts.ts';
import { withLocale } from '../../core/i18n/words.ts';
import { button } from '../../core/views/actions.ts';
import { heading } from '../../core/views/heading.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { sumEffort, type Leg } from '../../engine/effort.ts';
import { doneId, doneStages, toggled } from '../../engine/profile.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { ResultElement } from '../../interview/interview-result.ts';
import { nextView } from '../../reading/next.ts';
import { effortView } from '../../result/effort-view.ts';
import { resultEnd, type AdviceModel, type ResultActions } from '../../result/result.ts';
import { resultCode } from '../../result/result-code.ts';
import { calendarOf, type CalendarEvent } from './calendar.ts';
import { download } from './download.ts';
import { hasDays, readDay, stagesOf, type ShownStage } from './get-started.state.ts';
import { journeyStyles } from './get-started.styles.ts';
import { goalView, stopView, type JourneyActions, type JourneyModel } from './stop.ts';
import { UnfoldedStops } from './unfolded-stops.ts';

function dayField(
  { content, id, day, locale }: JourneyModel,
  { setDay, saveCalendar }: JourneyActions,
): View {
  const label = content.text.journeys[id]?.day;
  // Without a day the field is left alone: the year of a day that is typed is at first the year 2.
  return html`<details class="tool day" data-aside>
    <summary>
      <span>
        ${msg('Dates', { id: 'journey.day' })}
        ${day === undefined ? nothing : html`<time datetime=${day}>${formatDate(day, locale)}</time>`}
      </span>
    </summary>
    <label for="day">${label}</label>
    <input
      type="date"
      id="day"
      min="2000-01-01"
      max="2100-12-31"
      .value=${day ?? noChange}
      aria-describedby="day-hint"
      @change=${(event: Event) => {
        setDay((event.currentTarget as HTMLInputElement).value);
      }}
    />
    <p class="hint" id="day-hint">
      ${msg('Optional. It turns deadlines into dates, and stays on this page.', { id: 'journey.day.hint' })}
    </p>
    ${
      day === undefined
        ? nothing
        : button(msg('Save the dates in your calendar', { id: 'journey.calendar' }), saveCalendar)
    }
  </details>`;
}

/** The stops on the way; those beside it are not among them. */
const legsOf = ({ content, stages }: JourneyModel): Leg[] =>
  stages.flatMap(({ id, open }): Leg[] => {
    const stage = content.stages[id];
    if (!stage || (stage.role ?? 'way') !== 'way') return [];
    const { duration, place, cost } = stage;
    return [{ id, verdict: open ? 'open' : 'true', duration, place, cost }];
  });

/** Whether an office is the way where the app does not work. */
const hasOffice = ({ content, stages }: JourneyModel): boolean =>
  stages.some(({ id }) => {
    const { role, place = [] } = content.stages[id] ?? {};
    return role === 'instead' && place.includes('office');
  });

/** What the figures leave out; without any, that there is more to read. */
function smallPrint(model: JourneyModel): string {
  const titles = sumEffort(legsOf(model)).unknown.duration.flatMap(
    (id) => model.content.text.stages[id]?.title ?? [],
  );
  return titles.length
    ? `${msg('Not counted, since it differs:', { id: 'effort.unknown' })} ${titles.join(' · ')}`
    : msg('About this route', { id: 'journey.about' });
}

/** What follows on MitID stands under the goal, where it is more than one thing. */
function parted({ content, stages }: JourneyModel): readonly (readonly ShownStage[])[] {
  const isAfter = ({ id }: ShownStage): boolean => content.stages[id]?.role === 'after';
  const after = stages.filter(isAfter);
  return after.length > 1 ? [stages.filter((each) => !isAfter(each)), after] : [stages, []];
}

/** One journey as a map of stops, from the first day on. */
export function journeyView(model: JourneyModel, actions: JourneyActions): View {
  const { content, id, stages, headingLevel, done } = model;
  const [journey, text] = [content.journeys[id], content.text.journeys[id]];
  if (!journey || !text) return nothing;
  const statements = [journey, ...stages.map((stage) => content.stages[stage.id])];
  const [way = [], after = []] = parted(model);
  const here = way.find(
    (stage) => !done.has(stage.id) && (content.stages[stage.id]?.role ?? 'way') === 'way',
  );
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    <div class="route-head">
      ${heading(headingLevel + 1, titleOf(text), { focus: true, id: 'outcome' })}
      ${effortView(legsOf(model), model.locale, hasOffice(model))}
      <details>
        <summary><span>${smallPrint(model)}</span></summary>
        ${paragraphs(text.lead)}
      </details>
    </div>
    <ol class="route" part="steps" aria-label=${msg('Step by step', { id: 'journey.stages' })}>
      ${way.map((stage) => stopView(model, stage, actions, stage === here))}
      ${after.length ? goalView(model, after, actions) : nothing}
    </ol>
    ${model.next}
    ${resultEnd(
      {
        ...model,
        statements,
        tools: hasDays(content, stages) ? dayField(model, actions) : nothing,
      },
      actions,
    )}
  </div>`;
}

/** The deadlines as entries of a calendar, in the words of the widget. */
export function calendarEvents({ content, id, stages }: JourneyModel): CalendarEvent[] {
  return stages.flatMap((stage): CalendarEvent[] => {
    const text = content.text.stages[stage.id];
    if (!text) return [];
    const details = [text.deadline ?? '', ...levelsOf(text)].filter(Boolean).join('\n');
    const entry = (kind: string, day: string | undefined, title: string): CalendarEvent[] =>
      day === undefined
        ? []
        : [{ id: `${id}.${stage.id}.${kind}`, day, title, details, remindBefore: [7, 1] }];
    const { title } = text;
    return [
      ...entry(
        'earliest',
        stage.earliest,
        msg(str`From today: ${title}`, { id: 'journey.entry.from' }),
      ),
      ...entry('latest', stage.latest, msg(str`Last day: ${title}`, { id: 'journey.entry.until' })),
    ];
  });
}

/** The first day says when somebody comes to Denmark, so it is kept here and nowhere else. */
function createJourney(element: ResultElement) {
  let first: { readonly journey: string; readonly day: string } | undefined;
  /** The day of the first calendar file. */
  let person: string | undefined;
  const unfolded = new UnfoldedStops(element);
  const view = (advice: AdviceModel<Part<'stages'>>, actions: ResultActions): View => {
    const { content, id, answers, shown } = advice;
    // It goes with its journey: that of another is another day.
    if (first?.journey !== id) first = undefined;
    const day = first?.day;
    const model: JourneyModel = {
      ...advice,
      stages: stagesOf(content, id, answers, shown, day),
      day,
      today: element.overlay.day ?? today(),
      locale: element.locale,
      done: doneStages(element.profile.ready.value),
      unfolded,
      next: nextView(element, ['document-checklist', 'counter-card', 'authenticator-chooser']),
    };
    return journeyView(model, {
      ...actions,
      setDay: (text) => {
        const given = readDay(text);
        first = given === undefined ? undefined : { journey: id, day: given };
        element.requestUpdate();
      },
      tick: (stage) => {
        const { ready } = element.profile;
        ready.set(toggled(ready.value, doneId(stage)));
      },
      saveCalendar: () => {
        const events = withLocale(element.locale, () => calendarEvents(model));
        // The day tells people apart who share a calendar. The first one stays, so that a change moves it.
        person ??= day ?? '';
        download('mitid.ics', 'text/calendar', calendarOf(events, person, new Date()));
      },
    });
  };
  const left = (): void => {
    first = undefined;
  };
  return { view, left };
}

export const { styles, createResult } = resultCode<'journeys', 'stages'>({
  results: ({ journeys, text }) => ({ results: journeys, titles: text.journeys }),
  advice: createJourney,
  styles: [journeyStyles],
});
