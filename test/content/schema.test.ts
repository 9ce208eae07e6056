/** The JSON Schemas that are published for editors' tools. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { languages, readText, root, sourceLanguage } from '../../scripts/generate/content.ts';
import { jsonSchemas } from '../../scripts/build/schema.ts';
import { content } from '../support/content.ts';

interface Schema {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

// As a user's tool gets them: through a file.
const schemas = JSON.parse(JSON.stringify(jsonSchemas())) as Record<string, Schema>;

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);

const checkOf = (name: string): ValidateFunction => ajv.compile(schemas[`${name}.schema.json`]!);
const isRight = {
  content: checkOf('content'),
  text: checkOf('text'),
  overlay: checkOf('overlay'),
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(root, folder, name));
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const uses = [
  ['content', filesIn('content')],
  ['text', filesIn('locales/content')],
  ['overlay', filesIn('site/overlays')],
] as const;

for (const [name, files] of uses) {
  describe(`${name}.schema.json`, () => {
    const schema = schemas[`${name}.schema.json`]!;

    it('is a JSON Schema of 2020-12 with a title', () => {
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
      assert.equal(typeof schema['title'], 'string');
    });

    for (const file of files) {
      it(`accepts ${basename(file)}`, () => {
        assert.ok(isRight[name](read(file)), ajv.errorsText(isRight[name].errors));
      });

      it(`is named by ${basename(file)}`, () => {
        const { $schema } = read(file) as { $schema?: string };
        assert.match($schema ?? '', new RegExp(`(\\.\\./)+dist/schema/${name}\\.schema\\.json$`));
      });
    }
  });
}

const checked = { on: '2026-11-22', against: 'archive' };
const provenance = { sources: ['mitid-about'], checked };

const bad: Readonly<Record<keyof typeof isRight, Readonly<Record<string, unknown>>>> = {
  content: {
    'no object': [],
    'an unknown kind': { rule: [] },
    'a row without an id': { rules: [{ when: {}, then: 'recover', ...provenance }] },
    'a row without a source': { rules: [{ id: 'a', when: {}, then: 'b', checked, sources: [] }] },
    'a condition with one value in the place of values': {
      noteRules: [{ when: { mitid: 'works' }, then: 'set-up-backup' }],
    },
    'an id in capitals': { steps: { 'Find-Home': provenance } },
    'an item that would be the constructor': { steps: { constructor: provenance } },
    'a statement without a check': { steps: { 'find-home': { sources: ['life-ics'] } } },
    'a check against something else': {
      steps: { a: { ...provenance, checked: { ...checked, against: 'memory' } } },
    },
    'a day in another form': {
      steps: { a: { ...provenance, checked: { ...checked, on: '22.11.2026' } } },
    },
    'a link without protection': { contacts: { a: { ...provenance, url: 'http://a.example' } } },
    'a link that runs code': { contacts: { a: { ...provenance, url: 'javascript:alert(1)' } } },
    'a telephone number in another form': { contacts: { a: { ...provenance, phone: '33980010' } } },
    'an icon that there is not': {
      outcomes: { a: { ...provenance, steps: ['b'], icon: 'banana' } },
    },
    'a fact with one value': { facts: { a: { values: ['yes'] } } },
    'a requirement that is none': {
      checklists: { a: { ...provenance, when: {}, office: 'b', needs: [{ paper: 'c' }] } },
    },
    'a key too many': { steps: { a: { ...provenance, title: 'Find a home' } } },
    'a month in another form': { milestones: { a: { ...provenance, date: 'October 2022' } } },
  },
  text: {
    'no object': null,
    'an unknown kind': { step: {} },
    'an item without a title': { steps: { a: { body: ['Look around.'] } } },
    'an empty title': { steps: { a: { title: '' } } },
    'a paragraph in the place of paragraphs': { steps: { a: { title: 'Home', body: 'Look.' } } },
    'no paragraphs': { steps: { a: { title: 'Home', body: [] } } },
    'an answer without a label': { facts: { a: { question: 'A?', values: { yes: {} } } } },
    'a document that nobody says why': { documents: { a: { title: 'A letter' } } },
    'a key too many': { rules: { a: { because: 'So it is.', title: 'So' } } },
  },
  overlay: {
    'no object': 7,
    'no name': {},
    'an empty name': { name: '' },
    'a name as long as a text': { name: 'x'.repeat(81) },
    'an unknown key': { name: 'Host', contents: {} },
    'an unknown kind': { name: 'Host', content: { step: {} } },
    rules: { name: 'Host', content: { rules: [] } },
    facts: { name: 'Host', content: { facts: {} } },
    'what must be there taken away': {
      name: 'Host',
      content: { outcomes: { recover: { steps: null } } },
    },
    'a link without protection': {
      name: 'Host',
      content: { contacts: { desk: { url: 'http://a.example' } } },
    },
    'hours in another form': {
      name: 'Host',
      content: {
        contacts: { desk: { hours: [{ days: ['monday'], opens: '9', closes: '15:00' }] } },
      },
    },
    'hours on no day': {
      name: 'Host',
      content: { contacts: { desk: { hours: [{ days: [], opens: '09:00', closes: '15:00' }] } } },
    },
    'a language in words': { name: 'Host', text: { Danish: {} } },
    'a paragraph in the place of paragraphs': {
      name: 'Host',
      text: { en: { steps: { 'find-home': { body: 'Look around.' } } } },
    },
    'a hash in another form': { name: 'Host', replaces: { 'en.steps.a.title': 'NO HASH' } },
  },
};

for (const [name, values] of Object.entries(bad)) {
  describe(`${name}.schema.json rejects`, () => {
    for (const [what, value] of Object.entries(values)) {
      it(what, () => {
        assert.equal(isRight[name as keyof typeof isRight](value), false);
      });
    }
  });
}

/** Keys that say what they are, or stand in a place that says it; all others are described. */
const selfEvident: ReadonlySet<string> = new Set([
  // The kinds and the parts of an overlay: what is in them is described.
  ...Object.keys(content),
  ...['$schema', 'findOut', 'replaces'],
  // Of rows, requirements and facts: `then` follows `when`, the schema says what it may be.
  ...['id', 'then', 'when', 'fact', 'document', 'optional', 'oneOf', 'together'],
  // Of items.
  ...['icon', 'tone', 'url', 'phone', 'email', 'days', 'opens', 'closes', 'on'],
  // Of texts.
  ...['label', 'hint', 'status'],
]);

const isDescribed = ({ description, $ref, anyOf = [] }: Schema): boolean =>
  description !== undefined || $ref !== undefined || anyOf.some(isDescribed);

/** The properties without a description, by key, wherever they stand. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as Schema;
  return [
    ...Object.entries(properties).flatMap(([key, each]) => (isDescribed(each) ? [] : [key])),
    ...Object.values(schema).flatMap(undescribed),
  ];
}

describe('the JSON Schemas', () => {
  for (const name of Object.keys(schemas)) {
    it(`describe every key that is not self-evident in ${name}`, () => {
      const silent = new Set(undescribed(schemas[name]));
      assert.deepEqual(
        [...silent].filter((key) => !selfEvident.has(key)),
        [],
      );
    });
  }

  it('offer a host the ids of the built-in items, each with its English title', () => {
    const { content: kinds } = schemas['overlay.schema.json']!.properties!;
    const english = readText(sourceLanguage).steps;
    const offered = kinds!.properties!['steps']!.properties!;
    assert.deepEqual(Object.keys(offered).sort(), Object.keys(content.steps).sort());
    for (const [id, { description }] of Object.entries(offered)) {
      assert.equal(description, english[id]?.title);
    }
  });

  it('offer a host the ids of every kind that it may change', () => {
    const kinds = schemas['overlay.schema.json']!.properties!['content']!.properties!;
    for (const [kind, { properties = {} }] of Object.entries(kinds)) {
      // Lists of papers have no words of their own, and so no title to offer.
      if (kind === 'checklists') continue;
      const ids = Object.keys(content[kind as keyof typeof content]);
      assert.deepEqual(Object.keys(properties).sort(), ids.sort(), kind);
    }
  });

  it('offer a host the languages of the package', () => {
    const { text } = schemas['overlay.schema.json']!.properties!;
    assert.deepEqual(Object.keys(text!.properties!), languages());
  });
});
