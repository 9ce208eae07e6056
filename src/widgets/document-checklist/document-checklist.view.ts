import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Provenance } from '../../content/schema.ts';
import { documentsAmong } from '../../engine/checklist.ts';
import type { Answers } from '../../engine/facts.ts';
import { button } from '../../core/views/actions.ts';
import { printButton } from '../../reading/print-button.ts';
import { contactList, contactsIn, isReachable, type ContactItem } from '../../reading/contacts.ts';
import { fresh } from '../../finder/fresh.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { needsView, type Leaf } from '../../papers/needs.ts';
import { progressBar } from '../../interview/progress.ts';
import type { Sources } from '../../reading/sources.ts';
import { answerWords } from '../../interview/answers.ts';
import { answersSummary } from '../../interview/summary.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import { drawing } from '../../drawings/drawing.ts';
import { readyAmong } from './document-checklist.state.ts';
import type { Visit } from '../../papers/visits.ts';
import type { View } from '../../core/views/view.ts';
import { heading as title } from './widget.ts';

export interface ChecklistModel {
  readonly content: Part<'documents'>;
  readonly visits: readonly Visit[];
  readonly ready: ReadonlySet<string>;
  readonly done: number;
  readonly total: number;
  readonly answers: Answers;
  /** The facts that chose the list. */
  readonly chosen: readonly string[];
  readonly headingLevel: number;
  readonly sources: Sources;
  /** The link to take along. */
  readonly share: View;
  /** Ways on to other widgets. */
  readonly next: View;
}

export interface ChecklistActions {
  readonly toggle: (id: string) => void;
  readonly change: (fact: string) => void;
  readonly reset: () => void;
  readonly print: () => void;
}

export const checklistHeading = (level: number): View => widgetHeading(level, title());

export const readyWords = (done: number, total: number): string =>
  total > 0 && done === total
    ? msg('Everything is ready', { id: 'checklist.complete' })
    : msg(str`${done} of ${total} ready`, { id: 'checklist.progress' });

const onlyIfWords = (content: Part<'documents'>, id: string): string =>
  content.text.documents[id]?.onlyIf ?? msg('Only if it fits you', { id: 'checklist.only-if' });

function paper(
  { content, ready }: ChecklistModel,
  visit: string,
  { id, onlyIf }: Leaf,
  actions: ChecklistActions,
): View {
  const text = content.text.documents[id];
  if (!text) return nothing;
  const name = `${visit}-${id}`;
  const isReady = ready.has(id);
  const whatCounts = msg('What counts', { id: 'checklist.what-counts' });
  return html`<div class=${isReady ? 'paper is-ready' : 'paper'} lang=${text.lang ?? nothing}>
    <input
      type="checkbox"
      id=${name}
      .checked=${isReady}
      @change=${() => {
        actions.toggle(id);
      }}
    />
    ${drawing(content.documents[id]?.drawing, 'certificate')}
    <div>
      ${onlyIf ? html`<p class="only-if">${onlyIfWords(content, id)}</p>` : nothing}
      <label for=${name}>${titleOf(text)}</label>
    </div>
    <details class="hint">
      <summary aria-label=${`${whatCounts}: ${text.title}`}></summary>
      <p>${prose(text.why)}</p>
      ${text.counts ? html`<p>${prose(text.counts)}</p>` : nothing}
      ${text.fails ? html`<p class="fails">${prose(text.fails)}</p>` : nothing}
    </details>
  </div>`;
}

function rejectedView({ content }: ChecklistModel, ids: readonly string[], level: number): View {
  return html`<details class="rejected">
    <summary>${heading(level, msg('Does not count here', { id: 'checklist.rejected' }))}</summary>
    <ul>
      ${ids.map((id) => {
        const text = content.text.documents[id];
        return text
          ? html`<li lang=${text.lang ?? nothing}>
              <span class="crossed-out"
                >${drawing(content.documents[id]?.drawing, 'certificate')}</span
              >
              <span
                ><strong>${titleOf(text)}</strong>
                <span class="short">${prose(text.why)}</span></span
              >
            </li>`
          : nothing;
      })}
    </ul>
  </details>`;
}

/** Whom to ask at an office, as far as there is a way to. */
const contactsOf = (content: Part<'documents'>, { list }: Visit): ContactItem[] =>
  contactsIn(content, content.offices[list.office]?.contacts).filter(({ contact }) =>
    isReachable(contact),
  );

export function visitView(
  model: ChecklistModel,
  visit: Visit,
  index: number,
  actions: ChecklistActions,
): View {
  const { content, visits, headingLevel } = model;
  const office = content.text.offices[visit.list.office];
  const contacts = contactsOf(content, visit);
  const title = office ? titleOf(office) : visit.id;
  return html`<section class="visit" data-item=${visit.id} lang=${office?.lang ?? nothing}>
    ${heading(
      headingLevel + 1,
      visits.length > 1 ? html`<span class="step-number">${index + 1}.</span> ${title}` : title,
      index === 0 ? { focus: true, describedBy: 'ready' } : {},
    )}
    ${visit.open && office?.onlyIf ? html`<p class="only-if">${office.onlyIf}</p>` : nothing}
    ${paragraphs(office?.body)}
    ${needsView(visit.needs, {
      leaf: (leaf) => paper(model, visit.id, leaf, actions),
      atStart: (id) => content.documents[id]?.atStart === true,
      isReady: (id) => model.ready.has(id),
      titleOf: (id) => content.text.documents[id]?.title ?? '',
    })}
    ${visit.rejected.length ? rejectedView(model, visit.rejected, headingLevel + 2) : nothing}
    ${
      contacts.length
        ? html`<details
            class="fold"
            ?open=${contacts.some(({ contact }) => contact.address ?? contact.hours ?? contact.hourLines)}
          >
            <summary>${msg('The office', { id: 'checklist.office' })}</summary>
            ${contactList(contacts)}
          </details>`
        : nothing
    }
  </section>`;
}

/** What chose the list, in one line; unfolded, each can be changed. */
function chosenView({ chosen, answers, content }: ChecklistModel, actions: ChecklistActions): View {
  if (chosen.length === 0) return nothing;
  const texts = content.text.facts;
  const words = chosen.map((fact) => answerWords(texts[fact], answers[fact] ?? ''));
  return html`<details class="known chosen">
    <summary>${words.join(' · ')}</summary>
    ${answersSummary(chosen, answers, texts, actions.change)}
  </details>`;
}

/** Where all of it is from: the papers, the lists, the offices, whom to ask there. */
export const saidOf = (content: Part<'documents'>, visits: readonly Visit[]): Provenance[] =>
  visits.flatMap((visit) => [
    ...documentsAmong(visit.needs).flatMap((id) => content.documents[id] ?? []),
    visit.list,
    ...[content.offices[visit.list.office]].flatMap((office) => office ?? []),
    ...contactsOf(content, visit).map(({ contact }) => contact),
  ]);

/** The papers of a route, by office, to tick off. */
export function checklistView(model: ChecklistModel, actions: ChecklistActions): View {
  const { content, visits, done, total, ready } = model;
  return html`
    ${chosenView(model, actions)}
    <div id="ready">${progressBar(total ? done / total : 0, fresh(readyWords(done, total)))}</div>
    <div class="result" part="result">
      ${
        visits.length
          ? visits.map((visit, index) => visitView(model, visit, index, actions))
          : html`<p>${msg('There is no list for these answers.', { id: 'checklist.empty' })}</p>`
      }
      ${model.next} ${model.sources(saidOf(content, visits))}
      <p class="muted">
        ${msg(
          'This is guidance. Ask the office if you are in doubt. What you tick is not sent to anyone.',
          {
            id: 'checklist.guidance',
          },
        )}
      </p>
      <div class="actions tools" part="actions">
        ${model.share} ${printButton(actions.print)}
        ${readyAmong(visits, ready).length ? button(msg('Untick all', { id: 'checklist.reset' }), actions.reset, 'link') : nothing}
      </div>
    </div>
  `;
}
