/** The guide: its home, and a part with the way back to it. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { alertIcon } from '../../core/views/icons.ts';
import { plainClick } from '../../core/views/plain-click.ts';
import { failedView, loadingView, loadingWords } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';
import { drawing } from '../../drawings/drawing.ts';
import { guideParts } from '../../generated/guide-parts.ts';
import { printButton } from '../../reading/print-button.ts';
import type { Guide } from '../description.ts';
import { HOME, type GuidePart } from './guide.state.ts';
import { heading as title } from './widget.ts';

const about = (part: GuidePart): Guide => guideParts[part];

export interface Going {
  readonly parts: readonly GuidePart[];
  /** Addresses of the parts, where the host lets the guide use the fragment. */
  readonly addressOf: ((place: GuidePart | typeof HOME) => string) | undefined;
  readonly go: (place: GuidePart | typeof HOME) => void;
}

export interface PartModel extends Going {
  readonly current: GuidePart;
  /** The widgets on the screen: one, or all of them for the printer. */
  readonly widgets: readonly unknown[];
  readonly state: 'loading' | 'ready' | 'failed';
  /** The guide has shown something before. */
  readonly hasBegun: boolean;
  readonly headingLevel: number;
  readonly retry: () => void;
  readonly printAll: () => void;
}

export interface HomeModel extends Going {
  /** How many stops of the reader's route are done, and of how many, as far as that is known. */
  readonly route: { readonly done: number; readonly all: number | undefined };
  readonly headingLevel: number;
  readonly printAll: () => void;
}

/** A way to a part: a link where it has an address, else a button. */
function way(
  { addressOf, go }: Going,
  place: GuidePart | typeof HOME,
  name: string,
  words: unknown,
  isCurrent = false,
): View {
  const press = (): void => {
    go(place);
  };
  const current = isCurrent ? 'page' : nothing;
  return addressOf
    ? html`<a
        class=${name}
        href=${addressOf(place)}
        aria-current=${current}
        @click=${plainClick(press)}
        >${words}</a
      >`
    : html`<button type="button" class=${name} aria-current=${current} @click=${press}>
        ${words}
      </button>`;
}

const guideHeading = (level: number): View => widgetHeading(level, title());

/** The host left no part to show. */
export const emptyView = (level: number): View =>
  html`${guideHeading(level)}
    <p>${msg('There is nothing to show here.', { id: 'guide.empty' })}</p>`;

/** The part for what cannot wait. */
export const URGENT = 'troubleshooter';
const ROUTE = 'get-started';

function routeWords({ done, all }: HomeModel['route']): string | undefined {
  if (done === 0) return undefined;
  return all === undefined
    ? msg(str`Your route: ${done} done`, { id: 'guide.route' })
    : msg(str`Your route: ${done} of ${all} done`, { id: 'guide.route.of' });
}

/** What people come for, as pictures; what cannot wait first, the rest as a line of links. */
export function homeView(model: HomeModel): View {
  const { parts, headingLevel, route, printAll } = model;
  const of = (tile: Guide['tile']): GuidePart[] =>
    parts.filter((part) => about(part).tile === tile);
  const tile = (part: GuidePart): View => {
    const { task, title: words, hint, drawing: id } = about(part);
    const known = part === ROUTE ? routeWords(route) : undefined;
    return html`<li>
      ${way(
        model,
        part,
        `tile ${about(part).tile}`,
        html`${drawing(id, id)}
          <span>
            <b>${(task ?? words)()}</b>
            ${known || hint ? html`<span class="hint">${known ?? hint?.()}</span>` : nothing}
          </span>`,
      )}
    </li>`;
  };
  const links = of('link');
  return html`${guideHeading(headingLevel)}
    <p class="lead">${msg('What do you want to do?', { id: 'guide.question' })}</p>
    <nav part="navigation" aria-label=${msg('Topics', { id: 'guide.parts' })}>
      ${
        parts.includes(URGENT)
          ? way(
              model,
              URGENT,
              'urgent-way',
              html`${alertIcon}
                <span>${msg('Phone lost, or scammed? Block now', { id: 'guide.urgent' })}</span>`,
            )
          : nothing
      }
      <ul class="tiles">
        ${of('large').map(tile)}
      </ul>
      <ul class="tiles small">
        ${of('small').map(tile)}
      </ul>
      ${
        links.length
          ? html`<ul class="more">
              ${links.map((part) => html`<li>${way(model, part, 'link', about(part).title())}</li>`)}
            </ul>`
          : nothing
      }
    </nav>
    <div class="actions" part="actions">
      ${printButton(printAll, msg('Print the whole guide', { id: 'guide.print' }), 'link')}
    </div>`;
}

/** One part: the way back, all topics beside it where there is room. */
export function partView(model: PartModel): View {
  const { parts, current, widgets, state, headingLevel, hasBegun, printAll } = model;
  const isAlone = parts.length === 1;
  return html`<div class="inside">${guideHeading(headingLevel)}</div>
    <div class="guide ${isAlone ? 'alone' : ''}">
      ${
        isAlone
          ? nothing
          : html`<nav
              class="contents"
              part="navigation"
              aria-label=${msg('Topics', { id: 'guide.parts' })}
            >
              ${way(model, HOME, 'link home', msg('All topics', { id: 'guide.home' }))}
              <ol>
                ${parts.map(
                  (part) =>
                    html`<li>
                      ${way(model, part, part === current ? 'choose current' : 'choose', about(part).title(), part === current)}
                    </li>`,
                )}
              </ol>
            </nav>`
      }
      <div class="holder" part="result">
        ${
          state === 'failed'
            ? html`${heading(headingLevel + 1, about(current).title(), { focus: true })}
              ${failedView(model.retry)}`
            : state === 'loading'
              ? // The fallback of the host is for the first view: after that, the guide is there.
                hasBegun
                ? loadingWords()
                : loadingView()
              : widgets
        }
        <div class="actions" part="actions">
          ${isAlone ? nothing : way(model, HOME, 'button secondary', msg('All topics', { id: 'guide.home' }))}
          ${printButton(printAll, msg('Print the whole guide', { id: 'guide.print' }), 'link')}
        </div>
      </div>
    </div>`;
}
