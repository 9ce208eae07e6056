/** One stop of a journey: a row that is seen, and all that is folded under it. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { heading } from '../../core/views/heading.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { drawing } from '../../drawings/drawing.ts';
import type { Unfolded } from '../../finder/entry.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { durationWords } from '../../result/effort-words.ts';
import type { AdviceModel, ResultActions } from '../../result/result.ts';
import type { ShownStage } from './get-started.state.ts';

export interface JourneyModel extends AdviceModel<Part<'stages'>> {
  readonly stages: readonly ShownStage[];
  /** The day from which the deadlines count, as far as it was given. */
  readonly day: string | undefined;
  readonly today: string;
  readonly locale: string;
  /** The stages that the reader has behind them. */
  readonly done: ReadonlySet<string>;
  readonly unfolded: Unfolded;
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

/** When it is due, or how long it takes: one of them, at the end of the row. */
function timeWords({ content, locale }: JourneyModel, { id, earliest, latest }: ShownStage): View {
  if (latest !== undefined) {
    return html`${msg('by', { id: 'journey.by' })} ${time(latest, locale)}`;
  }
  if (earliest !== undefined) {
    return html`${msg('from', { id: 'journey.from.short' })} ${time(earliest, locale)}`;
  }
  return html`${durationWords(content.stages[id] ?? {}, locale)}`;
}

/** All that is to be known of one stop, folded under its row. */
function stopDetails(model: JourneyModel, shown: ShownStage, actions: JourneyActions): View {
  const { content, sources, done } = model;
  const [stage, text] = [content.stages[shown.id], content.text.stages[shown.id]];
  if (!stage || !text) return nothing;
  const office = stage.office === undefined ? undefined : content.text.offices[stage.office];
  const papers = shown.papers.flatMap(({ id, open }) => {
    const words = content.text.documents[id];
    return words ? [{ ...words, id, open }] : [];
  });
  const isDone = done.has(shown.id);
  return html`<div class="stop-details">
    ${deadlineView(model, shown)} ${paragraphs([...(text.lead ?? []), ...(text.body ?? [])])}
    ${
      papers.length
        ? html`<p class="label">${msg('Bring', { id: 'journey.bring' })}</p>
            <ul class="papers-list">
              ${papers.map(
                ({ id, open, ...paper }) =>
                  html`<li lang=${paper.lang ?? nothing}>
                    ${drawing(content.documents[id]?.drawing, 'certificate')}
                    <span>
                      ${open && paper.onlyIf ? html`<span class="only-if">${paper.onlyIf}</span> ` : nothing}
                      ${titleOf(paper)}
                    </span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <dl class="facts-of">
      ${row(msg('Who', { id: 'journey.who' }), text.who)}
      ${office ? row(msg('Where', { id: 'journey.where' }), titleOf(office)) : nothing}
      ${text.takes ? row(msg('Takes', { id: 'journey.takes' }), text.takes) : nothing}
      ${text.wrong ? row(msg('If it goes wrong', { id: 'journey.wrong' }), text.wrong) : nothing}
    </dl>
    ${contactsIn(content, stage.contacts).map((each) => contactLinks(each.contact, each.text))}
    <label class="done">
      <input
        type="checkbox"
        .checked=${isDone}
        @change=${() => {
          actions.tick(shown.id);
        }}
      />
      ${msg('I have done this', { id: 'journey.done' })}
    </label>
    ${sources.of(stage, text)}
  </div>`;
}

/** A stop on the way: its drawing, what it is, when or how long; the rest is folded. */
export function stopView(model: JourneyModel, shown: ShownStage, actions: JourneyActions): View {
  const { content, headingLevel, done, unfolded } = model;
  const [stage, text] = [content.stages[shown.id], content.text.stages[shown.id]];
  if (!stage || !text) return nothing;
  const isDone = done.has(shown.id);
  const when = isDone ? msg('done', { id: 'journey.is-done' }) : timeWords(model, shown);
  return html`<li
    class=${`stop ${isDone ? 'is-done' : ''} ${stage.role ?? 'way'}`}
    part="item"
    data-item=${shown.id}
    lang=${text.lang ?? nothing}
  >
    <details
      .open=${unfolded.ids.has(shown.id)}
      @toggle=${(event: Event) => {
        unfolded.set(shown.id, (event.currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>
        ${drawing(stage.drawing, 'flag')}
        <span class="stop-words">
          ${shown.open && text.onlyIf ? html`<span class="only-if">${text.onlyIf}</span>` : nothing}
          ${heading(headingLevel + 2, titleOf(text))} <span class="short">${text.short}</span>
          <span class="when">${when}</span>
        </span>
      </summary>
      ${stopDetails(model, shown, actions)}
    </details>
  </li>`;
}
