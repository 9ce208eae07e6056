import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { formatTime, formatWeekday } from '../../core/i18n/format.ts';
import { button } from '../../core/views/actions.ts';
import { openState } from './opening.ts';
import { printButton } from '../../reading/print-button.ts';
import { contactList, contactsIn, type ContactItem } from '../../reading/contacts.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { urgentRow } from '../../reading/alarm.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import { listSection, section } from '../../core/views/section.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { titled } from '../../drawings/drawing.ts';
import { heading } from './widget.ts';

/** The entry with the offices of a municipality. */
export const PLACES = 'places';

export interface HelpModel {
  readonly content: Part<'help'>;
  readonly shown: (id: string) => boolean;
  /** The same for the contacts of a topic. */
  readonly kept: (id: string) => boolean;
  readonly now: Date;
  readonly headingLevel: number;
  readonly locale: string;
  readonly sources: Sources;
  readonly unfolded: Unfolded;
  /** The offices of a municipality, once they are looked for. */
  readonly places: View;
}

/** The model while it is drawn, from top to bottom. */
interface Drawn extends HelpModel {
  /** Whom a topic above has named: on paper the number is enough then. */
  readonly said: Set<string>;
}

export interface HelpActions {
  readonly print: () => void;
}

/** Whether a contact with hours can be reached now, in Danish time. */
function openWords({ contact }: ContactItem, { now, locale }: HelpModel): View {
  const state = openState(contact.hours, now);
  if (!state) return nothing;
  if (state.kind === 'open') {
    const until = formatTime(state.until, locale);
    return html`<p class="open-now">
      ${msg(str`Open now, until ${until}`, { id: 'contacts.open' })}
    </p>`;
  }
  const day = formatWeekday(state.opens.day, locale);
  const time = formatTime(state.opens.time, locale);
  return html`<p class="closed-now">
    ${msg(str`Closed now. Opens ${day} at ${time}`, { id: 'contacts.closed' })}
  </p>`;
}

function contactsView(model: Drawn, contacts: readonly ContactItem[]): View {
  const said = new Set(model.said);
  for (const { id } of contacts) model.said.add(id);
  return contactList(contacts, (each) => openWords(each, model), said);
}

function topicBody(model: Drawn, id: string): View {
  const { content, kept } = model;
  const [topic, text] = [content.helpTopics[id], content.text.helpTopics[id]];
  if (!topic || !text) return nothing;
  const contacts = contactsIn(content, topic.contacts.filter(kept));
  return html`${paragraphs(text.body)} ${contactsView(model, contacts)}`;
}

function urgentTopic(model: Drawn, id: string): View {
  const { content, kept } = model;
  const [topic, text] = [content.helpTopics[id], content.text.helpTopics[id]];
  if (!topic || !text) return nothing;
  const contacts = contactsIn(content, topic.contacts.filter(kept));
  const more = contactsView(model, contacts);
  return urgentRow({ id, text, contacts, more }, model.headingLevel + 1);
}

/** Where the host shows one topic alone, there is nothing to choose. */
function oneTopic(model: Drawn, id: string): View {
  const text = model.content.text.helpTopics[id];
  return text ? section(model.headingLevel + 1, titleOf(text), topicBody(model, id)) : nothing;
}

function topicView(model: Drawn, id: string): View {
  const text = model.content.text.helpTopics[id];
  return text
    ? entryView(
        { id, summary: titleOf(text), lang: text.lang, body: topicBody(model, id) },
        model.unfolded,
      )
    : nothing;
}

/** What could not be loaded can be asked for again. */
export const failedPlaces = (retry: () => void): View =>
  html`<p>${msg('The offices could not be loaded.', { id: 'places.failed' })}</p>
    ${button(msg('Try again', { id: 'state.retry' }), retry)}`;

/** The field as it will be: nothing moves when the municipalities come. */
export const comingPlaces = (): View =>
  html`<div class="finder" aria-busy="true">
    <label for="municipality">
      ${msg('Where do you live, or where will you live?', { id: 'places.question' })}
    </label>
    <select id="municipality" disabled>
      <option>${msg('Choose a municipality', { id: 'places.choose' })}</option>
    </select>
  </div>`;

const placesEntry = ({ unfolded, places }: HelpModel): View =>
  entryView(
    {
      id: PLACES,
      summary: msg('Find the office for your municipality', { id: 'places.open' }),
      body: places,
    },
    unfolded,
  );

/** Where to get help, by what it is about. */
export function helpView(given: HelpModel, actions: HelpActions): View {
  const model: Drawn = { ...given, said: new Set() };
  const { content, shown, headingLevel } = model;
  const ids = Object.keys(content.helpTopics).filter(shown);
  const isUrgent = (id: string): boolean => content.helpTopics[id]?.urgent === true;
  const calm = ids.filter((id) => !isUrgent(id));
  return html`
    ${titled(widgetHeading(headingLevel, heading()), 'office')}
    <div class="result" part="result">
      ${ids.filter(isUrgent).map((id) => urgentTopic(model, id))}
      ${calm.length === 1 ? calm.map((id) => oneTopic(model, id)) : nothing}
      ${
        calm.length === 0
          ? nothing
          : html`<ul class="answers-list">
              ${placesEntry(model)}
            </ul>`
      }
      ${
        calm.length === 1
          ? nothing
          : listSection(
              headingLevel + 1,
              msg('What is it about?', { id: 'help.topics' }),
              calm,
              (others) =>
                html`<ul class="answers-list">
                  ${others.map((id) => topicView(model, id))}
                </ul>`,
            )
      }
      ${model.sources(ids.map((id) => content.helpTopics[id]))}
      <div class="actions tools" part="actions">${printButton(actions.print)}</div>
    </div>
  `;
}
