/** What to copy, and what the page must allow: always in sight. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { addressNote } from '../snippets/index.ts';
import { kinds, kindWords, type SnippetKind } from '../snippets/kinds.ts';
import type { Block, Snippet } from '../snippets/snippet.ts';
import type { BuilderState } from '../state.ts';
import { press, selectField, tabs, type Tab, type View } from './controls.ts';

export interface SnippetModel {
  readonly state: BuilderState;
  /** `undefined` where the address of the files is none. */
  readonly snippet: Snippet | undefined;
  readonly address: string | undefined;
  /** The block that is shown. */
  readonly shown: string;
  /** The blocks that were copied, as they are now. */
  readonly copied: ReadonlySet<string>;
  /** One that could not be copied, and is marked instead. */
  readonly marked: string | undefined;
  /** Why what was written of the host's office is not in the snippet, where it is not. */
  readonly lacksOffice: 'wrong' | 'file' | undefined;
}

interface Actions {
  readonly change: (state: BuilderState) => void;
  readonly show: (block: string) => void;
  readonly copy: (name: string, text: string) => void;
  /** Leads to the field for the address of the files. */
  readonly goToFiles: () => void;
  /** Leads to what is missing of the office. */
  readonly goToOffice: () => void;
}

/** What a block is called on its tab; where it goes stands above it in full. */
function blockWords(name: string): string {
  switch (name) {
    case 'place':
      return msg('On the page', { id: 'site.block.place' });
    case 'head':
      return msg('In the head', { id: 'site.block.head' });
    case 'style':
      return msg('Style sheet', { id: 'site.block.style' });
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

function blockView(
  { name, where, code }: Block,
  { copied, marked }: SnippetModel,
  { copy }: Actions,
): View {
  const words =
    marked === name
      ? msg('Marked: copy it with the keyboard', { id: 'site.marked' })
      : copied.has(name)
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
    <pre tabindex="0" role="region" aria-labelledby="block-${name}"><code>${code}</code></pre>
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
    label: html`<b>${index + 1}</b> ${blockWords(block.name)}${
        model.copied.has(block.name)
          ? html`<span class="done" aria-hidden="true"> ✓</span
              ><span class="for-the-ear">, ${msg('Copied', { id: 'site.copied' })}</span>`
          : nothing
      }`,
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

/** Who copies now would miss what they have written. */
function lackView({ lacksOffice }: SnippetModel, { goToOffice }: Actions): View {
  if (lacksOffice === undefined) return nothing;
  return html`<p class="lack">
    ${
      lacksOffice === 'wrong'
        ? msg('Your office is not in it yet: something is missing or wrong.', {
            id: 'site.lack.wrong',
          })
        : msg('Your office is not in it yet: say where your file is.', { id: 'site.lack.file' })
    }
    ${press(msg('Go there', { id: 'site.lack.go' }), goToOffice, 'link')}
  </p>`;
}

export function dockView(model: SnippetModel, actions: Actions): View {
  const { state, snippet, address } = model;
  const { change } = actions;
  const note = address === undefined ? undefined : addressNote(address);
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
      <p class="hint">
        ${note ?? msg('The files come from:', { id: 'site.files.from' })}
        ${press(
          address === undefined
            ? msg('Correct the address of the files', { id: 'site.files.wrong' })
            : note
              ? msg('Write the address of the files', { id: 'site.files.write' })
              : new URL(address).host,
          actions.goToFiles,
          'link',
        )}
      </p>
    </div>
    <div class="blocks">
      ${lackView(model, actions)}
      ${
        snippet
          ? snippetTabs(snippet, model, actions)
          : html`<p class="hint">
              ${msg('There is nothing to copy before the address of the files is right.', { id: 'site.files.first' })}
            </p>`
      }
    </div>`;
}
