/** Papers that belong together, or of which one is enough, shown as such. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Need } from '../engine/checklist.ts';
import type { View } from '../core/views/view.ts';

type Group = Exclude<Need, { kind: 'document' }>;

export interface Leaf {
  readonly id: string;
  /** Needed only if something is so that is not known. */
  readonly onlyIf: boolean;
  /** One of several: not this paper is needed, but one of them. */
  readonly option: boolean;
}

type LeafView = (leaf: Leaf) => View;

const oneOfWords = (): string => msg('One of these', { id: 'needs.one-of' });

/** A choice between groups: each way is a box of its own. */
const waysView = (ways: readonly Need[], leaf: LeafView): View => html`
  <p class="group-words">${msg('You have these options. You need one.', { id: 'needs.ways' })}</p>
  <ol class="ways">
    ${ways.map((way, index) => {
      const number = index + 1;
      return html`<li class="way">
        <p class="way-words">${msg(str`Option ${number}`, { id: 'needs.way' })}</p>
        ${way.kind === 'document' ? needList([way], leaf, true) : groupView(way, leaf)}
      </li>`;
    })}
  </ol>
`;

function groupView(group: Group, leaf: LeafView, words = oneOfWords()): View {
  if (group.kind === 'together') {
    return html`${group.needs.map((need, index) =>
      need.kind === 'document'
        ? needList([need], leaf)
        : groupView(
            need,
            leaf,
            index ? msg('And one of these', { id: 'needs.and-one-of' }) : oneOfWords(),
          ),
    )}`;
  }
  if (group.needs.some((need) => need.kind !== 'document')) return waysView(group.needs, leaf);
  return html`<div class="one-of">
    <p class="group-words">${words}</p>
    ${needList(group.needs, leaf, true)}
  </div>`;
}

/** A list of needs; `leaf` shows one document. */
export const needList = (needs: readonly Need[], leaf: LeafView, option = false): View => html`
  <ul class="needs">
    ${needs.map((need) =>
      need.kind === 'document'
        ? html`<li part="item" data-item=${need.id}>
            ${leaf({ id: need.id, onlyIf: need.onlyIf, option })}
          </li>`
        : html`<li>${groupView(need, leaf)}</li>`,
    )}
  </ul>
`;
