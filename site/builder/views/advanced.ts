/** What most can leave as it is. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { hasFixedHeight, hasHead, isFrame, type SnippetKind } from '../snippets/kinds.ts';
import { isHeight, takes, usualHeight, type BuilderState, type Change } from '../state.ts';
import { optional, tick, type View } from './controls.ts';
import { typedField } from './typed.ts';

type Flag = 'apart' | 'remember' | 'hash' | 'structuredData' | 'preload' | 'sealed';

/** What is on or off, by the names of the state. */
const flagWords = (name: Flag): { label: string; hint: string } =>
  ({
    apart: {
      label: msg('I can edit the page’s head', { id: 'site.apart' }),
      hint: msg('The code then comes in parts.', { id: 'site.apart.hint' }),
    },
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

/** The kinds of which the code has lines for the single files. */
const takesPreload = (kind: SnippetKind): boolean => kind === 'element' || kind === 'hook';

export function advancedView(state: BuilderState, change: Change): View {
  // The address of the page around a frame is not the frame's, and nobody searches in one.
  const has = (name: keyof typeof takes): boolean =>
    !isFrame(state.kind) && takes[name](state.widget);
  return html`${isFrame(state.kind) ? heightView(state, change) : nothing}
  ${hasHead(state.kind) ? flagView('apart', state, change) : nothing}
  ${flagView('remember', state, change)} ${has('hash') ? flagView('hash', state, change) : nothing}
  ${has('structuredData') ? flagView('structuredData', state, change) : nothing}
  ${
    takesPreload(state.kind)
      ? html`${flagView('preload', state, change)} ${flagView('sealed', state, change)}`
      : nothing
  }`;
}
