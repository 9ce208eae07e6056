/** Writes `dist/editor/`: what VS Code and the editors of JetBrains offer while one types HTML. */
import { mkdirSync, writeFileSync } from 'node:fs';
import pack from '../../package.json' with { type: 'json' };
import { languages } from '../generate/content.ts';
import { readOnly, readWidgets, type Declaration, type Named } from './manifest.ts';

const widgets = readWidgets();

/** The values that an attribute can have, where they can be counted. */
function valuesOf({ name, type }: Named): string[] {
  if (name === 'lang') return languages();
  const parts = (type?.text ?? '').split(' | ').map((part) => part.replaceAll("'", ''));
  return /^('[\w-]+'|\d+)( \| ('[\w-]+'|\d+))+$/.test(type?.text ?? '') ? parts : [];
}

const isBoolean = ({ type }: Named): boolean => type?.text === 'boolean';
const textOf = ({ description = '' }: Named): string => description.replace(/\s+/g, ' ');
const named = (each: Named): object => ({ name: each.name, description: textOf(each) });

/** https://github.com/microsoft/vscode-custom-data */
const vsCode = {
  version: 1.1,
  tags: widgets.map(({ tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map((each) => ({
      ...named(each),
      // "v": an attribute that takes no value.
      ...(isBoolean(each) ? { valueSet: 'v' } : {}),
      ...(valuesOf(each).length ? { values: valuesOf(each).map((name) => ({ name })) } : {}),
    })),
  })),
};

function attributeOf(each: Named): object {
  const values = valuesOf(each);
  const type = values.length ? values.map((value) => `'${value}'`).join(' | ') : 'string';
  return {
    ...named(each),
    value: isBoolean(each) ? { kind: 'no-value' } : { type, required: true },
    ...(each.default === undefined ? {} : { default: each.default }),
  };
}

function elementOf(widget: Declaration): object {
  const { members = [], events = [], slots = [], cssParts = [] } = widget;
  const settable = members.filter(({ attribute }) => attribute);
  return {
    name: widget.tagName,
    description: widget.summary,
    attributes: (widget.attributes ?? []).map(attributeOf),
    slots: slots.map(named),
    js: {
      properties: [
        ...settable.map((each) => ({ ...named(each), type: each.type?.text })),
        ...readOnly(widget).map((each) => ({
          ...named(each),
          type: each.type?.text,
          'read-only': true,
        })),
      ],
      events: events.map((each) => ({ ...named(each), type: each.type?.text })),
    },
    css: { parts: cssParts.map(named) },
  };
}

/** https://github.com/JetBrains/web-types */
const jetBrains = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: pack.name,
  version: pack.version,
  'description-markup': 'markdown',
  contributions: {
    html: { elements: widgets.map(elementOf) },
    css: {
      properties: (widgets[0]?.cssProperties ?? []).map((each) => ({
        ...named(each),
        default: each.default,
      })),
    },
  },
};

const folder = new URL('../../dist/editor/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, data] of Object.entries({
  'vscode.html-custom-data.json': vsCode,
  'web-types.json': jetBrains,
})) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(data)}\n`);
}
