import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Belief } from '../../content/schema.ts';
import { button } from '../../core/views/actions.ts';
import { printButton } from '../../reading/print-button.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { listSection } from '../../core/views/section.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import { verdictIcon } from '../../reading/verdict-icon.ts';
import type { View } from '../../core/views/view.ts';
import { drawing, titled } from '../../drawings/drawing.ts';
import { shownOf, type Deck } from './overview.state.ts';
import { heading as title } from './widget.ts';

/** The topic that is not folded. */
const LEAD = 'what-it-is';

/** What MitID opens, as it is drawn. */
const opens = ['bank', 'tax', 'post', 'office'] as const;

interface DeckModel {
  readonly at: Deck;
  readonly guess: (id: string, isTrue: boolean) => void;
  readonly next: (ids: readonly string[]) => void;
}

export interface OverviewModel {
  readonly content: Part<'overview'>;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly unfolded: Unfolded;
  /** None where nobody can answer: then all claims are shown. */
  readonly deck?: DeckModel;
  readonly next?: View;
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

const linksOf = (content: Part<'overview'>, { contacts }: Pick<Belief, 'contacts'>): View[] =>
  contactsIn(content, contacts).map((each) => contactLinks(each.contact, each.text));

/** What MitID is, in large letters, and what it opens, as a picture. */
function leadView({ content }: OverviewModel): View {
  const [topic, text] = [content.topics[LEAD], content.text.topics[LEAD]];
  if (!topic || !text) return nothing;
  const [first, ...more] = text.body ?? [];
  return html`<div class="lead" part="item" data-item=${LEAD} lang=${text.lang ?? nothing}>
    <p class="first">${first}</p>
    <p class="opens" aria-hidden="true">
      ${drawing('phone', 'phone')} <span class="arrow"></span>
      ${opens.map((id) => drawing(id, id))}
    </p>
    ${paragraphs(more)} ${linksOf(content, topic)}
  </div>`;
}

function topicView({ content, headingLevel, unfolded }: OverviewModel, id: string): View {
  const [topic, text] = [content.topics[id], content.text.topics[id]];
  if (!topic || !text) return nothing;
  const summary = html`${drawing(topic.drawing, 'letter')}
  ${heading(headingLevel + 1, titleOf(text))}`;
  const body = html`${paragraphs(text.body)} ${linksOf(content, topic)}`;
  return entryView({ id, summary, lang: text.lang, body, name: 'topic' }, unfolded);
}

/** Whether it is so, and why; named by ids where focus goes there. */
const truthView = (
  content: Part<'overview'>,
  id: string,
  ids?: { readonly verdict: string; readonly reason: string },
): View => {
  const [belief, text] = [content.beliefs[id], content.text.beliefs[id]];
  if (!belief || !text) return nothing;
  return html`<div class="truth ${belief.verdict}">
    <p class="verdict" id=${ids?.verdict ?? nothing}>
      ${verdictIcon(belief.verdict)} <strong>${verdictWords(belief.verdict)}</strong>
    </p>
    <div id=${ids?.reason ?? nothing}>${paragraphs(text.truth)}</div>
    ${linksOf(content, belief)}
  </div>`;
};

const claimWords = ({ claim }: { readonly claim: string }): string =>
  msg(str`“${claim}”`, { id: 'overview.claim' });

/** One claim at a time: the reader says what it is, and then sees. */
function deckView(
  { content, headingLevel }: OverviewModel,
  deck: DeckModel,
  ids: readonly string[],
): View {
  const shown = shownOf(ids, deck.at);
  const text = shown && content.text.beliefs[shown.id];
  if (!text) return nothing;
  const { id, number, guess, isLast } = shown;
  const choice = (isTrue: boolean): View => {
    const verdict = isTrue ? 'right' : 'wrong';
    return html`<button
      type="button"
      class="button secondary"
      part="option"
      value=${verdict}
      aria-pressed=${String(guess === isTrue)}
      @click=${() => {
        deck.guess(id, isTrue);
      }}
    >
      ${verdictIcon(verdict)} ${verdictWords(verdict)}
    </button>`;
  };
  return html`<div class="deck" part="question" lang=${text.lang ?? nothing}>
    <p class="muted" id="position">
      ${msg(str`${number} of ${ids.length}`, { id: 'overview.position' })}
    </p>
    ${heading(headingLevel + 2, claimWords(text), { id: 'claim', tab: true, describedBy: 'position' })}
    <div class="guess" role="group" aria-labelledby="claim">${choice(true)} ${choice(false)}</div>
    ${
      guess === undefined
        ? nothing
        : html`<div
              id="truth"
              role="group"
              tabindex="-1"
              aria-labelledby="verdict"
              aria-describedby="reason"
            >
              ${truthView(content, id, { verdict: 'verdict', reason: 'reason' })}
            </div>
            ${button(
              isLast
                ? msg('Begin again', { id: 'overview.again' })
                : msg('Next claim', { id: 'overview.next' }),
              () => {
                deck.next(ids);
              },
              'primary',
            )}`
    }
  </div>`;
}

/** What people say, and under it whether it is so. */
function beliefView({ content, unfolded }: OverviewModel, id: string): View {
  const text = content.text.beliefs[id];
  if (!text) return nothing;
  const body = truthView(content, id);
  return entryView(
    { id, summary: claimWords(text), lang: text.lang, body, name: 'belief' },
    unfolded,
  );
}

function beliefsView(model: OverviewModel, ids: readonly string[]): View {
  const list = html`<ul class="beliefs">
    ${ids.map((id) => beliefView(model, id))}
  </ul>`;
  return model.deck
    ? html`${deckView(model, model.deck, ids)}
        <details class="fold">
          <summary>${msg('All claims with answers', { id: 'overview.all' })}</summary>
          ${list}
        </details>`
    : list;
}

/** What MitID is, and what is true of what people say. */
export function overviewView(model: OverviewModel, actions: OverviewActions): View {
  const { content, shown, headingLevel } = model;
  const topics = Object.keys(content.topics).filter(shown);
  const beliefs = Object.keys(content.beliefs).filter(shown);
  return html`
    ${titled(widgetHeading(headingLevel, title()), 'phone')}
    <div class="result" part="result">
      ${topics.includes(LEAD) ? leadView(model) : nothing}
      <ul class="topics">
        ${topics.filter((id) => id !== LEAD).map((id) => topicView(model, id))}
      </ul>
      ${model.next}
      ${listSection(
        headingLevel + 1,
        msg('True or not?', { id: 'overview.beliefs' }),
        beliefs,
        (ids) => beliefsView(model, ids),
      )}
      ${model.sources([
        ...topics.map((id) => content.topics[id]),
        ...beliefs.map((id) => content.beliefs[id]),
      ])}
      <div class="actions tools" part="actions">${printButton(actions.print)}</div>
    </div>
  `;
}
