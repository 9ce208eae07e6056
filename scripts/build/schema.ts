/** Writes the published JSON Schemas, from the definitions that the code itself checks with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { contentShape } from '../../src/cli/content-folder.ts';
import { overlay } from '../../src/overlay/schema.ts';
import { text } from '../../src/content/text-schema.ts';
import { languages, readContent, readText, sourceLanguage } from '../generate/content.ts';

const shapes = {
  content: {
    title: 'A file of content/: what is true, by kind and id',
    shape: contentShape,
  },
  text: {
    title: 'A file of locales/content/: how it is said, by kind and id',
    // Any language but English may lack kinds, so the schema for editors asks for none.
    shape: v.strictObject({ $schema: v.optional(v.string()), ...v.partial(text).entries }),
  },
  overlay: {
    title: "A host's overlay: own contacts, steps and words over the built-in content",
    shape: overlay,
  },
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What a text is about, for the one who looks for its id. */
const titleOf = (words: Readonly<Record<string, unknown>>): string =>
  ['title', 'question', 'label', 'because', 'name'].map((key) => words[key]).find(isText) ?? '';

/** The ids of a kind, each with its English title, so that editors offer them. */
function withIds(kind: string, schema: JsonSchema): JsonSchema {
  // A municipality has its Danish name, and no words in any language.
  const english = {
    ...readText(sourceLanguage),
    municipalities: readContent().municipalities,
  } as unknown as Record<string, Record<string, object>>;
  const { additionalProperties: item, ...rest } = schema;
  if (!english[kind] || !isSchema(item)) return schema;
  const properties = Object.entries(english[kind]).map(([id, words]) => [
    id,
    { $ref: `#/$defs/${kind}`, description: titleOf(words as Record<string, unknown>) },
  ]);
  return {
    ...rest,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    additionalProperties: { $ref: `#/$defs/${kind}` },
  };
}

/** The schema of an overlay, with the ids that a host can name. */
function withKnownIds(schema: JsonSchema): JsonSchema {
  const { content, text: texts } = schema.properties as Record<string, JsonSchema>;
  const byLanguage = texts?.additionalProperties;
  if (!content || !texts || !isSchema(byLanguage))
    throw new Error('The overlay has another shape.');
  const defs: NonNullable<JsonSchema['$defs']> = { ...schema.$defs };
  const offer = (owner: JsonSchema, prefix: string): JsonSchema => ({
    ...owner,
    properties: Object.fromEntries(
      Object.entries((owner.properties ?? {}) as Record<string, JsonSchema>).map(
        ([kind, record]) => {
          const offered = withIds(kind, record);
          if (offered === record || !isSchema(record.additionalProperties)) return [kind, record];
          defs[`${prefix}-${kind}`] = record.additionalProperties;
          const named = JSON.stringify(offered).replaceAll(
            `"#/$defs/${kind}"`,
            `"#/$defs/${prefix}-${kind}"`,
          );
          return [kind, JSON.parse(named) as JsonSchema];
        },
      ),
    ),
  });
  const own = offer(byLanguage, 'text');
  return {
    ...schema,
    properties: {
      ...schema.properties,
      content: offer(content, 'content'),
      text: {
        ...texts,
        properties: Object.fromEntries(languages().map((lang) => [lang, { $ref: '#/$defs/text' }])),
        additionalProperties: { $ref: '#/$defs/text' },
      },
    },
    $defs: { ...defs, text: own },
  };
}

export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, { title, shape }]) => {
      const schema = toJsonSchema(shape, {
        target: 'draft-2020-12',
        errorMode: 'throw',
        ignoreActions: ['check'],
      });
      return [
        `${name}.schema.json`,
        { title, ...(name === 'overlay' ? withKnownIds(schema) : schema) },
      ];
    }),
  );
}

if (import.meta.main) {
  const folder = new URL('../../dist/schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
