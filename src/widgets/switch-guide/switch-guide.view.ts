import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { test, type Answers } from '../../engine/facts.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { printButton } from '../../reading/print-button.ts';
import { askedIn, askPart, contactLinks, contactsIn } from '../../reading/contacts.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import { notice } from '../../core/views/notice.ts';
import { listSection } from '../../core/views/section.ts';
import type { Sources } from '../../reading/sources.ts';
import { stepItems, stepList, type StepItem } from '../../reading/steps.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { titled } from '../../drawings/drawing.ts';

type Content = Part<'switch'>;

export interface SwitchModel {
  readonly content: Content;
  readonly answers: Answers;
  readonly shown: (id: string) => boolean;
  readonly kept: (id: string) => boolean;
  readonly headingLevel: number;
  readonly locale: string;
  readonly sources: Sources;
}

export interface SwitchActions {
  readonly say: (fact: string, has: boolean) => void;
  readonly print: () => void;
}

const has = (answers: Answers, fact: string): boolean =>
  test({ [fact]: ['yes'] }, answers) === 'true';

/** One thing that the reader may still have; what it is worth shows once it is ticked. */
function leftoverView({ content, answers }: SwitchModel, id: string, actions: SwitchActions): View {
  const [nemidItem, text] = [content.nemidItems[id], content.text.nemidItems[id]];
  if (!nemidItem || !text) return nothing;
  const ticked = has(answers, nemidItem.fact);
  const worth = html`<div class="worth">
    <strong class="badge">${prose(text.worth)}</strong> ${paragraphs(text.body)}
    ${contactsIn(content, nemidItem.contacts).map(({ contact, text: words }) =>
      contactLinks(contact, words),
    )}
  </div>`;
  return html`<li
    part="item"
    data-item=${id}
    lang=${text.lang ?? nothing}
    class=${ticked ? 'ticked' : ''}
  >
    <label for="has-${id}">
      <input
        type="checkbox"
        id="has-${id}"
        .checked=${ticked}
        @change=${(event: Event) => {
          actions.say(nemidItem.fact, (event.target as HTMLInputElement).checked);
        }}
      />
      <span>${titleOf(text)}</span>
    </label>
    ${ticked ? worth : nothing}
  </li>`;
}

function milestoneView({ content, locale }: SwitchModel, id: string): View {
  const [milestone, text] = [content.milestones[id], content.text.milestones[id]];
  return milestone && text
    ? html`<li part="item" lang=${text.lang ?? nothing}>
        <time datetime=${milestone.date}
          >${content.dates?.[milestone.date] ?? formatDate(milestone.date, locale)}</time
        >
        <span>${prose(text.title)}</span>
      </li>`
    : nothing;
}

function scamView({ content }: SwitchModel): View {
  const [scam, text] = [content.closures['nemid-scam'], content.text.closures['nemid-scam']];
  return text
    ? notice(
        'danger',
        text.title,
        html`${paragraphs(text.lead)}
        ${contactsIn(content, scam?.contacts).map((item) => contactLinks(item.contact, item.text))} `,
      )
    : nothing;
}

function stepsOf({ content, shown }: SwitchModel): StepItem[] {
  const ids = (content.closures['nemid']?.steps ?? []).filter(shown);
  return stepItems(
    content,
    ids.map((id) => ({ id, open: false })),
  );
}

/** NemID is over: what the reader still has, what to do now, when it ended, and the fraud. */
export function switchView(model: SwitchModel, actions: SwitchActions): View {
  const { content, headingLevel, shown, kept } = model;
  const { closures, nemidItems, milestones, text } = content;
  const [nemid, words] = [closures['nemid'], text.closures['nemid']];
  if (!nemid || !words) return nothing;
  const level = headingLevel + 1;
  const things = Object.keys(nemidItems).filter(shown);
  const days = Object.keys(milestones).filter(shown);
  const steps = stepsOf(model);
  return html`
    ${titled(widgetHeading(headingLevel, words.title), 'id-card')}
    <div class="result" part="result">
      <p lang=${words.lang ?? nothing}><strong class="badge">${words.status}</strong></p>
      <div class="lead">${paragraphs(words.lead)}</div>
      ${listSection(
        level,
        msg('What do you still have?', { id: 'switch.nemid-items' }),
        things,
        (ids) => html`
          <p class="muted">
            ${msg('Tick it to see what it is worth today.', { id: 'switch.nemid-items.hint' })}
          </p>
          <ul class="nemid-items">
            ${ids.map((id) => leftoverView(model, id, actions))}
          </ul>
        `,
      )}
      ${listSection(level, msg('What to do now', { id: 'switch.steps' }), steps, stepList)}
      ${shown('nemid-scam') ? scamView(model) : nothing}
      ${listSection(
        level,
        msg('How NemID ended', { id: 'switch.timeline' }),
        days,
        (ids) =>
          html`<ol class="timeline">
            ${ids.map((id) => milestoneView(model, id))}
          </ol>`,
        { fold: true },
      )}
      ${askPart(level, content, nemid.contacts, kept, true)}
      ${model.sources([
        ...Object.values(closures),
        ...things.map((id) => nemidItems[id]),
        ...days.map((id) => milestones[id]),
        ...steps.map(({ id }) => content.steps[id]),
        ...askedIn(content, nemid.contacts, kept),
      ])}
      <div class="actions tools" part="actions">${printButton(actions.print)}</div>
    </div>
  `;
}
