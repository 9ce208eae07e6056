/** What to copy, and what has to be sent before it works: always in sight. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isLocal } from '../snippets/address.ts';
import { filesBlock } from '../snippets/files.ts';
import { isBundled, kinds, kindWords, type SnippetKind } from '../snippets/kinds.ts';
import type { Block, Snippet } from '../snippets/snippet.ts';
import type { BuilderState } from '../state.ts';
import { press, selectField, tabs, textField, type Tab, type View } from './controls.ts';
import { isOfFiles, lackView, type Lack } from './lack.ts';

/** Texts by the name of their block. */
export type Copied = ReadonlyMap<string, string>;

export interface SnippetModel {
  readonly state: BuilderState;
  readonly snippet: Snippet;
  /** Of the files; `undefined` where what is written is none. */
  readonly address: string | undefined;
  readonly version: string;
  /** The page that says how the files are put up. */
  readonly guide: string;
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
  /** Leads to what is missing. */
  readonly goTo: (lack: Lack) => void;
}

/** The letter to those who put the files up. */
const FILES = 'files';

/** What a block is called on its tab; where it goes stands above it in full. */
function blockWords(name: string): string {
  switch (name) {
    case FILES:
      return msg('Letter to IT', { id: 'site.block.files' });
    case 'ask':
      return msg('Letter to administrator', { id: 'site.block.ask' });
    case 'all':
      return msg('The code', { id: 'site.block.all' });
    case 'place':
      return msg('On the page', { id: 'site.block.place' });
    case 'head':
      return msg('In the head', { id: 'site.block.head' });
    case 'style':
      return msg('The colour', { id: 'site.block.style' });
    case 'policy':
      return msg('Security policy (for IT)', { id: 'site.block.policy' });
    case 'command':
      return msg('Command', { id: 'site.block.command' });
    case 'code':
    case 'component':
      return msg('Code', { id: 'site.block.code' });
    default:
      return msg('Script', { id: 'site.block.script' });
  }
}

/** The button says what it copies. */
function copyWords({ name, language }: Block): string {
  if (language === 'text') return msg('Copy the letter', { id: 'site.copy.letter' });
  if (language === 'sh') return msg('Copy the command', { id: 'site.copy.command' });
  if (name === 'policy') return msg('Copy the policy', { id: 'site.copy.policy' });
  return msg('Copy the code', { id: 'site.copy.code' });
}

/** What has become of a block; it was copied, and has not changed since. */
function stateWords({ name, code }: Block, { copied, marked }: SnippetModel): string | undefined {
  if (marked.get(name) === code) {
    return msg('Marked: copy it with the keyboard', { id: 'site.marked' });
  }
  return copied.get(name) === code ? msg('Copied', { id: 'site.copied' }) : undefined;
}

/** What is missing in a block; the letter to IT asks for the address, and names none of ours. */
const lacksIn = ({ name, language }: Block, { lacks }: SnippetModel): readonly Lack[] =>
  name === FILES ? [] : lacks.filter((lack) => language !== 'text' || isOfFiles(lack));

function blockView(block: Block, model: SnippetModel, actions: Actions, isShown: boolean): View {
  const { name, where, hint, code, language } = block;
  const words = stateWords(block, model) ?? copyWords(block);
  return html`<section class="block" data-block=${name}>
    <header>
      <h3 id="block-${name}">${where}</h3>
      ${press(
        words,
        () => {
          actions.copy(name, code);
        },
        'primary small',
        `${words}: ${where}`,
      )}
    </header>
    ${
      isShown
        ? lacksIn(block, model).map((lack) =>
            lackView(lack, () => {
              actions.goTo(lack);
            }),
          )
        : nothing
    }
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <pre
      class=${language === 'text' ? 'letter' : nothing}
      tabindex="0"
      role="region"
      aria-labelledby="block-${name}"
    ><code>${code}</code></pre>
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

const letterToIt = ({ version, state: { kind }, guide }: SnippetModel): Block =>
  filesBlock({ version, kind, guide });

/** First the code, which is what one came for; then what is sent, what to know, and what only IT may ask for. */
function stepsView(model: SnippetModel, actions: Actions): View {
  const { state, snippet, shown } = model;
  const { blocks, notes, letters = [] } = snippet;
  const policy = policyOf(snippet);
  const all = [...blocks, ...letters, ...(isBundled(state.kind) ? [] : [letterToIt(model)])];
  const current = [...all, ...policy, { name: 'notes' }].some(({ name }) => name === shown)
    ? shown
    : (blocks[0]?.name ?? '');
  const tab = (block: Block): Tab => {
    const step = blocks.indexOf(block) + 1;
    const words = blockWords(blocks.length === 1 && step === 1 ? 'all' : block.name);
    return {
      id: block.name,
      label: step > 0 && blocks.length > 1 ? html`<b>${step}</b> ${words}` : words,
      body: blockView(block, model, actions, block.name === current),
    };
  };
  const known: Tab[] = notes.length
    ? [
        {
          id: 'notes',
          label: msg(str`Good to know (${notes.length})`, { id: 'site.notes' }),
          body: html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`,
        },
      ]
    : [];
  return tabs({
    name: 'block',
    label: msg('What to copy', { id: 'site.blocks' }),
    shown: current,
    items: [...all.map(tab), ...known, ...policy.map(tab)],
    choose: actions.show,
  });
}

/** The one thing that an editor has from others; who lacks it has the letter that asks for it. */
function filesView(model: SnippetModel, { change, copy }: Actions): View {
  const { state, address, version } = model;
  const isKnown = address !== undefined && !isLocal(address);
  const letter = letterToIt(model);
  return html`<div class="files">
    ${textField({
      id: 'files',
      label: msg('Address of the files (from IT)', { id: 'site.files' }),
      type: 'url',
      value: state.files,
      placeholder: isKnown ? address : `https://example.dk/mitid-widgets/${version}/`,
      problems:
        address === undefined
          ? [
              msg('An address looks like this: https://example.dk/mitid-widgets/', {
                id: 'site.files.problem',
              }),
            ]
          : [],
      onInput: (text) => {
        change({ ...state, files: text.trim() });
      },
    })}
    ${
      isKnown
        ? nothing
        : press(
            stateWords(letter, model) ?? msg('Copy a letter to IT', { id: 'site.files.ask' }),
            () => {
              copy(FILES, letter.code);
            },
            'secondary small',
          )
    }
  </div>`;
}

export function dockView(model: SnippetModel, actions: Actions): View {
  const { state } = model;
  return html`<div class="where">
      ${selectField({
        id: 'kind',
        label: msg('What kind of site?', { id: 'site.kind' }),
        hint: kindWords(state.kind).when,
        value: state.kind,
        options: kinds.map((kind) => ({ value: kind, label: kindWords(kind).title })),
        onChange: (value) => {
          actions.change({ ...state, kind: value as SnippetKind });
        },
      })}
      ${isBundled(state.kind) ? nothing : filesView(model, actions)}
    </div>
    <div class="blocks">${stepsView(model, actions)}</div>`;
}
