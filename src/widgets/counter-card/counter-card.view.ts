import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { withLocale } from '../../core/i18n/words.ts';
import { button } from '../../core/views/actions.ts';
import { printButton } from '../../reading/print-button.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { qrView } from '../../share/qr-view.ts';
import type { QrCode } from '../../share/qr.late.ts';
import type { Sources } from '../../reading/sources.ts';
import { titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { drawing, titled } from '../../drawings/drawing.ts';
import { papersFor } from './counter-card.state.ts';
import { heading as title } from './widget.ts';

/** The language of the clerk. */
export const clerkLocale = 'da';

/** What can stand on the card, in the order in which a clerk needs it. */
export const cardKinds = ['requests', 'documents', 'clerkQuestions'] as const;
export type CardKind = (typeof cardKinds)[number];

/** What is on the card, by kind. */
export type Chosen = Readonly<Record<CardKind, ReadonlySet<string>>>;

export interface CardModel {
  readonly content: Part<'counter'>;
  readonly shown: (id: string) => boolean;
  readonly chosen: Chosen;
  readonly headingLevel: number;
  readonly locale: string;
  readonly sources: Sources;
}

const cardTitle = (kind: CardKind): string => {
  switch (kind) {
    case 'requests':
      return msg('What I need', { id: 'card.requests' });
    case 'documents':
      return msg('I have with me', { id: 'card.documents' });
    case 'clerkQuestions':
      return msg('My questions', { id: 'card.questions' });
  }
};

const choiceTitle = (kind: CardKind): string => {
  switch (kind) {
    case 'requests':
      return msg('What do you want at the counter?', { id: 'card.choose.requests' });
    case 'documents':
      return msg('Which papers do you bring?', { id: 'card.choose.documents' });
    case 'clerkQuestions':
      return msg('What do you want to ask?', { id: 'card.choose.questions' });
  }
};

/** What follows when a step is done. */
const nextWords = (kind: CardKind): string =>
  kind === 'documents'
    ? msg('Next: your papers', { id: 'card.next.documents' })
    : msg('Next: your questions', { id: 'card.next.questions' });

const countWords = (count: number): string => msg(str`${count} chosen`, { id: 'card.chosen' });

const idsOf = ({ content, shown, chosen }: CardModel, kind: CardKind): string[] =>
  (kind === 'documents' ? papersFor(content, chosen.requests) : Object.keys(content[kind])).filter(
    (id) => shown(id) && content.text[kind][id],
  );

const chosenIds = (model: CardModel, kind: CardKind): string[] =>
  idsOf(model, kind).filter((id) => model.chosen[kind].has(id));

export const isEmpty = (model: CardModel): boolean =>
  cardKinds.every((kind) => chosenIds(model, kind).length === 0);

export interface ChooseActions {
  readonly toggle: (kind: CardKind, id: string) => void;
  /** A step was folded or unfolded. */
  readonly unfold: (kind: CardKind, isOpen: boolean) => void;
  /** Leads on to a step. */
  readonly goOn: (kind: CardKind) => void;
}

function choiceView(
  { content, chosen }: CardModel,
  kind: CardKind,
  id: string,
  toggle: ChooseActions['toggle'],
): View {
  const text = content.text[kind][id];
  return text
    ? html`<li lang=${text.lang ?? nothing}>
        <label part="option">
          <input
            type="checkbox"
            .checked=${chosen[kind].has(id)}
            @change=${() => {
              toggle(kind, id);
            }}
          />
          <span>${titleOf(text)}</span>
          ${kind === 'documents' ? drawing(content.documents[id]?.drawing, 'letter') : nothing}
        </label>
      </li>`
    : nothing;
}

/** One step of three: what is chosen of it stands in its line. */
function stepView(
  model: CardModel,
  kind: CardKind,
  place: number,
  next: CardKind | undefined,
  unfolded: CardKind | undefined,
  { toggle, unfold, goOn }: ChooseActions,
): View {
  const { length } = chosenIds(model, kind);
  return html`<details
    class="step"
    data-step=${kind}
    .open=${unfolded === kind}
    @toggle=${(event: Event) => {
      unfold(kind, (event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>
      <span class="number" aria-hidden="true">${place}</span>
      ${heading(model.headingLevel + 1, choiceTitle(kind), { id: `step-${kind}` })}
      ${length ? html`<span class="count">${countWords(length)}</span>` : nothing}
    </summary>
    <div role="group" aria-labelledby="step-${kind}">
      <ul class="card-choices">
        ${idsOf(model, kind).map((id) => choiceView(model, kind, id, toggle))}
      </ul>
    </div>
    ${
      next
        ? button(nextWords(next), () => {
            goOn(next);
          })
        : nothing
    }
  </details>`;
}

/** Three steps: what the reader wants, brings and asks. */
export function stepsView(
  model: CardModel,
  unfolded: CardKind | undefined,
  actions: ChooseActions,
): View {
  const kinds = cardKinds.filter((kind) => idsOf(model, kind).length > 0);
  return html`<div class="card-steps" part="question">
    ${kinds.map((kind, index) => stepView(model, kind, index + 1, kinds[index + 1], unfolded, actions))}
  </div>`;
}

export const cardHeading = ({ headingLevel }: CardModel): View =>
  html`${titled(widgetHeading(headingLevel, title()), 'counter')}
    <p class="muted">
      ${msg('It says in Danish what you want. It has no names and no numbers.', { id: 'card.lead' })}
    </p>`;

export const cardSources = (model: CardModel): View =>
  model.sources(
    (['requests', 'clerkQuestions'] as const).flatMap((kind) =>
      idsOf(model, kind).map((id) => model.content[kind][id]),
    ),
  );

export const emptyView = (): View =>
  html`<p class="card empty">
    ${msg('Your card appears here when you choose something.', { id: 'card.empty' })}
  </p>`;

export interface ShownCard extends CardModel {
  /** The same in the clerk's language. */
  readonly danish: Part<'counter'>;
}

/** Danish for the clerk, and beside it what it means. */
export function cardView(model: ShownCard, takesFocus = false): View {
  const { content, danish, headingLevel, locale } = model;
  const both = locale !== clerkLocale;
  const titles = (kind: CardKind): View =>
    html`<span lang=${clerkLocale}>${withLocale(clerkLocale, () => cardTitle(kind))}</span>${
        both ? html`<span class="meaning">${cardTitle(kind)}</span>` : nothing
      }`;
  return html`<div
    class="card"
    part="result"
    role="group"
    aria-label=${msg('Your card', { id: 'card.label' })}
    tabindex="-1"
    ?autofocus=${takesFocus}
  >
    ${cardKinds.map((kind) => {
      const ids = chosenIds(model, kind);
      return ids.length
        ? html`<section>
            ${heading(headingLevel + 1, titles(kind))}
            <ul>
              ${ids.map((id) => {
                const [text, own] = [danish.text[kind][id], content.text[kind][id]];
                return text && own
                  ? html`<li class=${both ? 'both' : nothing} part="item" data-item=${id}>
                      <span lang=${text.lang ?? clerkLocale}>${text.title}</span>
                      ${
                        both
                          ? html`<span class="meaning" lang=${own.lang ?? nothing}
                              >${own.title}</span
                            >`
                          : nothing
                      }
                    </li>`
                  : nothing;
              })}
            </ul>
          </section>`
        : nothing;
    })}
  </div>`;
}

export interface CardActions {
  readonly show: () => void;
  readonly close: () => void;
  readonly print: () => void;
}

/** The whole screen for the card, while the clerk reads it. */
const screenView = (card: View, close: () => void): View =>
  html`<dialog class="screen" aria-label=${msg('Your card', { id: 'card.label' })} @close=${close}>
    ${card} ${button(msg('Close the card', { id: 'card.close' }), close, 'primary')}
  </dialog>`;

/** The card as it will be, and what can be done with it. */
export const liveView = (
  model: ShownCard,
  code: QrCode | undefined,
  isShowing: boolean,
  actions: CardActions,
): View =>
  html`${isShowing ? screenView(cardView(model, true), actions.close) : cardView(model)}
    <div class="actions" part="actions">
      ${button(msg('Show it on the whole screen', { id: 'card.show' }), actions.show, 'primary')}
      ${printButton(actions.print)}
    </div>
    ${
      code
        ? html`<details class="back-to-list">
            <summary>${msg('Open your list again', { id: 'card.again' })}</summary>
            ${qrView(code, msg('QR code of your list', { id: 'card.qr' }))}
            <p class="muted">
              ${msg('For you: this code opens your list again. It holds your answers and ticks.', { id: 'card.qr.words' })}
            </p>
          </details>`
        : nothing
    }`;
