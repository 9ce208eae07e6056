/** Renders a widget in Node: readable without scripts, alive with them. */
import { namesOf } from '../content/check.ts';
import { checkOverlay } from '../overlay/check.ts';
import type { Overlay } from '../overlay/schema.ts';
import { describeProblem, nearestOf, problem } from '../content/problems.ts';
import { checkAnswers, parseAnswers } from '../engine/facts.ts';
import { widgetNames, type WidgetName } from '../generated/widget-names.ts';
import { ContentError, readArgs, UsageError, type Command, type ExitCode } from './command.ts';
import { lineOf, locate, readFolder, type ContentFolder } from './content-folder.ts';
import { readJson } from './json-file.ts';
import { writeText } from './write-text.ts';

/** The module is large, and the other commands do without it. */
type Static = typeof import('../static/index.ts');
const loadStatic = (): Promise<Static> => import('../static/index.ts');

/** The attributes of the element that are options too. */
const texts = [
  'answers',
  'languages',
  'heading-level',
  'only',
  'exclude',
  'theme',
  'dir',
  'open',
  'content-src',
] as const;
const flags = ['hash', 'remember', 'isolated', 'structured-data'] as const;

const allowed: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['2', '3', '4', '5', '6'],
  theme: ['auto', 'light', 'dark'],
  dir: ['ltr', 'rtl'],
};

const wrong = (
  option: string,
  found: string,
  words: readonly string[],
  all = words.join(', '),
): UsageError =>
  new UsageError(
    `${option}: ${describeProblem(problem([], `"${found}"`, all, nearestOf(found, words)))}`,
  );

function oneOf<T extends string>(what: string, found: string, words: readonly T[]): T {
  const word = words.find((each) => each === found);
  if (word === undefined) throw wrong(what, found, words);
  return word;
}

function checkFacts(answers: string, { content }: ContentFolder): void {
  const [first] = checkAnswers(parseAnswers(answers), content.facts).problems;
  if (first) throw wrong('--answers', first.text, first.expected);
}

/** Every id by which an item can be shown or left out. */
function checkItems(
  option: string,
  ids: string,
  folder: ContentFolder,
  overlay: Overlay | undefined,
): void {
  const kinds = {
    ...folder.content,
    ...Object.fromEntries([['parts', Object.fromEntries(widgetNames.map((name) => [name, name]))]]),
  };
  const known = [
    ...Object.values(kinds).flatMap((items) => Object.keys(items)),
    ...Object.values(folder.content.facts).flatMap(({ values }) => values),
    ...Object.values(overlay?.content ?? {}).flatMap((items) => Object.keys(items)),
  ];
  for (const id of ids.split(/[\s,]+/).filter(Boolean)) {
    if (!known.includes(id)) throw wrong(`--${option}`, id, known, 'the id of an item');
  }
}

/** The overlay, if it can be used as it is. */
function readOverlay(path: string, folder: ContentFolder): Overlay {
  const file = readJson(path);
  const found = file.problems.length
    ? file.problems
    : checkOverlay(file.value, namesOf(folder.content));
  const errors = found.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    throw new ContentError(errors.map((each) => lineOf(locate(file, each, each.path))).join('\n'));
  }
  return file.value as Overlay;
}

const options = {
  lang: { type: 'string', default: 'en' },
  ...(Object.fromEntries(texts.map((name) => [name, { type: 'string' }])) as Record<
    (typeof texts)[number],
    { type: 'string' }
  >),
  ...(Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }])) as Record<
    (typeof flags)[number],
    { type: 'boolean' }
  >),
  overlay: { type: 'string' },
  page: { type: 'boolean' },
  script: { type: 'string', default: 'mitid-widgets.js' },
  'style-href': { type: 'string' },
  'style-out': { type: 'string' },
  out: { type: 'string' },
} as const;

export const render: Command = {
  summary: 'render a widget that can be read without scripts',
  help: `mitid-widgets render WIDGET [options]

Writes HTML to paste into a page or to include on the server. Without scripts it is the complete
content of the widget; with the script of the widgets on the page it becomes the widget, in place.

  --lang LANG           the language; en if none is given
  --answers "FACT=VALUE …", --languages "LANG …", --heading-level N, --only "ID …", --exclude "ID …", --theme THEME,
  --dir DIR, --open ID, --hash, --remember, --isolated, --structured-data
                        as the attributes of the element
  --overlay FILE        the overlay of the host, with
  --content-src URL     its address on the web, where the script finds it
  --page                a whole page, with --script URL for the address of the script
  --style-href URL      link to the style sheet instead of writing it into the page, and
  --style-out FILE      write the style sheet into a file
  --out FILE            write into a file

Says by which hash a Content-Security-Policy allows the style sheet in the page.

Exit code: 0 done, 1 errors in the overlay, 2 called in a wrong way.`,
  run: async (args, context): Promise<ExitCode> => {
    const { values, positionals } = readArgs(args, options);
    const [name, ...more] = positionals;
    if (name === undefined) throw new UsageError('render needs the name of a widget');
    if (more.length > 0)
      throw new UsageError(`render takes one widget, and found "${more.join(' ')}" too`);
    const widget: WidgetName = oneOf('render', name.replace(/^mitid-/, ''), widgetNames);
    const folder = readFolder(context.ownRoot, context.today);
    const lang = oneOf('--lang', values.lang, Object.keys(folder.texts));
    for (const [option, words] of Object.entries(allowed)) {
      const found = values[option as keyof typeof values];
      if (typeof found === 'string') oneOf(`--${option}`, found, words);
    }
    if (values.answers !== undefined) checkFacts(values.answers, folder);
    if (values.overlay !== undefined && values['content-src'] === undefined) {
      throw new UsageError(
        '--overlay needs --content-src: without the address, the script shows the built-in content',
      );
    }
    const overlay = values.overlay === undefined ? undefined : readOverlay(values.overlay, folder);
    for (const option of ['only', 'exclude'] as const)
      checkItems(option, values[option] ?? '', folder, overlay);

    const { attributesOf, fragmentOf, hashOf, pageOf } = await loadStatic();
    const attributes: Record<string, string> = {};
    for (const option of [...texts, ...flags]) {
      const value = values[option];
      if (value === undefined) continue;
      if (!attributesOf(widget).includes(option)) {
        throw new UsageError(`--${option}: mitid-${widget} has no such attribute`);
      }
      attributes[option] = value === true ? '' : String(value);
    }
    const fragment = await fragmentOf({
      widget,
      lang,
      attributes,
      overlay,
      day: context.today,
      styleHref: values['style-href'],
    });
    const html = values.page
      ? pageOf(fragment, { lang, script: values.script })
      : `${fragment.html}\n`;
    if (values['style-out'] !== undefined) writeText(values['style-out'], fragment.sheet);
    if (values.out === undefined) context.out(html.trimEnd());
    else {
      writeText(values.out, html);
      context.out(`Written: ${values.out}`);
    }
    if (values['style-href'] === undefined) {
      // Beside the page, where that is what is written out.
      const say = values.out === undefined ? context.error : context.out;
      say(`Content-Security-Policy: style-src ${hashOf(fragment.sheet)}`);
    }
    return 0;
  },
};
