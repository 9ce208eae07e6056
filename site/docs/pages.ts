/** Which files are pages of the docs, where they stand, and which stand beside each. */
import { posix } from 'node:path';
import { parse, type Parsed } from './markdown.ts';

/** Files by their path in the repository. */
export type Texts = ReadonlyMap<string, string>;

export interface Page {
  /** The file, by its path in the repository. */
  readonly source: string;
  /** On the site, below `docs/`. */
  readonly path: string;
  readonly parsed: Parsed;
}

export interface Group {
  readonly title: string;
  readonly sources: readonly string[];
}

/** What is a page: all Markdown that speaks to hosts and contributors, and the licence. */
export const sources = [
  '*.md',
  'LICENSE',
  'content/README.md',
  'locales/README.md',
  'docs/**/*.md',
  'examples/README.md',
  'examples/*/README.md',
] as const;

const hosting = 'docs/hosting/README.md';
const decisions = 'docs/decisions/README.md';

export const pathOf = (source: string): string =>
  `${source
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)README$/, '$1index')
    .toLowerCase()}.html`;

/** The title of a decision says its date too; so does its file. */
const withoutDate = (title: string): string => title.replace(/ \(\d{4}-\d\d-\d\d\)$/, '');

/** On the forge the folder is the list. */
function withNotes(text: string, texts: Texts): string {
  const notes = [...texts]
    .filter(([source]) => /^docs\/decisions\/\d/.test(source))
    .map(([source, note]) => ({ file: posix.basename(source), title: parse(note).title }))
    .sort((a, b) => (a.file < b.file ? 1 : -1))
    .map(({ file, title }) => `- ${file.slice(0, 10)}: [${withoutDate(title)}](${file})`);
  return `${text}\n${notes.join('\n')}\n`;
}

/** The README without what it says of each widget, and that as a page a widget. */
export function splitReadme(readme: string): Texts {
  const [before = '', rest = ''] = readme.split('<!-- widgets -->\n');
  const [inside = '', after = ''] = rest.split('<!-- /widgets -->\n');
  const widgets = inside.split(/^### `mitid-/m).slice(1);
  const pages = widgets.map((text): readonly [source: string, page: string, line: string] => {
    const [, name = '', what = '', more = ''] = /^([\w-]+)`\n\n(.+)\n([^]*)$/.exec(text) ?? [];
    const source = `docs/widgets/${name}.md`;
    const page = `# \`<mitid-${name}>\`

${what}

[Set it up in the builder](site:build.html#widget=${name}), which shows it on a page like yours.

${more}
[What all widgets have in common](../../README.md#what-all-widgets-have-in-common): more attributes, custom
properties and slots.
`;
    return [source, page, `- [\`<mitid-${name}>\`](${source}): ${what}`];
  });
  const list = pages.map(([, , line]) => line).join('\n');
  return new Map([
    ['README.md', `${before}${list}\n${after}`],
    ...pages.map(([source, page]) => [source, page] as const),
  ]);
}

/** All pages, by their source. */
export function pagesOf(texts: Texts): ReadonlyMap<string, Page> {
  const all = new Map([...texts, ...splitReadme(texts.get('README.md') ?? '')]);
  const list = all.get(decisions);
  if (list !== undefined) all.set(decisions, withNotes(list, texts));
  const licence = all.get('LICENSE');
  if (licence !== undefined) all.set('LICENSE', `# ${licence}`);
  return new Map(
    [...all].map(([source, text]) => [
      source,
      { source, path: pathOf(source), parsed: parse(text) },
    ]),
  );
}

/** The pages that a list links to, in its order. */
const linkedFrom = ({ source, parsed }: Page): string[] =>
  parsed.tokens
    .flatMap(({ children }) => children ?? [])
    .map((token) => String(token.attrGet('href')))
    .filter((href) => /^[\w-]+\.md$/.test(href))
    .map((href) => posix.join(posix.dirname(source), href));

/** What stands beside each page. Notes and single examples are found by the page of their folder. */
export function groupsOf(pages: ReadonlyMap<string, Page>): readonly Group[] {
  const inFolder = (folder: string): string[] =>
    [...pages.keys()].filter((source) => posix.dirname(source) === folder);
  const ways = pages.get(hosting);
  const groups: Group[] = [
    { title: 'Start', sources: ['README.md', 'examples/README.md'] },
    {
      title: 'On your site',
      sources: [
        ...new Set([
          ...(ways ? [hosting, ...linkedFrom(ways)] : []),
          ...inFolder('docs/hosting'),
          ...inFolder('docs'),
        ]),
      ],
    },
    { title: 'Each widget', sources: inFolder('docs/widgets') },
    {
      title: 'The project',
      sources: [
        ...new Set([
          'content/README.md',
          'locales/README.md',
          'CONTRIBUTING.md',
          decisions,
          ...inFolder('.'),
        ]),
      ].filter((source) => source !== 'README.md'),
    },
  ];
  return groups.map(({ title, sources }) => ({
    title,
    sources: sources.filter((source) => pages.has(source)),
  }));
}

/** The page of the folder, for one that does not stand in a group. */
export function parentOf(source: string, pages: ReadonlyMap<string, Page>): Page | undefined {
  const folder = posix.dirname(source);
  const isFolder = source.endsWith('/README.md');
  return pages.get(posix.join(isFolder ? posix.dirname(folder) : folder, 'README.md'));
}

/** How a page is called beside others: what its title says before the colon. */
export const labelOf = ({ source, parsed }: Page): string =>
  source === 'README.md' ? 'Overview' : (parsed.title.split(':')[0] ?? '').replace(/^<|>$/g, '');
