/** Where the files come from, and what most can leave as it is. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { addressNote, isLocal } from '../snippets/address.ts';
import { hasFixedHeight, isBundled, isFrame, type SnippetKind } from '../snippets/kinds.ts';
import { isHeight, takes, usualHeight, type BuilderState, type Change } from '../state.ts';
import { optional, textField, tick, type View } from './controls.ts';
import { serverLink } from './server-link.ts';
import { typedField } from './typed.ts';

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

/** Where a script gives the frame its height, the field is for who leaves that out. */
const heightView = (state: BuilderState, change: Change): View =>
  typedField({
    id: 'height',
    label: optional(msg('Height of the frame, in pixels', { id: 'site.height' })),
    hint: hasFixedHeight(state.kind)
      ? msg('What does not fit in can be scrolled to.', { id: 'site.height.hint' })
      : msg('It holds until the script has measured the frame.', { id: 'site.height.script' }),
    inputMode: 'numeric',
    value: state.height,
    placeholder: usualHeight(state.widget),
    problems:
      state.height === '' || isHeight(state.height)
        ? []
        : [msg('A whole number from 200 to 4000.', { id: 'site.height.wrong' })],
    meaning: (text) => text.replace(/\s*(px)?\s*$/i, '').trim(),
    onInput: (height) => {
      change({ ...state, height });
    },
  });

/** The kinds in which one writes the head of the page. */
const hasHead = (kind: SnippetKind): boolean => kind === 'element' || kind === 'hook';

export function advancedView(
  state: BuilderState,
  address: string | undefined,
  change: Change,
): View {
  // The address of the page around a frame is not the frame's, and nobody searches in one.
  const has = (name: keyof typeof takes): boolean =>
    !isFrame(state.kind) && takes[name](state.widget);
  return html`${textField({
    id: 'files',
    label: msg('Address of the files', { id: 'site.files' }),
    hint: html`${msg('The folder of the version on your own server, such as https://example.dk/mitid-widgets/0.1.0/. Your IT department puts it there.', { id: 'site.files.hint' })}
    ${address !== undefined && !isBundled(state.kind) ? addressNote(address) : nothing}
    ${address !== undefined && isLocal(address) ? serverLink() : nothing}`,
    type: 'url',
    value: state.files,
    placeholder: address === undefined || isLocal(address) ? 'https://' : address,
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
  ${isFrame(state.kind) ? heightView(state, change) : nothing}
  ${flagView('remember', state, change)} ${has('hash') ? flagView('hash', state, change) : nothing}
  ${has('structuredData') ? flagView('structuredData', state, change) : nothing}
  ${
    hasHead(state.kind)
      ? html`${flagView('preload', state, change)} ${flagView('sealed', state, change)}`
      : nothing
  }`;
}
