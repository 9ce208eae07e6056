/** What all snippets are made of: the attributes of a widget, its fallback, and script tags. Pure. */
import { formatAnswers } from '../../../src/engine/facts.ts';
import { currentLocale } from '../../../src/core/i18n/words.ts';
import { filesOf } from '../../../src/files.ts';
import { coloursFor } from '../colours.ts';
import { importMapFor } from '../../../src/integrity.ts';
import { OVERLAY_ID, type Page } from '../page.ts';
import { languages } from '../../../src/generated/languages.ts';
import { isFrame, takesLanguages } from './kinds.ts';
import { takes, type BuilderState } from '../state.ts';

/** Where the files are, and what is known of them. */
export interface Files {
  /** The address of the folder, with a slash at the end. */
  readonly address: string;
  readonly version: string;
  /** Hashes by place in the folder. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** `true` is a boolean attribute that is on. */
export type Attribute = readonly [name: string, value: string | true];

export function attributesOf(state: BuilderState): Attribute[] {
  const { widget, kind, lang, answers, headingLevel, theme, choice, items, overlay } = state;
  const said = formatAnswers(answers);
  const offered = takesLanguages(kind) ? state.languages : [];
  // The address of the page around a frame is not the frame's, and nobody searches in one.
  const isPart = !isFrame(kind);
  const all: (Attribute | false)[] = [
    lang !== '' && ['lang', lang],
    offered.length > 0 && ['languages', offered.join(' ')],
    said !== '' && ['answers', said],
    headingLevel !== 2 && ['heading-level', String(headingLevel)],
    theme !== 'auto' && ['theme', theme],
    choice !== 'all' && items.length > 0 && [choice, items.join(' ')],
    overlay !== '' && ['content-src', overlay],
    state.remember && ['remember', true],
    state.hash && isPart && takes.hash(widget) && ['hash', true],
    state.structuredData && isPart && takes.structuredData(widget) && ['structured-data', true],
  ];
  return all.filter((each) => each !== false);
}

/** Frameworks and template strings take some signs for their own, so these are codes too. */
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
  '`': '&#96;',
  '\\': '&#92;',
};
export const escape = (text: string): string =>
  text.replace(/[&"<>{}`\\]/g, (sign) => signs[sign] ?? sign);

export const formatAttribute = ([name, value]: Attribute): string =>
  value === true ? name : `${name}="${escape(value)}"`;

/** An opening tag on one line, or a line an attribute where that would be long. */
export function openTag(tag: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(formatAttribute);
  const line = [`<${tag}`, ...written].join(' ');
  return line.length < 90 ? `${line}>` : `<${tag}\n  ${written.join('\n  ')}\n>`;
}

const english = { href: 'https://www.mitid.dk/en-gb/', words: 'Read about MitID on mitid.dk' };
const links: Readonly<Record<string, { href: string; words: string }>> = {
  en: english,
  da: { href: 'https://www.mitid.dk/', words: 'Læs om MitID på mitid.dk' },
};

/** That of the page is not known: that of the one who builds it is the likeliest. */
const likelyLanguage = ({ lang }: BuilderState): string => lang || currentLocale();

/** Shown until the widget is there, and where it cannot be. */
export function fallbackOf(state: BuilderState): string {
  const { href, words } = links[likelyLanguage(state)] ?? english;
  return `<a href="${href}">${words}</a>`;
}

export function elementOf(state: BuilderState, attributes = attributesOf(state)): string {
  const tag = `mitid-${state.widget}`;
  return `${openTag(tag, attributes)}\n  ${fallbackOf(state)}\n</${tag}>`;
}

function hookOf(state: BuilderState): string {
  const attributes = attributesOf(state).map(([name, value]): Attribute => [
    `data-${name}`,
    value === true ? '' : value,
  ]);
  return `${openTag('div', [['data-mitid', state.widget], ...attributes])}\n  ${fallbackOf(state)}\n</div>`;
}

/** The overlay, as data that no browser runs. */
const overlayScript = ({ overlay }: Page): string[] =>
  overlay === undefined
    ? []
    : [
        `<script type="application/json" id="${OVERLAY_ID}">\n${overlay.trim().replaceAll('<', '\\u003c')}\n</script>`,
      ];

const together = (page: Page, each: (state: BuilderState) => string): string =>
  [...page.widgets.map((state) => each(state)), ...overlayScript(page)].join('\n');

/** Everything for the place where the widgets should stand. */
export const elementsOf = (page: Page): string => together(page, (state) => elementOf(state));
export const hooksOf = (page: Page): string => together(page, hookOf);

/** Both say that only the file that was meant is run; from another server that needs CORS. */
export const sealOf = ({ integrity }: Files, file: string): Attribute[] => {
  const hash = integrity[file];
  return hash === undefined
    ? []
    : [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ];
};

export const moduleScript = (files: Files): string =>
  `${openTag('script', [
    ['type', 'module'],
    ['src', `${files.address}mitid-widgets.js`],
    ...sealOf(files, 'mitid-widgets.js'),
  ])}</script>`;

export const classicScript = (files: Files): string =>
  `${openTag('script', [
    ['defer', true],
    ['src', `${files.address}mitid-widgets.classic.js`],
    ...sealOf(files, 'mitid-widgets.classic.js'),
  ])}</script>`;

/** What the page asks for while it is still being read: saves a round trip. */
export const preloadLines = ({ widgets }: Page, files: Files): string =>
  [...new Set(widgets.flatMap((state) => filesOf(state.widget, likelyLanguage(state))))]
    .map((file) =>
      openTag('link', [
        ['rel', 'modulepreload'],
        ['href', `${files.address}${file}.js?${files.version}`],
        ...sealOf(files, `${file}.js`),
      ]),
    )
    .map((line) => line.replace(/\s+/g, ' ').replace(' >', '>'))
    .join('\n');

/** The hash of every file that the widgets may come to need; it must stand before all module scripts. */
export function importMap({ widgets }: Page, files: Files): string {
  const [{ lang, languages: offered }] = widgets;
  const integrity = { version: files.version, files: files.integrity };
  const map = importMapFor(
    integrity,
    files.address,
    widgets.map(({ widget }) => widget),
    lang ? [lang, ...offered] : languages,
  );
  return `<script type="importmap">\n${JSON.stringify(map, null, 2).replaceAll('<', '\\u003c')}\n</script>`;
}

/** A rule for the host's own style sheet, in the host's colour. */
export function styleOf({ widgets }: Page): string | undefined {
  const [{ accent, theme }] = widgets;
  const colours = coloursFor(accent, theme);
  if (colours.length === 0) return undefined;
  const lines = colours.map(([name, colour]) => `  --mitid-${name}: ${colour};`);
  const selector = widgets.map(({ widget }) => `mitid-${widget}`).join(',\n');
  return `${selector} {\n${lines.join('\n')}\n}`;
}
