/** The way as a line from the first day on. */
import { levelsOf } from '../../content/levels.ts';
import { msg, str } from '@lit/localize';
import { html, noChange, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { today } from '../../content/age.ts';
import { withLocale } from '../../core/i18n/words.ts';
import type { ResultElement } from '../../interview/interview-controller.ts';
import { resultCode } from '../../result/result-code.ts';
import { calendarOf, type CalendarEvent } from './calendar.ts';
import { download } from './download.ts';
import { journeyStyles } from './get-started.styles.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { button } from '../../core/views/actions.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { heading } from '../../core/views/heading.ts';
import { outcomeIcon } from '../../result/outcome-icon.ts';
import { hero, resultEnd, type AdviceModel, type ResultActions } from '../../result/result.ts';
import { section } from '../../core/views/section.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { hasDays, readDay, stagesOf, type ShownStage } from './get-started.state.ts';

type Content = Part<'stages'>;

export interface JourneyModel extends AdviceModel<Content> {
  readonly stages: readonly ShownStage[];
  /** The day from which the deadlines count, as far as it was given. */
  readonly day: string | undefined;
  readonly today: string;
  readonly locale: string;
}

export interface JourneyActions extends ResultActions {
  readonly setDay: (day: string) => void;
  readonly saveCalendar: () => void;
}

const time = (day: string, locale: string): View =>
  html`<time datetime=${day}>${formatDate(day, locale)}</time>`;

function dayField(
  { content, id, day }: JourneyModel,
  { setDay, saveCalendar }: JourneyActions,
): View {
  const label = content.text.journeys[id]?.day;
  // Without a day the field is left alone: the year of a day that is typed is at first the year 2.
  return html`<div class="day">
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
  </div>`;
}

/** When it must be done: as a date where the first day is known, else in words alone. */
function deadlineView(model: JourneyModel, { id, earliest, latest }: ShownStage): View {
  const words = model.content.text.stages[id]?.deadline;
  if (words === undefined) return nothing;
  const { locale, today } = model;
  return html`<div class="deadline">
    ${
      earliest === undefined
        ? nothing
        : html`<p>
            <strong>${msg('From', { id: 'journey.from' })} ${time(earliest, locale)}</strong>
          </p>`
    }
    ${
      latest === undefined
        ? nothing
        : html`<p>
            <strong
              >${msg('At the latest', { id: 'journey.until' })} ${time(latest, locale)}</strong
            >
          </p>`
    }
    <p>${words}</p>
    ${
      latest !== undefined && latest < today
        ? html`<p class="passed">
            ${msg('That day has passed. Ask what you can do now.', { id: 'journey.passed' })}
          </p>`
        : nothing
    }
  </div>`;
}

const row = (label: string, words: unknown): View =>
  html`<div>
    <dt>${label}</dt>
    <dd>${words}</dd>
  </div>`;

function stageView(model: JourneyModel, shown: ShownStage): View {
  const { content, headingLevel, sources } = model;
  const [stage, text] = [content.stages[shown.id], content.text.stages[shown.id]];
  if (!stage || !text) return nothing;
  const office = stage.office === undefined ? undefined : content.text.offices[stage.office];
  const papers = shown.papers.flatMap(({ id, open }) => {
    const words = content.text.documents[id];
    return words ? [{ ...words, open }] : [];
  });
  return html`<li part="item" data-item=${shown.id} lang=${text.lang ?? nothing}>
    ${shown.open && text.onlyIf ? html`<p class="only-if">${text.onlyIf}</p>` : nothing}
    ${heading(headingLevel + 2, titleOf(text))} ${deadlineView(model, shown)}
    ${paragraphs(levelsOf(text))}
    <dl class="facts-of">
      ${row(msg('Who', { id: 'journey.who' }), text.who)}
      ${office ? row(msg('Where', { id: 'journey.where' }), titleOf(office)) : nothing}
      ${
        papers.length
          ? row(
              msg('Bring', { id: 'journey.bring' }),
              html`<ul class="papers-list">
                ${papers.map(
                  (paper) =>
                    html`<li lang=${paper.lang ?? nothing}>
                      ${paper.open && paper.onlyIf ? html`<span class="only-if">${paper.onlyIf}</span> ` : nothing}
                      ${titleOf(paper)}
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
      ${text.takes ? row(msg('Takes', { id: 'journey.takes' }), text.takes) : nothing}
      ${text.wrong ? row(msg('If it goes wrong', { id: 'journey.wrong' }), text.wrong) : nothing}
    </dl>
    ${contactsIn(content, stage.contacts).map((each) => contactLinks(each.contact, each.text))}
    ${sources.of(stage, text.title)}
  </li>`;
}

/** One journey as a line from the first day on. */
export function journeyView(model: JourneyModel, actions: JourneyActions): View {
  const { content, id, stages, headingLevel, sources } = model;
  const [journey, text] = [content.journeys[id], content.text.journeys[id]];
  if (!journey || !text) return nothing;
  const statements = [journey, ...stages.map((stage) => content.stages[stage.id])];
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    ${hero(
      outcomeIcon('clock'),
      headingLevel + 1,
      titleOf(text),
      html`${paragraphs(text.lead)} ${sources.of(journey, text.title)}`,
    )}
    ${hasDays(content, stages) ? dayField(model, actions) : nothing}
    ${section(
      headingLevel + 1,
      msg('Step by step', { id: 'journey.stages' }),
      html`<ol class="steps timeline" part="steps">
        ${stages.map((stage) => stageView(model, stage))}
      </ol>`,
    )}
    ${resultEnd({ ...model, statements }, actions)}
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
  const view = (advice: AdviceModel<Content>, actions: ResultActions): View => {
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
    };
    return journeyView(model, {
      ...actions,
      setDay: (text) => {
        const given = readDay(text);
        first = given === undefined ? undefined : { journey: id, day: given };
        element.requestUpdate();
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
