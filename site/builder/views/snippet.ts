/** What to copy, and what the page must allow: always in sight. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isLocal, unreachable } from '../snippets/address.ts';
import { filesBlock } from '../snippets/files.ts';
import { hasHead, isBundled, kinds, kindWords, type SnippetKind } from '../snippets/kinds.ts';
import type { Block, Snippet } from '../snippets/snippet.ts';
import type { BuilderState } from '../state.ts';
import { press, selectField, tabs, textField, tick, type Tab, type View } from './controls.ts';
import { lackView, type Lack } from './lack.ts';
import { serverLink } from './server-link.ts';

/** Texts by the name of their block. */
export type Copied = ReadonlyMap<string, string>;

export interface SnippetModel {
  readonly state: BuilderState;
  readonly snippet: Snippet;
  /** Of the files; `undefined` where what is written is none. */
  readonly address: string | undefined;
  readonly version: string;
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
  /** The address of the files, as it is typed. */
  readonly writeFiles: (address: string) => void;
  /** Leads to the field for the address of the files. */
  readonly goToFiles: () => void;
  /** Leads to what is missing. */
  readonly goTo: (lack: Lack) => void;
}

/** The step with the files, which comes before the blocks of any snippet that needs them. */
export const FILES = 'files';

/** What a block is called on its tab; where it goes stands above it in full. */
function blockWords(name: string): string {
  switch (name) {
    case FILES:
      return msg('The files', { id: 'site.block.files' });
    case 'ask':
      return msg('Permission', { id: 'site.block.ask' });
    case 'all':
      return msg('The code', { id: 'site.block.all' });
    case 'place':
      return msg('On the page', { id: 'site.block.place' });
    case 'head':
      return msg('In the head', { id: 'site.block.head' });
    case 'style':
      return msg('The colour', { id: 'site.block.style' });
    case 'policy':
      return msg('Security policy (only for IT)', { id: 'site.block.policy' });
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

/** What is missing in a block, or keeps it from being copied; where the files come from is the first step. */
function lacksIn({ name, code }: Block, { address, lacks }: SnippetModel): readonly Lack[] {
  if (name === FILES) return lacks.filter((lack) => lack === 'local' || lack === 'insecure');
  return code === '' && address !== undefined ? ['server'] : lacks;
}

function blockView(block: Block, model: SnippetModel, actions: Actions, isShown: boolean): View {
  const { copied, marked, address } = model;
  const { name, where, hint, code, language } = block;
  const words = isIn(marked, block)
    ? msg('Marked: copy it with the keyboard', { id: 'site.marked' })
    : isIn(copied, block)
      ? msg('Copied', { id: 'site.copied' })
      : msg('Copy', { id: 'site.copy' });
  // What names no address, or a wrong one, is not copied.
  const isReady =
    code !== '' && (address !== undefined || name === FILES || isBundled(model.state.kind));
  return html`<section class="block" data-block=${name}>
    <header>
      <h3 id="block-${name}">${where}</h3>
      ${
        isReady
          ? press(
              words,
              () => {
                actions.copy(name, code);
              },
              'primary small',
              `${words}: ${where}`,
            )
          : nothing
      }
    </header>
    ${
      isShown
        ? lacksIn(block, model).map((lack) =>
            lackView(
              lack,
              name === FILES
                ? undefined
                : () => {
                    actions.goTo(lack);
                  },
            ),
          )
        : nothing
    }
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${
      isReady
        ? html`<pre
            class=${language === 'text' ? 'letter' : nothing}
            tabindex="0"
            role="region"
            aria-labelledby="block-${name}"
          ><code>${code}</code></pre>`
        : nothing
    }
  </section>`;
}

const policyOf = ({ policy, policyHint }: Snippet): Block[] =>
  policy.length > 0
    ? [
        {
          name: 'policy',
          where: msg('Only if your IT department asks: security policy (Content-Security-Policy)', {
            id: 'site.policy.where',
          }),
          language: 'html',
          code: policy.join('; '),
          ...(policyHint === undefined ? {} : { hint: policyHint }),
        },
      ]
    : [];

/** A step that is done has its mark in place of its number; a step alone needs none. */
function stepLabel(words: string, isDone: boolean, number: number, of: number): unknown {
  if (isDone) {
    return html`<b class="done" aria-hidden="true">✓</b> ${words}<span class="for-the-ear"
        >, ${msg('done', { id: 'site.step.done' })}</span
      >`;
  }
  return of > 1 ? html`<b>${number}</b> ${words}` : words;
}

/** What is sent to those who put the files up, and the address that they answer with. */
function filesView(model: SnippetModel, actions: Actions, isShown: boolean): View {
  const { state, address, version } = model;
  const isOwn = address !== undefined && !isLocal(address);
  return html`<div class="files">
    ${blockView(filesBlock({ version, kind: state.kind }), model, actions, isShown)}
    ${textField({
      id: 'files',
      label: msg('Address of the files (from IT)', { id: 'site.files' }),
      type: 'url',
      value: state.files,
      placeholder: isOwn ? address : `https://example.dk/mitid-widgets/${version}/`,
      problems:
        address === undefined
          ? [
              msg('An address looks like this: https://example.dk/mitid-widgets/', {
                id: 'site.files.problem',
              }),
            ]
          : [],
      onInput: (text) => {
        actions.writeFiles(text.trim());
      },
    })}
  </div>`;
}

function stepsView(model: SnippetModel, actions: Actions): View {
  const { state, address, snippet, shown } = model;
  const needsFiles = !isBundled(state.kind);
  const hasFiles = address !== undefined && unreachable(address) === undefined;
  const policy = policyOf(snippet);
  const ids = [
    ...(needsFiles ? [FILES] : []),
    ...[...snippet.blocks, ...policy].map(({ name }) => name),
    'notes',
  ];
  // Who has the files begins with the code.
  const first = needsFiles && !hasFiles ? FILES : (snippet.blocks[0]?.name ?? '');
  const current = ids.includes(shown) ? shown : first;
  const isShown = (name: string): boolean => name === current;
  const count = snippet.blocks.length + Number(needsFiles);

  const items: Tab[] = snippet.blocks.map((block, index) => ({
    id: block.name,
    label: stepLabel(
      blockWords(block.name),
      isIn(model.copied, block),
      index + 1 + Number(needsFiles),
      count,
    ),
    body: blockView(block, model, actions, isShown(block.name)),
  }));
  if (needsFiles) {
    items.unshift({
      id: FILES,
      label: stepLabel(blockWords(FILES), hasFiles, 1, count),
      body: filesView(model, actions, isShown(FILES)),
    });
  }
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
  for (const block of policy) {
    items.push({
      id: block.name,
      label: html`<span class="quiet">${blockWords(block.name)}</span>`,
      body: blockView(block, model, actions, isShown(block.name)),
    });
  }
  return tabs({
    name: 'block',
    label: msg('What to copy', { id: 'site.blocks' }),
    shown: current,
    items,
    choose: actions.show,
  });
}

/** Where the files come from; that this will not do is said where one copies. */
function fromView(address: string | undefined, { goToFiles }: Actions): View {
  if (address === undefined) {
    return html`<p class="hint">
      ${press(msg('Correct the address of the files', { id: 'site.files.wrong' }), goToFiles, 'link')}
    </p>`;
  }
  return html`<p class="hint">
    ${msg('The files come from:', { id: 'site.files.from' })}
    ${press(new URL(address).host, goToFiles, 'link')} ${serverLink()}
  </p>`;
}

export function dockView(model: SnippetModel, actions: Actions): View {
  const { state, address } = model;
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
      ${
        hasHead(state.kind)
          ? tick({
              label: msg('I can edit the page’s head', { id: 'site.apart' }),
              hint: msg('The code then comes in parts.', { id: 'site.apart.hint' }),
              isOn: state.apart,
              onChange: (apart) => {
                change({ ...state, apart });
              },
            })
          : nothing
      }
      ${isBundled(state.kind) ? nothing : fromView(address, actions)}
    </div>
    <div class="blocks">${stepsView(model, actions)}</div>`;
}
