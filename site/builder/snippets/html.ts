/** Snippets for pages in which one can write HTML. Pure. */
import { frameSandbox } from '../../../src/frame/sandbox.ts';
import type { BuilderState } from '../state.ts';
import {
  attributesOf,
  classicScript,
  elementOf,
  hookOf,
  importMap,
  moduleScript,
  openTag,
  preloadLines,
  sealOf,
  styleOf,
  type Attribute,
  type Files,
} from './markup.ts';
import { framePolicy, scriptPolicy } from './policy.ts';
import { coloursFor } from '../colours.ts';
import { catalogue } from '../../../src/generated/catalogue.ts';
import type { Block, Snippet } from './snippet.ts';

export const HEAD = 'In the head of the page, once';
export const PLACE = 'Where the widget should stand';
const SHEET = 'In your style sheet';

export const styleBlocks = (state: BuilderState): Block[] => {
  const style = styleOf(state);
  return style ? [{ name: 'style', where: SHEET, language: 'css', code: style }] : [];
};

const head = (code: string): Block => ({ name: 'head', where: HEAD, language: 'html', code });
const place = (code: string): Block => ({ name: 'place', where: PLACE, language: 'html', code });

const KEEP_LINK =
  'Keep the link inside: it is shown until the widget is there, in old browsers, and if something fails.';

const headLines = (state: BuilderState, files: Files): string =>
  [
    ...(state.sealed ? [importMap(state, files)] : []),
    moduleScript(files),
    ...(state.preload ? [preloadLines(state, files)] : []),
  ].join('\n');

const sealNotes = ({ sealed }: BuilderState): string[] =>
  sealed
    ? [
        'The import map has to stand before all module scripts. It is an inline script, so a strict policy needs its hash or a nonce.',
        'Create it again for each version of the files.',
      ]
    : [];

export function elementSnippet(state: BuilderState, files: Files): Snippet {
  return {
    blocks: [head(headLines(state, files)), place(elementOf(state)), ...styleBlocks(state)],
    policy: scriptPolicy(state, files),
    notes: [KEEP_LINK, ...sealNotes(state)],
  };
}

export function hookSnippet(state: BuilderState, files: Files): Snippet {
  return {
    blocks: [head(headLines(state, files)), place(hookOf(state)), ...styleBlocks(state)],
    policy: scriptPolicy(state, files),
    notes: [KEEP_LINK, 'The script puts the widget into the div.', ...sealNotes(state)],
  };
}

export const classicSnippet = (state: BuilderState, files: Files): Snippet => ({
  blocks: [head(classicScript(files)), place(elementOf(state)), ...styleBlocks(state)],
  policy: scriptPolicy(state, files),
  notes: [
    KEEP_LINK,
    'English is in the file. Other languages are fetched from the folders beside it.',
  ],
});

/** The address of the frame page with everything that the builder is set to. */
export function frameAddress(state: BuilderState, files: Pick<Files, 'address'>): string {
  const params = new URLSearchParams();
  for (const [name, value] of attributesOf(state)) params.set(name, value === true ? '' : value);
  for (const [name, colour] of coloursFor(state.accent, state.theme)) {
    params.set(name, colour.slice(1));
  }
  const query = params.toString().replaceAll('=&', '&').replace(/=$/, '');
  return `${files.address}frame/${state.widget}.html${query && `?${query}`}`;
}

/** Without a script around it, a frame needs a height that suits most. */
const HEIGHT = '700';

const frameTitle = (state: BuilderState): string =>
  `MitID: ${catalogue[state.widget].builder.title()}`;

const frame = (state: BuilderState, files: Files, more: readonly Attribute[]): string =>
  `${openTag('iframe', [
    ...more,
    ['src', frameAddress(state, files)],
    ['title', frameTitle(state)],
    ['width', '100%'],
    ['height', HEIGHT],
    ['loading', 'lazy'],
    ['sandbox', frameSandbox.join(' ')],
  ])}</iframe>`;

const OVERLAY_IN_FRAME =
  'In a frame, your own contacts and words must lie on the server that the frame comes from.';

export function iframeSnippet(state: BuilderState, files: Files): Snippet {
  const script = openTag('script', [
    ['async', true],
    ['src', `${files.address}mitid-frame.js`],
    ...sealOf(files, 'mitid-frame.js'),
  ]);
  return {
    blocks: [
      place(frame(state, files, [['data-mitid-frame', true]])),
      {
        name: 'script',
        where: 'Anywhere in the page, once, so that frames get the right height',
        language: 'html',
        code: `${script}</script>`,
      },
    ],
    policy: framePolicy(files, true),
    notes: [
      'Without the second block the frame keeps its height and scrolls.',
      ...(state.overlay ? [OVERLAY_IN_FRAME] : []),
    ],
  };
}

export const sharepointSnippet = (state: BuilderState, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: 'In the Embed web part, as embed code',
      language: 'html',
      code: frame(state, files, []).replace(/\s+/g, ' ').replace(' >', '>'),
    },
  ],
  policy: [],
  notes: [
    `An administrator has to allow ${new URL(files.address).host} under Site settings, HTML Field Security.`,
    'SharePoint runs no scripts of yours, so the frame keeps its height and scrolls.',
    ...(state.overlay ? [OVERLAY_IN_FRAME] : []),
  ],
});

/** Signs that a shell reads inside quotes too; they cannot stand in an address as they are. */
const shellSigns: Readonly<Record<string, string>> = {
  '"': '%22',
  $: '%24',
  '`': '%60',
  '\\': '%5C',
};

/** A word of a command line. Double quotes mean the same in the shells of Windows and elsewhere. */
const inShell = (word: string): string =>
  /^[\w./:=-]+$/.test(word)
    ? word
    : `"${word.replace(/["$`\\]/g, (sign) => shellSigns[sign] ?? sign)}"`;

/** What the command that renders is told, by attribute. */
function renderArguments(state: BuilderState): string[] {
  return attributesOf(state).flatMap(([name, value]) =>
    name === 'content-src' ? [] : value === true ? [`--${name}`] : [`--${name}`, inShell(value)],
  );
}

export function staticSnippet(state: BuilderState, files: Files): Snippet {
  const overlay = state.overlay
    ? ['--overlay', 'own.overlay.json', '--content-src', inShell(state.overlay)]
    : [];
  const command = [
    'npx mitid-widgets render',
    state.widget,
    ...renderArguments(state),
    ...overlay,
    '--out mitid.html',
  ];
  return {
    blocks: [
      {
        name: 'command',
        where: 'On your command line; it writes the HTML that you paste or include',
        language: 'sh',
        code: command.join(' '),
      },
      head(moduleScript(files)),
      ...styleBlocks(state),
    ],
    policy: scriptPolicy(state, files),
    notes: [
      `Ready-made pages without settings lie in the folder static, such as ${files.address}static/${state.lang || 'en'}/${state.widget}.html.`,
      'Run the command again with each new version.',
      'The command prints the hash that style-src has to allow.',
    ],
  };
}
