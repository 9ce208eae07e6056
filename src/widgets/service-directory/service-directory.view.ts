import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Service } from '../../content/schema.ts';
import { formatPlural } from '../../core/i18n/format.ts';
import { currentLocale } from '../../core/i18n/words.ts';
import { printButton } from '../../reading/print-button.ts';
import { pageLink } from '../../reading/page-link.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import {
  filterView,
  finderView,
  item,
  moreView,
  MOST,
  nothingFound,
  type Choice,
} from '../../finder/finder.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { titled } from '../../drawings/drawing.ts';
import type { Theme } from './service-directory.state.ts';
import { heading as title } from './widget.ts';

export interface DirectoryModel {
  readonly content: Part<'services'>;
  /** Ids of the services to show. */
  readonly ids: readonly string[];
  /** Also what is beyond the first of a long list. */
  readonly showsAll: boolean;
  readonly query: string;
  readonly themes: readonly Theme[];
  /** The theme that is chosen, or `all`. */
  readonly theme: string;
  readonly headingLevel: number;
  readonly locale: string;
  readonly sources: Sources;
}

export interface DirectoryActions {
  readonly find: (query: string) => void;
  readonly filter: (theme: string) => void;
  readonly goToTheme: (theme: string) => void;
  readonly showAll: () => void;
  readonly print: () => void;
}

const themeWords = (theme: Theme): string =>
  ({
    public: msg('Public', { id: 'services.public' }),
    health: msg('Health', { id: 'services.health' }),
    money: msg('Money', { id: 'services.money' }),
    work: msg('Work', { id: 'services.work' }),
    study: msg('Study', { id: 'services.study' }),
    daily: msg('Daily life', { id: 'services.daily' }),
  })[theme];

const neededWords = (mitid: Service['mitid']): string =>
  ({
    needed: msg('Yes', { id: 'services.needed' }),
    partly: msg('For some of it', { id: 'services.partly' }),
    setup: msg('Once, to set it up', { id: 'services.setup' }),
  })[mitid];

const levelWords = (level: NonNullable<Service['level']>): string =>
  ({
    low: msg('Low', { id: 'level.low' }),
    substantial: msg('Substantial', { id: 'level.substantial' }),
    high: msg('High', { id: 'level.high' }),
  })[level];

const row = (term: string, words: string): View =>
  html`<dt>${term}</dt>
    <dd>${words}</dd>`;

function serviceCard(model: DirectoryModel, id: string): View {
  const { content, headingLevel } = model;
  const [service, text] = [content.services[id], content.text.services[id]];
  if (!service || !text) return nothing;
  const { level, age } = service;
  return html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
    <details class="entry">
      <summary>
        <span>
          ${heading(headingLevel + 1, titleOf(text))}
          <span class="status ${service.mitid}"
            >${msg('Needs MitID', { id: 'services.mitid' })}:
            <strong>${neededWords(service.mitid)}</strong></span
          >
        </span>
      </summary>
      <p><strong>${prose(text.what)}</strong></p>
      ${paragraphs(text.body)}
      ${
        level || age
          ? html`<dl class="facts-of">
              ${level ? row(msg('Level', { id: 'services.level' }), levelWords(level)) : nothing}
              ${
                age === undefined
                  ? nothing
                  : row(
                      msg('Age', { id: 'services.age' }),
                      formatPlural(
                        msg('{count, plural, one {from # year} other {from # years}}', {
                          id: 'services.age.from',
                        }),
                        age,
                        currentLocale(),
                      ),
                    )
              }
            </dl>`
          : nothing
      }
      <p class="ways">${msg('Without MitID:', { id: 'services.ways' })}</p>
      ${paragraphs(text.ways)}
      ${
        service.url
          ? html`<p class="links">
              ${pageLink(service, new URL(service.url).host.replace('www.', ''))}
            </p>`
          : nothing
      }
      ${contactsIn(content, service.contacts)
        .filter(({ contact }) => contact.phone ?? contact.email ?? contact.url !== service.url)
        .map((each) => contactLinks(each.contact, each.text))}
    </details>
  </li>`;
}

/** Where MitID is used, and the other way in, to search and to filter. */
export function directoryView(model: DirectoryModel, actions: DirectoryActions): View {
  const { content, ids, query, themes, theme, locale, headingLevel } = model;
  const drawn = model.showsAll ? ids : ids.slice(0, MOST);
  const choices: Choice[] = [
    { value: 'all', label: msg('All', { id: 'services.all' }) },
    ...themes.map((each) => ({ value: each, label: themeWords(each) })),
  ];
  return html`
    ${titled(widgetHeading(headingLevel, title()), 'bank')}
    <div class="result" part="result">
      ${finderView(
        {
          label: msg('Search, for example “tax” or “doctor”', { id: 'services.search' }),
          query,
          count: ids.length,
          locale,
        },
        actions,
      )}
      ${
        themes.length > 1
          ? filterView(msg('Show', { id: 'services.filter' }), choices, theme, actions.filter)
          : nothing
      }
      ${
        ids.length
          ? nothing
          : nothingFound(
              choices,
              actions.goToTheme,
              html`${contactsIn(content, ['citizen-service']).map((each) => contactLinks(each.contact, each.text))}`,
            )
      }
      <ul class="cards">
        ${drawn.map((id) => item(id, serviceCard(model, id)))}
      </ul>
      ${moreView(ids.length - drawn.length, actions.showAll)}
      ${item(ids.join(), model.sources(ids.map((id) => content.services[id])))}
      <div class="actions tools" part="actions">${printButton(actions.print)}</div>
    </div>
  `;
}
