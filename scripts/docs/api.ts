/**
 * `api.snapshot.md`: everything that hosts, editors of content and their tools rely on, in one file.
 * A change that breaks something for them is a removed line there. `npm run api` writes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import pack from '../../package.json' with { type: 'json' };
import { main } from '../../src/cli/main.ts';
import { readContent } from '../generate/content.ts';
import {
  byName,
  isOwn,
  readOnly,
  readWidgets,
  type Declaration,
  type Named,
} from '../build/manifest.ts';
import { jsonSchemas } from '../build/schema.ts';
import { outline } from './schema-outline.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const item = (text: string): string => `- ${text}`;
const code = (text: string): string => `\`${text}\``;
const section = (title: string, lines: readonly string[]): string =>
  `## ${title}\n\n${lines.join('\n')}`;

const typed = ({ name, type, default: value }: Named): string =>
  code(`${name}: ${type?.text ?? 'string'}${value === undefined ? '' : ` = ${value}`}`);

const methodsOf = ({ members = [] }: Declaration): Named[] =>
  members.filter(({ kind }) => kind === 'method');

function widgetLines(widget: Declaration): string[] {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = widget;
  const settable = members.filter(({ attribute }) => attribute);
  const lists: Readonly<Record<string, readonly string[]>> = {
    attribute: attributes.filter(isOwn).sort(byName).map(typed),
    property: settable.filter(isOwn).sort(byName).map(typed),
    'read-only property': [...readOnly(widget)].sort(byName).map(typed),
    method: methodsOf(widget)
      .map(({ name }) => code(`${name}()`))
      .sort(),
    event: [...events].sort(byName).map(({ name }) => code(name)),
    slot: slots.map(({ name }) => code(name || '(default)')),
    part: cssParts.map(({ name }) => code(name)).sort(),
  };
  return Object.entries(lists).flatMap(([kind, names]) =>
    names.map((name) => item(`${kind} ${name}`)),
  );
}

/** What events tell: the classes are the only place that says so. */
function eventLines(): string[] {
  const found = read('src/core/element/events.ts').matchAll(
    /export class (\w+) extends WidgetEvent<\{([^}]*)\}>[^]*?super\('([\w-]+)'/g,
  );
  return [...found].map(([, name = '', fields = '', type = '']) => {
    const detail = fields.split(';').map((field) => field.trim());
    return item(`${code(type)} ${code(name)} ${code(`{ ${detail.filter(Boolean).join('; ')} }`)}`);
  });
}

/** The names that a module of the package gives. */
function namesIn(path: string): string[] {
  const text = read(path).replace(/\/\*[^]*?\*\//g, '');
  const lists = [...text.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(
    ([, type = '', list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => type + name),
  );
  const single = [...text.matchAll(/export (?:const|function|class|interface|type) (\w+)/g)].map(
    ([, name = '']) => name,
  );
  return [...lists, ...single].sort();
}

function helpText(): string {
  const said: string[] = [];
  const keep = (text: string): void => void said.push(text);
  void main(['--help'], { out: keep, error: keep, ownRoot: '', today: '' });
  return said.join('\n');
}

export function apiSnapshot(): string {
  const widgets = readWidgets();
  const [first] = widgets;
  const { facts, outcomes, notes } = readContent();
  const schemas = jsonSchemas();
  const common = {
    attributes: (first?.attributes ?? []).filter((each) => !isOwn(each)).sort(byName),
    properties: (first?.members ?? []).filter((each) => each.attribute && !isOwn(each)),
    custom: first?.cssProperties ?? [],
  };
  return `${[
    '# What others rely on\n\nMade by `npm run api`. A removed or changed line breaks something for somebody.',
    section('Package', [
      ...Object.keys(pack.exports).map((path) => item(`export ${code(path)}`)),
      ...Object.keys(pack.bin).map((name) => item(`command ${code(name)}`)),
      ...[...namesIn('src/index.ts'), ...namesIn('src/generated/classes.ts')]
        .sort()
        .map((name) => item(`${code(pack.name)} ${code(name)}`)),
      ...namesIn('src/page.ts').map((name) => item(`${code(`${pack.name}/page`)} ${code(name)}`)),
    ]),
    section('Command line', ['```', helpText(), '```']),
    section('Every widget', [
      ...common.attributes.map((each) => item(`attribute ${typed(each)}`)),
      ...[...common.properties].sort(byName).map((each) => item(`property ${typed(each)}`)),
      ...common.custom.map((each) =>
        item(`custom property ${code(each.name)} ${code(each.default ?? '')}`),
      ),
    ]),
    section('Events', eventLines()),
    ...widgets.map((widget) => section(code(widget.tagName), widgetLines(widget))),
    section(
      'Facts',
      Object.entries(facts).map(([id, { values }]) =>
        item(`${code(id)} ${values.map(code).join(' ')}`),
      ),
    ),
    section(
      'Outcomes',
      Object.keys(outcomes).map((id) => item(code(id))),
    ),
    section(
      'Notes',
      Object.keys(notes).map((id) => item(code(id))),
    ),
    ...Object.entries(schemas).map(([name, schema]) =>
      section(
        code(name),
        outline(schema).map((line) => item(code(line))),
      ),
    ),
  ].join('\n\n')}\n`;
}

if (import.meta.main) writeFileSync(new URL('api.snapshot.md', root), apiSnapshot());
