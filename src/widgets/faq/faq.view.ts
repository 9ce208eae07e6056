import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { printButton } from '../../reading/print-button.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { finderView, item, moreView, MOST, nothingFound } from '../../finder/finder.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { plainClick } from '../../core/views/plain-click.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { titled } from '../../drawings/drawing.ts';
import { grouped, type Group, type Theme } from './faq.state.ts';
import { heading as title } from './widget.ts';

export interface FaqModel {
  readonly content: Part<'questions'>;
  /** Ids of the questions to show. */
  readonly ids: readonly string[];
  /** Also what is beyond the first of a long list. */
  readonly showsAll: boolean;
  readonly query: string;
  readonly unfolded: Unfolded;
  /** The themes that the reader has turned over: all but the first begin folded. None where all are shown. */
  readonly turned: Unfolded | undefined;
  readonly headingLevel: number;
  readonly locale: string;
  readonly sources: Sources;
  /** The address of a question, where the host lets the widget use the fragment. */
  readonly addressOf: ((id: string) => string) | undefined;
}

export interface FaqActions {
  readonly find: (query: string) => void;
  readonly goToTheme: (theme: string) => void;
  readonly goTo: (id: string) => void;
  readonly showAll: () => void;
  readonly print: () => void;
}

const themeWords = (theme: Theme): string =>
  ({
    getting: msg('Getting MitID', { id: 'faq.getting' }),
    using: msg('Using MitID', { id: 'faq.using' }),
    money: msg('Bank and money', { id: 'faq.money' }),
    safety: msg('Safety', { id: 'faq.safety' }),
    leaving: msg('Abroad, and leaving', { id: 'faq.leaving' }),
  })[theme];

/** A link to one question, to copy or to press. */
function questionAddress({ addressOf, content }: FaqModel, id: string, actions: FaqActions): View {
  const label = content.text.questions[id]?.question ?? '';
  return addressOf
    ? html`<p class="permalink">
        <a
          href=${addressOf(id)}
          aria-label=${msg(str`Link to this question: ${label}`, { id: 'faq.link.label' })}
          @click=${plainClick(() => {
            actions.goTo(id);
          })}
          >${msg('Link to this question', { id: 'faq.link' })}</a
        >
      </p>`
    : nothing;
}

function questionItem(model: FaqModel, id: string, actions: FaqActions): View {
  const { content, unfolded } = model;
  const [question, text] = [content.questions[id], content.text.questions[id]];
  if (!question || !text) return nothing;
  const links = contactsIn(content, question.contacts);
  const body = html`${paragraphs(text.answer)}
  ${links.map((each) => contactLinks(each.contact, each.text))}
  ${questionAddress(model, id, actions)}`;
  return entryView({ id, summary: text.question, lang: text.lang, body }, unfolded);
}

const questionList = (model: FaqModel, ids: readonly string[], actions: FaqActions): View =>
  html`<ul class="answers-list">
    ${ids.map((id) => item(id, questionItem(model, id, actions)))}
  </ul>`;

/** More than this are too many to look through, so themes are folded. */
const FEW = 12;

/** A theme that is folded can be seen at once with all the others. */
function themeView(
  model: FaqModel,
  { theme, ids }: Group,
  isFirst: boolean,
  actions: FaqActions,
): View {
  const { unfolded, headingLevel } = model;
  const turned = model.ids.length > FEW ? model.turned : undefined;
  const name = heading(headingLevel + 1, themeWords(theme));
  const list = questionList(model, ids, actions);
  if (!turned) return html`<section class="part" data-theme=${theme}>${name} ${list}</section>`;
  const isOpen = isFirst !== turned.ids.has(theme) || ids.some((id) => unfolded.ids.has(id));
  return html`<section class="part folds" data-theme=${theme}>
    <details
      class="fold"
      .open=${isOpen}
      @toggle=${(event: Event) => {
        turned.set(theme, (event.currentTarget as HTMLDetailsElement).open !== isFirst);
      }}
    >
      <summary>${name}</summary>
      ${list}
    </details>
  </section>`;
}

/** Questions and answers, by theme; while something is typed, the best match first. */
export function faqView(model: FaqModel, actions: FaqActions): View {
  const { content, ids, query, locale, headingLevel } = model;
  const drawn = model.showsAll ? ids : ids.slice(0, MOST);
  return html`
    ${titled(widgetHeading(headingLevel, title()), 'search')}
    <div class="result columns" part="result">
      ${finderView(
        {
          label: msg('Search the questions', { id: 'faq.search' }),
          query,
          count: ids.length,
          locale,
        },
        actions,
      )}
      ${
        ids.length
          ? nothing
          : nothingFound(
              grouped(content, Object.keys(content.questions)).map(({ theme }) => ({
                value: theme,
                label: themeWords(theme),
              })),
              actions.goToTheme,
              html`${contactsIn(content, ['citizen-service', 'mitid-support']).map((each) => contactLinks(each.contact, each.text))}`,
            )
      }
      ${
        query.trim()
          ? questionList(model, drawn, actions)
          : grouped(content, drawn).map((group, index) =>
              themeView(model, group, index === 0, actions),
            )
      }
      ${moreView(ids.length - drawn.length, actions.showAll)}
      ${item(ids.join(), model.sources(ids.map((id) => content.questions[id])))}
      <div class="actions tools" part="actions">${printButton(actions.print)}</div>
    </div>
  `;
}
