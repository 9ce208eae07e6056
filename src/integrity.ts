/**
 * What a page can say of the files that it loads, so that a browser refuses any other: an import
 * map with the hash of each. Runs in Node and in browsers.
 */
import { catalogue, type WidgetName } from './widgets/catalogue.ts';

/** What the build writes as `dist/integrity.json`: files relative to it, with their hashes. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface ImportMap {
  readonly integrity: Readonly<Record<string, string>>;
}

/** Loaded by name from version to version, and so asked for with the version. */
const isVersioned = (file: string): boolean => /^(content|late)\//.test(file);

/** Code for a visitor or a host whom the page does not know beforehand. */
const always = /^(chunks|late)\/|^(mitid-widgets|page|doctor)\.js$/;

/** The parts of the content that a widget comes to need, and their languages. */
function contentOf(widget: string, lang: string): RegExp {
  const first: string = catalogue[widget as WidgetName];
  // What comes with an overlay, or once there is a result; the explanation of words.
  const parts = widget === 'guide' ? '[a-z]+' : `(${first}|results|terms|words)`;
  // English stands in for what cannot be had. The card for the counter is in Danish too.
  const also = widget === 'guide' || widget === 'counter-card' ? '|da' : '';
  return new RegExp(`^content/${parts}\\.(en|${lang}${also})\\.js$`);
}

/** Whether a widget may come to ask for a file. The guide asks for all other widgets. */
function needs(widget: string, lang: string): (file: string) => boolean {
  const content = contentOf(widget, lang);
  return (file) =>
    always.test(file) ||
    content.test(file) ||
    (widget === 'guide' ? file.startsWith('widgets/') : file === `widgets/${widget}.js`);
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
