import { msg } from '@lit/localize';
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
import { titled } from '../../drawings/drawing.ts';
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

const idsOf = ({ content, shown, chosen }: CardModel, kind: CardKind): string[] =>
  (kind === 'documents' ? papersFor(content, chosen.requests) : Object.keys(content[kind])).filter(
    (id) => shown(id) && content.text[kind][id],
  );

const chosenIds = (model: CardModel, kind: CardKind): string[] =>
  idsOf(model, kind).filter((id) => model.chosen[kind].has(id));

export const isEmpty = (model: CardModel): boolean =>
  cardKinds.every((kind) => chosenIds(model, kind).length === 0);

function choices(
  model: CardModel,
  kind: CardKind,
  toggle: (kind: CardKind, id: string) => void,
): View {
  const list = (ids: readonly string[]): View =>
    html`<ul class="card-choices">
      ${ids.map((id) => {
        const text = model.content.text[kind][id];
        return text
          ? html`<li lang=${text.lang ?? nothing}>
              <label part="option">
                <input
                  type="checkbox"
                  .checked=${model.chosen[kind].has(id)}
                  @change=${() => {
                    toggle(kind, id);
                  }}
                />
                <span>${titleOf(text)}</span>
              </label>
            </li>`
          : nothing;
      })}
    </ul>`;
  const ids = idsOf(model, kind);
  if (ids.length === 0) return nothing;
  // The papers are many, and mostly ticked in the checklist: they are folded, and those ticked said.
  const ticked = chosenIds(model, kind).flatMap((id) => model.content.text[kind][id]?.title ?? []);
  const all = list(ids);
  return html`<fieldset>
    <legend>${heading(model.headingLevel + 1, choiceTitle(kind))}</legend>
    ${
      kind === 'documents'
        ? html`${ticked.length ? html`<p class="ticked">${ticked.join(' · ')}</p>` : nothing}
            <details class="more-papers">
              <summary>${msg('Tick papers', { id: 'card.papers' })}</summary>
              ${all}
            </details>`
        : all
    }
  </fieldset>`;
}

/** Before the card: what shall stand on it. */
export function chooseView(
  model: CardModel,
  actions: {
    readonly toggle: (kind: CardKind, id: string) => void;
    readonly show: () => void;
    readonly isMissing: boolean;
  },
): View {
  return html`
    ${titled(widgetHeading(model.headingLevel, title()), 'counter')}
    <p class="muted">
      ${msg('Choose what you want to say. The card says it in Danish and in your language. It has no names and no numbers.', { id: 'card.lead' })}
    </p>
    <div class="question" part="question">
      ${cardKinds.map((kind) => choices(model, kind, actions.toggle))}
    </div>
    ${
      actions.isMissing
        ? html`<p class="error" id="missing" tabindex="-1" data-focus>
            ${msg('Choose something for the card first.', { id: 'card.missing' })}
          </p>`
        : nothing
    }
    <div class="actions" part="actions">
      ${button(msg('Show the card', { id: 'card.show' }), actions.show, 'primary')}
    </div>
    ${model.sources(
      (['requests', 'clerkQuestions'] as const).flatMap((kind) =>
        idsOf(model, kind).map((id) => model.content[kind][id]),
      ),
    )}
  `;
}

export interface ShownCard extends CardModel {
  /** The same in the clerk's language. */
  readonly danish: Part<'counter'>;
  readonly code: QrCode | undefined;
}

/** In large letters: Danish for the clerk, and beside it what it means. */
export function cardView(
  model: ShownCard,
  actions: { readonly change: () => void; readonly print: () => void },
): View {
  const { content, danish, code, headingLevel, locale } = model;
  const both = locale !== clerkLocale;
  const titles = (kind: CardKind): View =>
    html`<span lang=${clerkLocale}>${withLocale(clerkLocale, () => cardTitle(kind))}</span>
      ${both ? html`<span class="meaning">${cardTitle(kind)}</span>` : nothing}`;
  return html`
    ${titled(widgetHeading(headingLevel, title()), 'counter')}
    <div
      class="card"
      part="result"
      role="group"
      aria-label=${msg('Your card', { id: 'card.label' })}
      tabindex="-1"
      data-focus
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
      ${
        code
          ? html`<div class="back-to-list">
              ${qrView(code, msg('QR code of your list', { id: 'card.qr' }))}
              <p class="muted">
                ${msg('For you: this code opens your list again. It holds your answers and ticks.', { id: 'card.qr.words' })}
              </p>
            </div>`
          : nothing
      }
    </div>
    <div class="actions" part="actions">
      ${printButton(actions.print)}
      ${button(msg('Change the card', { id: 'card.change' }), actions.change, 'link')}
    </div>
  `;
}
