/** One stop of a journey: a row that is seen, and all that is folded under it. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { heading } from '../../core/views/heading.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { drawing } from '../../drawings/drawing.ts';
import type { DrawingId } from '../../content/drawing-ids.ts';
import type { Unfolded } from '../../finder/entry.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { durationWords } from '../../result/effort-words.ts';
import type { AdviceModel, ResultActions } from '../../result/result.ts';
import type { ShownStage } from './get-started.state.ts';

/** Which stops are unfolded; the reader has one open at a time. */
export interface OneUnfolded extends Unfolded {
  /** Folds all others that do not hold it. */
  readonly only: (id: string) => void;
}

export interface JourneyModel extends AdviceModel<Part<'stages'>> {
  readonly stages: readonly ShownStage[];
  /** The day from which the deadlines count, as far as it was given. */
  readonly day: string | undefined;
  readonly today: string;
  readonly locale: string;
  /** The stages that the reader has behind them. */
  readonly done: ReadonlySet<string>;
  readonly unfolded: OneUnfolded;
  /** Ways on to other widgets. */
  readonly next: View;
}

export interface JourneyActions extends ResultActions {
  readonly setDay: (day: string) => void;
  readonly saveCalendar: () => void;
  readonly tick: (stage: string) => void;
}

const time = (day: string, locale: string): View =>
  html`<time datetime=${day}>${formatDate(day, locale)}</time>`;

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
    <p>${prose(words)}</p>
    ${
      latest !== undefined && latest < today
        ? html`<p class="passed">
            ${msg('That day has passed. Ask what you can do now.', { id: 'journey.passed' })}
          </p>`
        : nothing
    }
  </div>`;
}

const row = (label: string, words: unknown, name = ''): View =>
  html`<div class=${name}>
    <dt>${label}</dt>
    <dd>${prose(words)}</dd>
  </div>`;

/** When it is due, or how long it takes: one of them, at the end of the row. */
function timeWords(
  { content, locale }: JourneyModel,
  { id, earliest, latest }: ShownStage,
): unknown {
  if (latest !== undefined) {
    return html`${msg('by', { id: 'journey.by' })} ${time(latest, locale)}`;
  }
  if (earliest !== undefined) {
    return html`${msg('from', { id: 'journey.from.short' })} ${time(earliest, locale)}`;
  }
  return durationWords(content.stages[id] ?? {}, locale);
}

/** All that is to be known of one stop, folded under its row. */
function stopDetails(model: JourneyModel, shown: ShownStage, actions: JourneyActions): View {
  const { content, done } = model;
  const [stage, text] = [content.stages[shown.id], content.text.stages[shown.id]];
  if (!stage || !text) return nothing;
  const office = stage.office === undefined ? undefined : content.text.offices[stage.office];
  const papers = shown.papers.flatMap(({ id, open }) => {
    const words = content.text.documents[id];
    return words ? [{ ...words, id, open }] : [];
  });
  return html`<div class="stop-details">
    <p class="short">${prose(text.short)}</p>
    ${deadlineView(model, shown)}
    <div class="more">${paragraphs([...(text.lead ?? []), ...(text.body ?? [])])}</div>
    ${
      papers.length
        ? html`<p class="label">${msg('Bring', { id: 'journey.bring' })}</p>
            <ul class="papers-list">
              ${papers.map(
                ({ id, open, ...paper }) =>
                  html`<li lang=${paper.lang ?? nothing}>
                    ${drawing(content.documents[id]?.drawing, 'certificate')}
                    <span>
                      ${titleOf(paper)}
                      ${open && paper.onlyIf ? html`<span class="only-if">${prose(paper.onlyIf)}</span>` : nothing}
                    </span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <dl class="facts-of">
      ${row(msg('Who', { id: 'journey.who' }), text.who)}
      ${office ? row(msg('Where', { id: 'journey.where' }), titleOf(office), 'where') : nothing}
      ${text.takes ? row(msg('Takes', { id: 'journey.takes' }), text.takes) : nothing}
      ${text.wrong ? row(msg('If it goes wrong', { id: 'journey.wrong' }), text.wrong) : nothing}
    </dl>
    ${contactsIn(content, stage.contacts).map((each) => contactLinks(each.contact, each.text))}
    <label class="done">
      <input
        type="checkbox"
        .checked=${done.has(shown.id)}
        @change=${() => {
          actions.tick(shown.id);
        }}
      />
      ${msg('I have done this', { id: 'journey.done' })}
    </label>
  </div>`;
}

/** A stop that is one row, with more folded under it. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly lang?: string | undefined;
  readonly drawing: DrawingId | undefined;
  readonly title: unknown;
  /** The title ends with the Danish term. */
  readonly hasTerm?: boolean;
  readonly onlyIf?: string | undefined;
  readonly when?: unknown;
  readonly isHere?: boolean;
  readonly body: View;
}

const stopRow = (stop: Row, { ids, only, set }: OneUnfolded): View =>
  html`<li
    class="stop ${stop.name} ${stop.isHere ? 'is-here' : ''}"
    part="item"
    data-item=${stop.id}
    lang=${stop.lang ?? nothing}
    aria-current=${stop.isHere ? 'step' : nothing}
  >
    <details
      .open=${ids.has(stop.id)}
      @toggle=${(event: Event) => {
        set(stop.id, (event.currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary
        @click=${() => {
          // One at a time, where a reader opens it; on paper all are open.
          only(stop.id);
        }}
      >
        ${drawing(stop.drawing, 'flag')}
        <span
          class=${stop.hasTerm ? `stop-words has-term ${stop.when ? 'has-time' : ''}` : 'stop-words'}
        >
          ${stop.onlyIf ? html`<span class="only-if">${stop.onlyIf}</span>` : nothing} ${stop.title}
          ${stop.when ? html`<span class="when">${stop.when}</span>` : nothing}
        </span>
      </summary>
      ${stop.body}
    </details>
  </li>`;

/** A stop on the way: its drawing, what it is, when or how long; the rest is folded. */
export function stopView(
  model: JourneyModel,
  shown: ShownStage,
  actions: JourneyActions,
  isHere = false,
): View {
  const { content, headingLevel, done, unfolded } = model;
  const [stage, text] = [content.stages[shown.id], content.text.stages[shown.id]];
  if (!stage || !text) return nothing;
  const isDone = done.has(shown.id);
  return stopRow(
    {
      id: shown.id,
      name: `${isDone ? 'is-done' : ''} ${stage.role ?? 'way'}`,
      lang: text.lang,
      drawing: stage.drawing,
      onlyIf: shown.open ? text.onlyIf : undefined,
      title: heading(headingLevel + 2, titleOf(text)),
      hasTerm: text.term !== undefined,
      when: isDone ? msg('done', { id: 'journey.is-done' }) : timeWords(model, shown),
      isHere,
      body: stopDetails(model, shown, actions),
    },
    unfolded,
  );
}

/** Once the reader has MitID: the goal, and what is good to do then. */
export const goalView = (
  model: JourneyModel,
  after: readonly ShownStage[],
  actions: JourneyActions,
): View =>
  stopRow(
    {
      id: 'goal',
      name: 'goal',
      drawing: 'flag',
      title: heading(
        model.headingLevel + 2,
        msg('You have MitID: what comes then', { id: 'journey.goal' }),
      ),
      body: html`<ol class="route">
        ${after.map((stage) => stopView(model, stage, actions))}
      </ol>`,
    },
    model.unfolded,
  );
