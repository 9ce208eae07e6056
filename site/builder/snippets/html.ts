/** Snippets for pages in which one can write HTML. Pure, in the language of the builder. */
import { msg, str } from '@lit/localize';
import { withLocale } from '../../../src/core/i18n/words.ts';
import { frameSandbox } from '../../../src/frame/sandbox.ts';
import { overlayFragment } from '../../../src/frame/overlay-fragment.ts';
import type { Page } from '../page.ts';
import { heightOf, type BuilderState } from '../state.ts';
import {
  attributesOf,
  classicScript,
  elementsOf,
  hooksOf,
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

const inHead = (): string => msg('In the head of the page, once', { id: 'site.where.head' });
export const inPlace = (): string =>
  msg('Where the widget should stand', { id: 'site.where.place' });
const inSheet = (): string => msg('In your style sheet', { id: 'site.where.style' });
/** The tool for the words would write their signs as codes. */
const [opened, closed] = ['<style>', '</style>'];
const sheetHint = (): string =>
  msg(
    str`Without this block the colour stays green. No style sheet? Put it between ${opened} and ${closed} in the head of the page.`,
    { id: 'site.where.style.hint' },
  );

export const styleBlocks = (page: Page): Block[] => {
  const style = styleOf(page);
  return style
    ? [{ name: 'style', where: inSheet(), hint: sheetHint(), language: 'css', code: style }]
    : [];
};

const head = (code: string): Block => ({ name: 'head', where: inHead(), language: 'html', code });
const place = (code: string, hint?: string): Block => ({
  name: 'place',
  where: inPlace(),
  language: 'html',
  code,
  ...(hint === undefined ? {} : { hint }),
});

const keepLink = (): string =>
  msg(
    'Keep the link inside: it is shown until the widget is there, in old browsers, and if something fails.',
    { id: 'site.note.keep-link' },
  );

/** The data is read as such only by its own tag, and not every editor may write that. */
export const inlineNotes = ({ overlay }: Page): string[] =>
  overlay === undefined
    ? []
    : [
        msg(
          'Your office stands in a script of data, once on the page. If your editor takes scripts away, use a file.',
          { id: 'site.note.inline' },
        ),
      ];

const headLines = (page: Page, files: Files): string =>
  [
    ...(page.widgets[0].sealed ? [importMap(page, files)] : []),
    moduleScript(files),
    ...(page.widgets[0].preload ? [preloadLines(page, files)] : []),
  ].join('\n');

const sealNotes = ({ widgets: [{ sealed }] }: Page): string[] =>
  sealed
    ? [
        msg(
          'The import map has to stand before all module scripts. It is an inline script, so a strict policy needs its hash or a nonce.',
          { id: 'site.note.import-map' },
        ),
        msg('Create it again for each version of the files.', { id: 'site.note.import-map.again' }),
      ]
    : [];

export function elementSnippet(page: Page, files: Files): Snippet {
  return {
    blocks: [head(headLines(page, files)), place(elementsOf(page)), ...styleBlocks(page)],
    policy: scriptPolicy(page, files),
    notes: [keepLink(), ...inlineNotes(page), ...sealNotes(page)],
  };
}

export function hookSnippet(page: Page, files: Files): Snippet {
  return {
    blocks: [head(headLines(page, files)), place(hooksOf(page)), ...styleBlocks(page)],
    policy: scriptPolicy(page, files),
    notes: [
      keepLink(),
      ...inlineNotes(page),
      msg('The script puts the widget into the div.', { id: 'site.note.hook' }),
      ...sealNotes(page),
    ],
  };
}

export const classicSnippet = (page: Page, files: Files): Snippet => ({
  blocks: [head(classicScript(files)), place(elementsOf(page)), ...styleBlocks(page)],
  policy: scriptPolicy(page, files),
  notes: [
    keepLink(),
    ...inlineNotes(page),
    msg('English is in the file. Other languages are fetched from the folders beside it.', {
      id: 'site.note.classic',
    }),
  ],
});

/** The address of the frame page with everything that the builder is set to. */
export function frameAddress(
  state: BuilderState,
  files: Pick<Files, 'address'>,
  overlay?: string,
): string {
  const params = new URLSearchParams();
  for (const [name, value] of attributesOf(state)) params.set(name, value === true ? '' : value);
  for (const [name, colour] of coloursFor(state.accent, state.theme)) {
    params.set(name, colour.slice(1));
  }
  const query = params.toString().replaceAll('=&', '&').replace(/=$/, '');
  const fragment = overlay === undefined ? '' : overlayFragment(overlay);
  return `${files.address}frame/${state.widget}.html${query && `?${query}`}${fragment}`;
}

/** Copied, and so in the language of the widget, not of the builder. */
const frameTitle = ({ widget, lang }: BuilderState): string =>
  `MitID: ${withLocale(lang || 'en', () => catalogue[widget].builder.title())}`;

const frame = (
  state: BuilderState,
  files: Files,
  overlay: string | undefined,
  more: readonly Attribute[],
): string =>
  `${openTag('iframe', [
    ...more,
    ['src', frameAddress(state, files, overlay)],
    ['title', frameTitle(state)],
    ['width', '100%'],
    ['height', heightOf(state)],
    ['loading', 'lazy'],
    ['sandbox', frameSandbox.join(' ')],
  ])}</iframe>`;

/** Spaces tell nobody anything in an address. */
const compact = ({ overlay }: Page): string | undefined =>
  overlay === undefined ? undefined : JSON.stringify(JSON.parse(overlay));

/** Nothing of it can be read in the code, so it is said beside that. */
const officeHint = ({ overlay }: Page): string | undefined =>
  overlay === undefined
    ? undefined
    : msg('Your office comes along: it is the long part of the address. Copy all of it.', {
        id: 'site.frame.office',
      });

const overlayNotes = ({ widgets: [{ overlay }] }: Page): string[] =>
  overlay
    ? [
        msg(
          'In a frame, your own contacts and words must lie on the server that the frame comes from.',
          { id: 'site.note.frame.overlay' },
        ),
      ]
    : [];

export function iframeSnippet(page: Page, files: Files): Snippet {
  const script = openTag('script', [
    ['async', true],
    ['src', `${files.address}mitid-frame.js`],
    ...sealOf(files, 'mitid-frame.js'),
  ]);
  return {
    blocks: [
      place(
        page.widgets
          .map((state) => frame(state, files, compact(page), [['data-mitid-frame', true]]))
          .join('\n'),
        officeHint(page),
      ),
      {
        name: 'script',
        where: msg('Anywhere in the page, once, so that frames get the right height', {
          id: 'site.where.frame-script',
        }),
        language: 'html',
        code: `${script}</script>`,
      },
    ],
    policy: framePolicy(files, true),
    notes: [
      msg('Without the script the frame keeps its height and scrolls.', {
        id: 'site.note.frame.height',
      }),
      ...overlayNotes(page),
    ],
  };
}

/** A letter to the one who may change the settings: in the language of the builder, ready to be sent. */
function letterTo(domain: string): string {
  const steps = [
    msg(
      'Open the settings of the site: the gear, then Site information, then View all site settings.',
      { id: 'site.sharepoint.step.settings' },
    ),
    msg('Under Site Collection Administration, choose HTML Field Security.', {
      id: 'site.sharepoint.step.security',
    }),
    msg(str`Allow frames (iframes) from a list of domains, add ${domain}, and choose OK.`, {
      id: 'site.sharepoint.step.domain',
    }),
  ];
  return [
    msg(
      str`We would like to show a guide to MitID on a page of our SharePoint. It stands in a frame from ${domain}, and SharePoint shows it only where that domain is allowed. Will you please allow it? It has to be done once for each site:`,
      { id: 'site.sharepoint.letter' },
    ),
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
  ].join('\n\n');
}

export const sharepointSnippet = (page: Page, files: Files): Snippet => ({
  letters: [
    {
      name: 'ask',
      where: msg('Send this to your SharePoint administrator', {
        id: 'site.where.administrator',
      }),
      language: 'text',
      code: letterTo(new URL(files.address).host),
    },
  ],
  blocks: [
    {
      ...place(
        page.widgets
          // Without a style sheet of its own the frame would have a sunken edge.
          .map((state) => frame(state, files, compact(page), [['frameborder', '0']]))
          .map((each) => each.replace(/\s+/g, ' ').replace(' >', '>'))
          .join('\n'),
        officeHint(page),
      ),
      where: msg('In the Embed web part, once your administrator has allowed it', {
        id: 'site.where.web-part',
      }),
    },
  ],
  policy: [],
  notes: [
    msg('SharePoint runs no scripts of yours, so the frame keeps its height and scrolls.', {
      id: 'site.note.sharepoint.height',
    }),
    ...overlayNotes(page),
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

function renderCommand(state: BuilderState, out: string): string {
  const overlay = state.overlay
    ? ['--overlay', 'own.overlay.json', '--content-src', inShell(state.overlay)]
    : [];
  return [
    'npx mitid-widgets render',
    state.widget,
    ...renderArguments(state),
    ...overlay,
    `--out ${out}`,
  ].join(' ');
}

export function staticSnippet(page: Page, files: Files): Snippet {
  const [first, ...others] = page.widgets;
  const ready = `${files.address}static/${first.lang || 'en'}/${first.widget}.html`;
  const commands = page.widgets.map((state) =>
    renderCommand(state, others.length > 0 ? `mitid-${state.widget}.html` : 'mitid.html'),
  );
  return {
    blocks: [
      {
        name: 'command',
        where: msg('On your command line; it writes the HTML that you paste or include', {
          id: 'site.where.command',
        }),
        language: 'sh',
        code: commands.join('\n'),
      },
      head(moduleScript(files)),
      ...styleBlocks(page),
    ],
    policy: scriptPolicy(page, files),
    notes: [
      msg(str`Ready-made pages without settings lie in the folder static, such as ${ready}.`, {
        id: 'site.note.static.ready',
      }),
      msg('Run the command again with each new version.', { id: 'site.note.static.again' }),
      msg('The command prints the hash that style-src has to allow.', {
        id: 'site.note.static.hash',
      }),
    ],
  };
}
