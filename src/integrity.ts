/**
 * What a page can say of the files that it loads, so that a browser refuses any other: an import
 * map with the hash of each. Runs in Node and in browsers.
 */
import { catalogue, type WidgetName } from './generated/catalogue.ts';
import type { Description } from './widgets/description.ts';

/** What the build writes as `dist/integrity.json`: files relative to it, with their hashes. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface ImportMap {
  readonly integrity: Readonly<Record<string, string>>;
}

/** What pages name themselves is asked for as they write it, the rest with its version. */
const isVersioned = (file: string): boolean => /^core\.js$|\/|^doctor\.[\w-]+\.js$/.test(file);

/** Code for a visitor or a host whom the page does not know beforehand. */
const always =
  /^late\/[a-z-]+\.js$|^content\/facts\.js$|^(mitid-widgets|core|page|doctor(\.[\w-]+)?)\.js$/;

/** The parts of the content that a widget comes to need on a change of language or by an overlay. */
function contentOf(widget: string, langs: string): RegExp {
  const { part, latePart = part }: Description = catalogue[widget as WidgetName];
  const parts = widget === 'guide' ? '[a-z]+' : `(${part}|${latePart}|results|terms|words)`;
  return new RegExp(`^content/${parts}(\\.rest)?\\.(${langs})\\.js$`);
}

/** Whether a widget may come to ask for a file. The guide asks for all other widgets. */
function needs(widget: string, lang: string): (file: string) => boolean {
  // English stands in for what cannot be had. The card for the counter is in Danish too.
  const also = widget === 'guide' || widget === 'counter-card' ? '|da' : '';
  const langs = `en|${lang}${also}`;
  const content = contentOf(widget, langs);
  const name = widget === 'guide' ? '[a-z-]+' : widget;
  const code = new RegExp(`^(widgets|late)/${name}(\\.(${langs}))?\\.js$`);
  return (file) => always.test(file) || content.test(file) || code.test(file);
}

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/**
 * The import map for a page with some widgets in some languages, as in `data`. `base` is the
 * address of the folder with the files. It must stand in the page before every module script.
 */
export function importMapFor(
  { version, files }: Integrity,
  base: string,
  widget: string | readonly string[],
  lang: string | readonly string[],
): ImportMap {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const wanted = listOf(widget).flatMap((name) => listOf(lang).map((each) => needs(name, each)));
  const entries = Object.entries(files)
    .filter(([file]) => wanted.some((isNeeded) => isNeeded(file)))
    .map(([file, hash]) => [`${folder}${file}${isVersioned(file) ? `?${version}` : ''}`, hash]);
  return { integrity: Object.fromEntries(entries) as Record<string, string> };
}
