/** Where the files come from, and what most can leave as it is. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { addressNote } from '../snippets/index.ts';
import type { SnippetKind } from '../snippets/kinds.ts';
import { takes, type BuilderState, type Change } from '../state.ts';
import { textField, tick, type View } from './controls.ts';

type Flag = 'remember' | 'hash' | 'structuredData' | 'preload' | 'sealed';

/** What is on or off, by the names of the state. */
const flagWords = (name: Flag): { label: string; hint: string } =>
  ({
    remember: {
      label: msg('Keep answers and ticks on the device of the reader', { id: 'site.remember' }),
      hint: msg('With a button that deletes them. Nothing is sent.', { id: 'site.remember.hint' }),
    },
    hash: {
      label: msg('Links to its parts', { id: 'site.hash' }),
      hint: msg('It writes to the fragment of the address of your page.', { id: 'site.hash.hint' }),
    },
    structuredData: {
      label: msg('Questions for search engines', { id: 'site.structured' }),
      hint: msg('As JSON-LD in the page.', { id: 'site.structured.hint' }),
    },
    preload: {
      label: msg('Ask for all files at once', { id: 'site.preload' }),
      hint: msg('Two lines more, one round trip less. They name the version and the language.', {
        id: 'site.preload.hint',
      }),
    },
    sealed: {
      label: msg('Refuse modified files', { id: 'site.sealed' }),
      hint: msg('An import map with the hash of each file.', { id: 'site.sealed.hint' }),
    },
  })[name];

const flagView = (name: Flag, state: BuilderState, change: Change): View =>
  tick({
    ...flagWords(name),
    isOn: state[name],
    onChange: (isOn) => {
      change({ ...state, [name]: isOn });
    },
  });

/** The kinds in which one writes the head of the page. */
const hasHead = (kind: SnippetKind): boolean => kind === 'element' || kind === 'hook';

export const advancedView = (
  state: BuilderState,
  address: string | undefined,
  change: Change,
): View =>
  html`${textField({
    id: 'files',
    label: msg('Address of the files', { id: 'site.files' }),
    hint: [
      msg('The folder dist/ on your own server.', { id: 'site.files.hint' }),
      address && addressNote(address),
    ]
      .filter(Boolean)
      .join(' '),
    type: 'url',
    value: state.files,
    placeholder: address ?? '',
    problems:
      address === undefined
        ? [
            msg('An address looks like this: https://example.dk/mitid-widgets/', {
              id: 'site.files.problem',
            }),
          ]
        : [],
    onInput: (files) => {
      change({ ...state, files: files.trim() });
    },
  })}
  ${flagView('remember', state, change)}
  ${takes.hash(state.widget) ? flagView('hash', state, change) : nothing}
  ${takes.structuredData(state.widget) ? flagView('structuredData', state, change) : nothing}
  ${
    hasHead(state.kind)
      ? html`${flagView('preload', state, change)} ${flagView('sealed', state, change)}`
      : nothing
  }`;
