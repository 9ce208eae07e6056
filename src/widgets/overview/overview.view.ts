import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Belief } from '../../content/schema.ts';
import { printButton } from '../../reading/print-button.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { listSection } from '../../core/views/section.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import { verdictIcon } from '../../reading/verdict-icon.ts';
import type { View } from '../../core/views/view.ts';
import { titled } from '../../drawings/drawing.ts';
import { heading as title } from './widget.ts';

export interface OverviewModel {
  readonly content: Part<'overview'>;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly unfolded: Unfolded;
}

export interface OverviewActions {
  readonly print: () => void;
}

const verdictWords = (verdict: Belief['verdict']): string =>
  ({
    wrong: msg('Not true', { id: 'overview.wrong' }),
    partly: msg('Partly true', { id: 'overview.partly' }),
    right: msg('True', { id: 'overview.right' }),
  })[verdict];

/** What comes first is open; the rest waits. */
function topicView({ content, headingLevel }: OverviewModel, id: string, index: number): View {
  const [topic, text] = [content.topics[id], content.text.topics[id]];
  if (!topic || !text) return nothing;
  return html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
    <details class="entry" ?open=${index === 0}>
      <summary>${heading(headingLevel + 1, titleOf(text))}</summary>
      ${paragraphs(text.body)}
      ${contactsIn(content, topic.contacts).map((each) => contactLinks(each.contact, each.text))}
    </details>
  </li>`;
}

/** One card: what people say, and on the other side whether it is so. */
function beliefView({ content, unfolded }: OverviewModel, id: string): View {
  const [belief, text] = [content.beliefs[id], content.text.beliefs[id]];
  if (!belief || !text) return nothing;
  const links = contactsIn(content, belief.contacts);
  const body = html`<div class="truth ${belief.verdict}">
    <p class="verdict">
      ${verdictIcon(belief.verdict)} <strong>${verdictWords(belief.verdict)}</strong>
    </p>
    ${paragraphs(text.truth)} ${links.map((each) => contactLinks(each.contact, each.text))}
  </div>`;
  const summary = msg(str`“${text.claim}”`, { id: 'overview.claim' });
  return entryView({ id, summary, lang: text.lang, body, name: 'belief' }, unfolded);
}

/** What MitID is, and what is true of what people say. */
export function overviewView(model: OverviewModel, actions: OverviewActions): View {
  const { content, shown, headingLevel } = model;
  const topics = Object.keys(content.topics).filter(shown);
  const beliefs = Object.keys(content.beliefs).filter(shown);
  return html`
    ${titled(widgetHeading(headingLevel, title()), 'phone')}
    <div class="result" part="result">
      <ul class="topics">
        ${topics.map((id, index) => topicView(model, id, index))}
      </ul>
      ${listSection(
        headingLevel + 1,
        msg('True or not?', { id: 'overview.beliefs' }),
        beliefs,
        (ids) => html`
          <p class="muted">
            ${msg('What do you think? Open a card to see.', { id: 'overview.beliefs.hint' })}
          </p>
          <ul class="beliefs">
            ${ids.map((id) => beliefView(model, id))}
          </ul>
        `,
      )}
      ${model.sources([
        ...topics.map((id) => content.topics[id]),
        ...beliefs.map((id) => content.beliefs[id]),
      ])}
      <div class="actions" part="actions">${printButton(actions.print)}</div>
    </div>
  `;
}
