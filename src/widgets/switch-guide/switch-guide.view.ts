import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { test, type Answers } from '../../guide/facts.ts';
import { formatDate } from '../../i18n/format.ts';
import { button } from '../../ui/actions.ts';
import { contactLinks, contactList, type ContactItem } from '../../ui/contacts.ts';
import { heading, widgetHeading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { sourcesView } from '../../ui/sources.ts';
import { stepList } from '../../ui/steps.ts';
import { paragraphs, titleOf } from '../../ui/text.ts';
import type { View } from '../../ui/view.ts';

type Content = Part<'switch'>;

export interface SwitchModel {
  readonly content: Content;
  readonly answers: Answers;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly locale: string;
}

export interface SwitchActions {
  readonly say: (fact: string, has: boolean) => void;
  readonly print: () => void;
}

const contactsOf = ({ contacts, text }: Content, ids: readonly string[] = []): ContactItem[] =>
  ids.flatMap((id) => {
    const [contact, words] = [contacts[id], text.contacts[id]];
    return contact && words ? [{ id, contact, text: words }] : [];
  });

const has = (answers: Answers, fact: string): boolean =>
  test({ [fact]: ['yes'] }, answers) === 'true';

/** What the reader may still have; what it is worth shows once it is ticked. */
function leftoverViews({ content, answers, shown }: SwitchModel, actions: SwitchActions): View {
  return html`<ul class="leftovers">
    ${Object.entries(content.leftovers)
      .filter(([id]) => shown(id))
      .map(([id, leftover]) => {
        const text = content.text.leftovers[id];
        if (!text) return nothing;
        const ticked = has(answers, leftover.fact);
        return html`<li part="item" lang=${text.lang ?? nothing} class=${ticked ? 'ticked' : ''}>
          <label for="has-${id}">
            <input
              type="checkbox"
              id="has-${id}"
              .checked=${ticked}
              @change=${(event: Event) => {
                actions.say(leftover.fact, (event.target as HTMLInputElement).checked);
              }}
            />
            <span>${titleOf(text)}</span>
          </label>
          ${
            ticked
              ? html`<div class="worth">
                  <strong class="badge">${text.worth}</strong> ${paragraphs(text.body)}
                  ${contactsOf(content, leftover.contacts).map(({ contact, text: words }) =>
                    contactLinks(contact, words),
                  )}
                </div>`
              : nothing
          }
        </li>`;
      })}
  </ul>`;
}

function timelineView({ content, shown, locale }: SwitchModel): View {
  return html`<ol class="timeline">
    ${Object.entries(content.milestones)
      .filter(([id]) => shown(id))
      .map(([id, { date }]) => {
        const text = content.text.milestones[id];
        return text
          ? html`<li part="item" lang=${text.lang ?? nothing}>
              <time datetime=${date}>${formatDate(date, locale)}</time> <span>${text.title}</span>
            </li>`
          : nothing;
      })}
  </ol>`;
}

/** NemID is over: what the reader still has, what to do now, when it ended, and the fraud. */
export function switchView(model: SwitchModel, actions: SwitchActions): View {
  const { content, headingLevel, locale, shown } = model;
  const { farewells, text } = content;
  const [end, scam] = [text.farewells['nemid'], text.farewells['nemid-scam']];
  if (!end || !scam) return nothing;
  const level = headingLevel + 1;
  const steps = (farewells['nemid']?.steps ?? []).flatMap((id) => {
    const words = text.steps[id];
    return words && shown(id)
      ? [
          {
            id,
            text: words,
            open: false,
            contacts: contactsOf(content, content.steps[id]?.contacts),
          },
        ]
      : [];
  });
  return html`
    ${widgetHeading(headingLevel, end.title)}
    <div class="result" part="result">
      <p lang=${end.lang ?? nothing}><strong class="badge">${end.status}</strong></p>
      <div class="lead">${paragraphs(end.lead)}</div>
      <section class="part">
        ${heading(level, msg('What do you still have?', { id: 'switch.leftovers' }))}
        <p class="muted">
          ${msg('Tick it to see what it is worth today.', { id: 'switch.leftovers.hint' })}
        </p>
        ${leftoverViews(model, actions)}
      </section>
      <section class="part">
        ${heading(level, msg('What to do now', { id: 'switch.steps' }))} ${stepList(steps)}
      </section>
      ${
        shown('nemid-scam')
          ? notice(
              'danger',
              scam.title,
              html`${paragraphs(scam.lead)}${contactsOf(
                content,
                farewells['nemid-scam']?.contacts,
              ).map(({ contact, text: words }) => contactLinks(contact, words))}`,
            )
          : nothing
      }
      <section class="part">
        ${heading(level, msg('How NemID ended', { id: 'switch.timeline' }))} ${timelineView(model)}
      </section>
      <section class="part">
        ${heading(level, msg('Whom to ask', { id: 'contacts.heading' }))}
        ${contactList(contactsOf(content, farewells['nemid']?.contacts))}
      </section>
      ${sourcesView(
        content,
        [
          ...Object.values(farewells),
          ...Object.values(content.leftovers),
          ...Object.values(content.milestones),
          ...steps.map(({ id }) => content.steps[id]),
        ],
        locale,
      )}
      <div class="actions" part="actions">
        ${button(msg('Print', { id: 'action.print' }), actions.print)}
      </div>
    </div>
  `;
}
