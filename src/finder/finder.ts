/** A field to search in a list, and what it has found. */
import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatPlural } from '../core/i18n/format.ts';
import { button } from '../core/views/actions.ts';
import { fresh } from './fresh.ts';
import type { View } from '../core/views/view.ts';

/**
 * What was found, under its name. A page translator may have put nodes of its own where the texts were, and
 * what comes to the same place in the list must not show them.
 */
export const item = (id: string, view: View): unknown => keyed(id, view);

/** More than anybody looks through; what a host adds beyond that is drawn when it is asked for. */
export const MOST = 50;

/** A way to the rest of a long list. */
export const moreView = (hidden: number, showAll: () => void): View =>
  hidden > 0
    ? html`<div class="actions" part="actions">
        ${button(msg(str`Show ${hidden} more`, { id: 'finder.more' }), showAll)}
      </div>`
    : nothing;

/** Focus goes to an item, by default to the first of the rest: the button that was pressed is gone. */
export async function focusItem(
  element: Pick<LitElement, 'renderRoot' | 'updateComplete'>,
  at = MOST,
  inside = '',
): Promise<void> {
  await element.updateComplete;
  const items = element.renderRoot.querySelectorAll<HTMLElement>(`${inside} [data-item]`);
  const wanted = [...items][at];
  const target = wanted?.querySelector<HTMLElement>('summary') ?? wanted;
  if (target?.localName !== 'summary') target?.setAttribute('tabindex', '-1');
  target?.focus();
}

export interface Finder {
  readonly label: string;
  readonly query: string;
  /** How many items are shown. */
  readonly count: number;
  readonly locale: string;
}

export interface FinderActions {
  readonly find: (query: string) => void;
}

export function foundWords(count: number, locale: string): string {
  if (count === 0) return msg('Nothing found. Try another word.', { id: 'finder.none' });
  return formatPlural(
    msg('{count, plural, one {# result} other {# results}}', { id: 'finder.found' }),
    count,
    locale,
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Words that say nothing of what is searched for, in the language of the reader. */
export const fillers = (): readonly string[] =>
  msg('a an and at can do for from get how i in is my of on or the to what where with', {
    id: 'finder.fillers',
  }).split(' ');

/** Where to go on when nothing is found: by theme, or to people. */
export const nothingFound = (
  themes: readonly Choice[],
  choose: (theme: string) => void,
  people: View,
): View =>
  html`<div class="nothing-found">
    <p>${msg('Look under one of these:', { id: 'finder.themes' })}</p>
    <div class="actions">
      ${themes.map(({ value, label }) =>
        button(label, () => {
          choose(value);
        }),
      )}
    </div>
    <p>${msg('Or ask a person:', { id: 'finder.ask' })}</p>
    ${people}
  </div>`;

export const finderView = (finder: Finder, actions: FinderActions): View => html`
  <div class="finder" part="search" role="search">
    <label for="find">${finder.label}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${finder.query}
      @input=${(event: InputEvent) => {
        actions.find((event.target as HTMLInputElement).value);
      }}
    />
    <p class="found">
      <span>${fresh(foundWords(finder.count, finder.locale))}</span>
      ${
        finder.query
          ? html`<button
              type="button"
              class="link"
              @click=${(event: Event) => {
                // The button goes away, so focus needs another place; Orca hears of that only while the button is there.
                const { parentElement } = event.currentTarget as HTMLElement;
                parentElement?.parentElement?.querySelector('input')?.focus();
                setTimeout(() => {
                  actions.find('');
                }, 200);
              }}
            >
              ${msg('Show all', { id: 'finder.all' })}
            </button>`
          : nothing
      }
    </p>
  </div>
`;

/** A filter of which one choice holds. */
export const filterView = (
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): View => html`
  <fieldset class="filter" part="filter">
    <legend>${label}</legend>
    ${choices.map(
      ({ value, label: words }) => html`
        <label class=${value === chosen ? 'chip chosen' : 'chip'} for="filter-${value}">
          <input
            type="radio"
            name="filter"
            id="filter-${value}"
            .checked=${value === chosen}
            @change=${() => {
              choose(value);
            }}
          />
          ${words}
        </label>
      `,
    )}
  </fieldset>
`;
