/** What to copy, and what the page must allow: always in sight. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isLocal } from '../snippets/address.ts';
import { isBundled, kinds, kindWords, type SnippetKind } from '../snippets/kinds.ts';
import type { Block, Snippet } from '../snippets/snippet.ts';
import type { BuilderState } from '../state.ts';
import { press, selectField, tabs, type Tab, type View } from './controls.ts';
import { lackView, type Lack } from './lack.ts';
import { serverLink } from './server-link.ts';

/** Texts by the name of their block. */
export type Copied = ReadonlyMap<string, string>;

export interface SnippetModel {
  readonly state: BuilderState;
  /** `undefined` where the address of the files is none. */
  readonly snippet: Snippet | undefined;
  readonly address: string | undefined;
  /** The block that is shown. */
  readonly shown: string;
  /** What was copied, by the name of its block. */
  readonly copied: Copied;
  /** What could not be copied, and is marked instead. */
  readonly marked: Copied;
  /** What was written and is not in the snippet. */
  readonly lacks: readonly Lack[];
}

interface Actions {
  readonly change: (state: BuilderState) => void;
  readonly show: (block: string) => void;
  readonly copy: (name: string, text: string) => void;
  /** Leads to the field for the address of the files. */
  readonly goToFiles: () => void;
  /** Leads to what is missing. */
  readonly goTo: (lack: Lack) => void;
}

/** What a block is called on its tab; where it goes stands above it in full. */
function blockWords(name: string): string {
  switch (name) {
    case 'ask':
      return msg('First: permission', { id: 'site.block.first' });
    case 'place':
      return msg('On the page', { id: 'site.block.place' });
    case 'head':
      return msg('In the head', { id: 'site.block.head' });
    case 'style':
      return msg('The colour', { id: 'site.block.style' });
    case 'policy':
      return msg('Security policy', { id: 'site.block.policy' });
    case 'command':
      return msg('Command', { id: 'site.block.command' });
    case 'code':
    case 'component':
      return msg('Code', { id: 'site.block.code' });
    default:
      return msg('Script', { id: 'site.block.script' });
  }
}

/** It was copied, and has not changed since. */
const isIn = (copied: Copied, { name, code }: Block): boolean => copied.get(name) === code;

function blockView(block: Block, { copied, marked }: SnippetModel, { copy }: Actions): View {
  const { name, where, hint, code, language } = block;
  const words = isIn(marked, block)
    ? msg('Marked: copy it with the keyboard', { id: 'site.marked' })
    : isIn(copied, block)
      ? msg('Copied', { id: 'site.copied' })
      : msg('Copy', { id: 'site.copy' });
  return html`<section class="block" data-block=${name}>
    <header>
      <h3 id="block-${name}">${where}</h3>
      ${press(
        words,
        () => {
          copy(name, code);
        },
        'primary small',
        `${words}: ${where}`,
      )}
    </header>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <pre
      class=${language === 'text' ? 'letter' : nothing}
      tabindex="0"
      role="region"
      aria-labelledby="block-${name}"
    ><code>${code}</code></pre>
  </section>`;
}

const blocksOf = ({ blocks, policy }: Snippet): Block[] => [
  ...blocks,
  ...(policy.length > 0
    ? [
        {
          name: 'policy',
          where: msg('Add to your Content-Security-Policy, if you have one', {
            id: 'site.policy.where',
          }),
          language: 'html' as const,
          code: policy.join('; '),
        },
      ]
    : []),
];

function snippetTabs(snippet: Snippet, model: SnippetModel, actions: Actions): View {
  const items: Tab[] = blocksOf(snippet).map((block, index) => ({
    id: block.name,
    label: isIn(model.copied, block)
      ? html`<b class="done" aria-hidden="true">✓</b> ${blockWords(block.name)}<span
            class="for-the-ear"
            >, ${msg('Copied', { id: 'site.copied' })}</span
          >`
      : html`<b>${index + 1}</b> ${blockWords(block.name)}`,
    body: blockView(block, model, actions),
  }));
  const { length } = snippet.notes;
  if (length > 0) {
    items.push({
      id: 'notes',
      label: msg(str`Good to know (${length})`, { id: 'site.notes' }),
      body: html`<ul class="notes">
        ${snippet.notes.map((note) => html`<li>${note}</li>`)}
      </ul>`,
    });
  }
  return tabs({
    name: 'block',
    label: msg('What to copy', { id: 'site.blocks' }),
    shown: model.shown,
    items,
    choose: actions.show,
  });
}

/** Where the files come from; that this will not do is said where one copies. */
function filesView(address: string | undefined, { goToFiles }: Actions): View {
  if (address === undefined) {
    return html`<p class="hint">
      ${press(msg('Correct the address of the files', { id: 'site.files.wrong' }), goToFiles, 'link')}
    </p>`;
  }
  return html`<p class="hint">
    ${msg('The files come from:', { id: 'site.files.from' })}
    ${press(new URL(address).host, goToFiles, 'link')} ${isLocal(address) ? serverLink() : nothing}
  </p>`;
}

export function dockView(model: SnippetModel, actions: Actions): View {
  const { state, snippet, address } = model;
  const { change } = actions;
  return html`<div class="where">
      ${selectField({
        id: 'kind',
        label: msg('For what kind of site?', { id: 'site.kind' }),
        hint: kindWords(state.kind).when,
        value: state.kind,
        options: kinds.map((kind) => ({ value: kind, label: kindWords(kind).title })),
        onChange: (value) => {
          change({ ...state, kind: value as SnippetKind });
        },
      })}
      ${isBundled(state.kind) ? nothing : filesView(address, actions)}
    </div>
    <div class="blocks">
      ${model.lacks.map((lack) =>
        lackView(lack, () => {
          actions.goTo(lack);
        }),
      )}
      ${
        snippet
          ? snippetTabs(snippet, model, actions)
          : html`<p class="hint">
              ${msg('There is nothing to copy before the address of the files is right.', { id: 'site.files.first' })}
            </p>`
      }
    </div>`;
}
