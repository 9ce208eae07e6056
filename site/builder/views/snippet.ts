/** The last part: what to copy, and what the page must allow. */
import { html, nothing } from 'lit';
import { addressNote } from '../snippets/index.ts';
import { kinds, kindWords, type SnippetKind } from '../snippets/kinds.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { BuilderState } from '../state.ts';
import { press, selectField, textField, type View } from './controls.ts';
import { flagView } from './setup.ts';

export interface SnippetModel {
  readonly state: BuilderState;
  /** `undefined` where the address of the files is none. */
  readonly snippet: Snippet | undefined;
  readonly address: string | undefined;
  /** The block that was copied last. */
  readonly copied: string | undefined;
}

interface Actions {
  readonly change: (state: BuilderState) => void;
  readonly copy: (name: string, text: string) => void;
}

function blockView(
  name: string,
  where: string,
  code: string,
  { copied }: SnippetModel,
  { copy }: Actions,
): View {
  return html`<section class="block" data-block=${name}>
    <header>
      <h3 id="block-${name}">${where}</h3>
      ${press(
        copied === name ? 'Copied' : 'Copy',
        () => {
          copy(name, code);
        },
        'secondary small',
        `${copied === name ? 'Copied' : 'Copy'}: ${where}`,
      )}
    </header>
    <pre tabindex="0" role="region" aria-labelledby="block-${name}"><code>${code}</code></pre>
  </section>`;
}

/** The kinds in which one writes the head of the page. */
const hasHead = (kind: SnippetKind): boolean => kind === 'element' || kind === 'hook';

export function snippetView(model: SnippetModel, actions: Actions): View {
  const { state, snippet, address } = model;
  const { change } = actions;
  return html`${selectField({
    id: 'kind',
    label: 'For what kind of site?',
    hint: kindWords[state.kind].when,
    value: state.kind,
    options: kinds.map((kind) => ({ value: kind, label: kindWords[kind].title })),
    onChange: (value) => {
      change({ ...state, kind: value as SnippetKind });
    },
  })}
  ${textField({
    id: 'files',
    label: 'Address of the files',
    hint: ['The folder dist/ on your own server.', address && addressNote(address)]
      .filter(Boolean)
      .join(' '),
    type: 'url',
    value: state.files,
    placeholder: address ?? '',
    problems:
      address === undefined
        ? ['An address looks like this: https://example.dk/mitid-widgets/']
        : [],
    onInput: (files) => {
      change({ ...state, files: files.trim() });
    },
  })}
  ${
    hasHead(state.kind)
      ? html`${flagView('preload', state, change)} ${flagView('sealed', state, change)}`
      : nothing
  }
  ${
    snippet
      ? html`${snippet.blocks.map(({ name, where, code }) => blockView(name, where, code, model, actions))}
          ${
            snippet.policy.length > 0
              ? blockView(
                  'policy',
                  'In your Content-Security-Policy, if you have one',
                  snippet.policy.join('; '),
                  model,
                  actions,
                )
              : nothing
          }
          <ul class="notes">
            ${snippet.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
      : nothing
  }`;
}
