/** Writes the tables of README and CONTRIBUTING between their markers: from manifest, content and layers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readContent, readText, sourceLanguage } from '../generate/content.ts';
import { layers } from '../layers.ts';
import { byName, isOwn, readOnly, readWidgets, type Declaration } from '../build/manifest.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const cell = (text: string | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** How an attribute is written, where that differs from the type of its property. */
const written: Readonly<Record<string, string>> = {
  'Record<string, string>': 'fact=value …',
  'readonly string[]': 'ids, with spaces or commas between them',
};

function common({ attributes = [], cssProperties = [], slots = [] }: Declaration): string {
  return [
    '### Attributes',
    table(
      ['attribute', 'type', 'default', 'what it does'],
      attributes
        .filter((each) => !isOwn(each))
        .sort(byName)
        .map((each) => [
          code(each.name),
          code(written[each.type?.text ?? ''] ?? each.type?.text),
          code(each.default),
          cell(each.description),
        ]),
    ),
    '### Custom properties',
    table(
      ['property', 'default', 'what it sets'],
      cssProperties.map((each) => [code(each.name), code(each.default), cell(each.description)]),
    ),
    '### Slots',
    table(
      ['slot', 'what it holds'],
      slots.map((each) => [each.name ? code(each.name) : 'default', cell(each.description)]),
    ),
  ].join('\n\n');
}

function widget(declaration: Declaration): string {
  const { tagName, summary, attributes = [], events = [], cssParts = [] } = declaration;
  const own = readOnly(declaration);
  const settable = attributes.filter(isOwn);
  return [
    `### \`${tagName}\``,
    cell(summary),
    ...(settable.length
      ? [
          table(
            ['attribute', 'type', 'what it does'],
            settable.map((each) => [
              code(each.name),
              code(written[each.type?.text ?? ''] ?? each.type?.text),
              cell(each.description),
            ]),
          ),
        ]
      : []),
    ...(own.length
      ? [
          table(
            ['property', 'type', 'what it gives (read only)'],
            own.map((each) => [code(each.name), code(each.type?.text), cell(each.description)]),
          ),
        ]
      : []),
    table(
      ['event', 'when'],
      events.map((each) => [code(each.name), cell(each.description)]),
    ),
    `Parts: ${cssParts.map(({ name }) => code(name)).join(', ')}.`,
  ].join('\n\n');
}

function facts(): string {
  const { facts: all } = readContent();
  const texts = readText(sourceLanguage).facts;
  return table(
    ['fact', 'values', 'the question'],
    Object.entries(all).map(([id, { values }]) => [
      code(id),
      values.map(code).join(' '),
      cell(texts[id]?.question),
    ]),
  );
}

const folders = (names: readonly string[]): string =>
  names.map((name) => code(name)).join(', ') || '–';

function layerTable(): string {
  const rows = Object.entries(layers).map(([name, { what, knows }]) => [
    code(`src/${name}/`),
    what,
    folders(knows),
  ]);
  const widgets = [
    code('src/widgets/<name>/'),
    'one widget, all of it',
    'all of these, no other widget',
  ];
  return table(['folder', 'what is there', 'may import'], [...rows, widgets]);
}

/** A text with each table in place of what stands between its markers. */
const withMarked = (text: string, tables: Readonly<Record<string, string>>): string =>
  Object.entries(tables).reduce((left, [name, content]) => {
    const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    return left.replace(
      marked,
      (_all, open: string, close: string) => `${open}\n\n${content}\n\n${close}`,
    );
  }, text);

export const withLayers = (contributing: string): string =>
  withMarked(contributing, { layers: layerTable() });

/** The README with the tables as they are now. */
export function withTables(readme: string): string {
  const widgets = readWidgets();
  const [first] = widgets;
  const tables: Record<string, string> = {
    common: first ? common(first) : '',
    widgets: widgets.map(widget).join('\n\n'),
    facts: facts(),
    outcomes: Object.keys(readContent().outcomes).map(code).join(', '),
    notes: Object.keys(readContent().notes).map(code).join(', '),
  };
  return withMarked(readme, tables);
}

if (import.meta.main) {
  writeFileSync(new URL('README.md', root), withTables(read('README.md')));
  writeFileSync(new URL('CONTRIBUTING.md', root), withLayers(read('CONTRIBUTING.md')));
}
