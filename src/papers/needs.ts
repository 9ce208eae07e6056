/** Papers that belong together, or of which one is enough, shown as such. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { documentsAmong, newcomersFirst, type Need } from '../engine/checklist.ts';
import type { View } from '../core/views/view.ts';

type Group = Exclude<Need, { kind: 'document' }>;

const isGroup = (need: Need | undefined): boolean => (need?.kind ?? 'document') !== 'document';

export interface Leaf {
  readonly id: string;
  /** Needed only if something is so that is not known. */
  readonly onlyIf: boolean;
  /** One of several: not this paper is needed, but one of them. */
  readonly option: boolean;
}

export interface Papers {
  /** Shows one paper. */
  readonly leaf: (leaf: Leaf) => View;
  /** Whether newcomers have it when they arrive: ways with such papers come first. */
  readonly atStart: (id: string) => boolean;
  readonly isReady: (id: string) => boolean;
  readonly titleOf: (id: string) => string;
}

const oneOfWords = (): string => msg('One of these', { id: 'needs.one-of' });

function wayView(way: Need, papers: Papers, number: number, total: number): View {
  return html`<li class="way">
    <p class="way-words">${msg(str`Option ${number} of ${total}`, { id: 'needs.way' })}</p>
    ${way.kind === 'document' ? needList([way], papers, true) : groupView(way, papers)}
  </li>`;
}

/** A choice between groups: what newcomers have stands open, the other ways are folded under it. */
function waysView(ways: readonly Need[], papers: Papers): View {
  const [first, ...others] = newcomersFirst(ways, papers.atStart);
  const isBegun = documentsAmong(others).some(papers.isReady);
  return html`<p class="group-words">
      ${msg('You have these options. You need one.', { id: 'needs.ways' })}
    </p>
    <ol class="ways">
      ${first ? wayView(first, papers, 1, ways.length) : nothing}
    </ol>
    <details class="fold other-ways" ?open=${isBegun}>
      <summary>${msg(str`Other options (${others.length})`, { id: 'needs.other-ways' })}</summary>
      <ol class="ways" start="2">
        ${others.map((way, index) => wayView(way, papers, index + 2, ways.length))}
      </ol>
    </details>`;
}

function groupView(group: Group, papers: Papers, isMore = false): View {
  if (group.kind === 'together') {
    return html`${group.needs.map((need, index) =>
      need.kind === 'document' ? needList([need], papers) : groupView(need, papers, index > 0),
    )}`;
  }
  if (group.needs.some((need) => need.kind !== 'document')) return waysView(group.needs, papers);
  return html`<div class="one-of">
    <p class=${isMore ? 'group-words plus' : 'group-words'}>
      ${isMore ? msg('And one of these', { id: 'needs.and-one-of' }) : oneOfWords()}
    </p>
    ${needList(group.needs, papers, true)}
  </div>`;
}

/** A list of needs. */
export const needList = (needs: readonly Need[], papers: Papers, option = false): View => html`
  <ul class="needs">
    ${needs.map((need, index) =>
      need.kind === 'document'
        ? html`<li part="item" data-item=${need.id}>
            ${
              isGroup(needs[index - 1])
                ? html`<p class="group-words plus">${msg('Also bring', { id: 'needs.also' })}</p>`
                : nothing
            }
            ${papers.leaf({ id: need.id, onlyIf: need.onlyIf, option })}
          </li>`
        : html`<li>${groupView(need, papers)}</li>`,
    )}
  </ul>
`;

/** All needs: what everybody needs first; what only some need is folded under it. */
export function needsView(needs: readonly Need[], papers: Papers): View {
  const some = needs.flatMap((need) => (need.kind === 'document' && need.onlyIf ? [need] : []));
  if (some.length === 0 || some.length === needs.length) return needList(needs, papers);
  const all = needs.filter((need) => need.kind !== 'document' || !need.onlyIf);
  return html`${needList(all, papers)}
    <details class="fold some" ?open=${some.some(({ id }) => papers.isReady(id))}>
      <summary>
        <span>
          ${msg(str`Only in some cases (${some.length})`, { id: 'needs.some' })}
          <span class="glance"
            >${some.map(({ id }) => html`<span>${papers.titleOf(id)}</span>`)}</span
          >
        </span>
      </summary>
      ${needList(some, papers)}
    </details>`;
}
