import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { button } from '../../core/views/actions.ts';
import { printButton } from '../../reading/print-button.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { plainClick } from '../../core/views/plain-click.ts';
import { progressBar } from '../../interview/progress.ts';
import { failedView, loadingView, loadingWords } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';
import { guideParts } from '../../generated/guide-parts.ts';
import { neighboursOf, type GuidePart } from './guide.state.ts';
import { heading as title } from './widget.ts';

const partTitle = (part: GuidePart): string => guideParts[part].title();

export interface GuideModel {
  readonly parts: readonly GuidePart[];
  readonly current: GuidePart;
  readonly seen: ReadonlySet<GuidePart>;
  /** The widgets on the screen: one, or all of them for the printer. */
  readonly widgets: readonly unknown[];
  readonly state: 'loading' | 'ready' | 'failed';
  /** Whether the list of parts is unfolded, where there is no room for it beside the part. */
  readonly isListOpen: boolean;
  /** Addresses of the parts, where the host lets the guide use the fragment. */
  readonly addressOf: ((part: GuidePart) => string) | undefined;
  readonly headingLevel: number;
}

export interface GuideActions {
  readonly go: (part: GuidePart) => void;
  readonly toggleList: () => void;
  readonly retry: () => void;
  readonly printAll: () => void;
}

function entry({ current, seen, addressOf }: GuideModel, part: GuidePart, go: () => void): View {
  const isCurrent = part === current;
  const words = html`<span>${partTitle(part)}</span> ${
      seen.has(part) && !isCurrent
        ? html`<span class="seen" aria-hidden="true">✓</span>
            <span class="unseen">${msg('(opened)', { id: 'guide.seen' })}</span>`
        : nothing
    }`;
  return html`<li>
    ${
      addressOf
        ? html`<a
            class="choose ${isCurrent ? 'current' : ''}"
            href=${addressOf(part)}
            aria-current=${isCurrent ? 'page' : nothing}
            @click=${plainClick(go)}
            >${words}</a
          >`
        : html`<button
            type="button"
            class="choose ${isCurrent ? 'current' : ''}"
            aria-current=${isCurrent ? 'page' : nothing}
            @click=${go}
          >
            ${words}
          </button>`
    }
  </li>`;
}

function navigation(model: GuideModel, actions: GuideActions): View {
  const { parts, seen, isListOpen } = model;
  const done = parts.filter((part) => seen.has(part)).length;
  return html`<nav
    class="contents"
    part="navigation"
    aria-label=${msg('Parts of the guide', { id: 'guide.parts' })}
  >
    ${progressBar(
      parts.length ? done / parts.length : 0,
      msg('Parts opened', { id: 'guide.progress.label' }),
      html`<span
        >${msg(str`${done} of ${parts.length} parts opened`, { id: 'guide.progress' })}</span
      >`,
    )}
    <button
      type="button"
      class="button secondary list-button"
      aria-expanded=${isListOpen ? 'true' : 'false'}
      aria-controls="parts"
      @click=${actions.toggleList}
    >
      ${msg('All parts', { id: 'guide.list' })}
    </button>
    <ol id="parts" class=${isListOpen ? '' : 'folded'}>
      ${parts.map((part) =>
        entry(model, part, () => {
          actions.go(part);
        }),
      )}
    </ol>
  </nav>`;
}

const guideHeading = (level: number): View => widgetHeading(level, title());

/** The host left no part to show. */
export const emptyView = (level: number): View =>
  html`${guideHeading(level)}
    <p>${msg('There is nothing to show here.', { id: 'guide.empty' })}</p>`;

/** The parts, and the one that is open. */
export function guideView(model: GuideModel, actions: GuideActions): View {
  const { parts, current, seen, widgets, state, headingLevel } = model;
  const { before, after } = neighboursOf(parts, current);
  const to = (part: GuidePart, words: string, look: 'primary' | 'link'): View =>
    button(
      words,
      () => {
        actions.go(part);
      },
      look,
    );
  return html`
    ${guideHeading(headingLevel)}
    <div class="guide">
      ${navigation(model, actions)}
      <div class="holder" part="result">
        ${
          state === 'failed'
            ? html`${heading(headingLevel + 1, partTitle(current), { focus: true })}
              ${failedView(actions.retry)}`
            : state === 'loading'
              ? // The fallback of the host is for the first part: after that, the guide is there.
                seen.size > 0
                ? loadingWords()
                : loadingView()
              : widgets
        }
        <div class="actions" part="actions">
          ${after ? to(after, msg(str`Next: ${partTitle(after)}`, { id: 'guide.next' }), 'primary') : nothing}
          ${before ? to(before, msg(str`Back: ${partTitle(before)}`, { id: 'guide.before' }), 'link') : nothing}
          ${printButton(actions.printAll, msg('Print the whole guide', { id: 'guide.print' }), 'link')}
        </div>
      </div>
    </div>
  `;
}
