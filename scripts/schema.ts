/** Writes the published JSON Schemas, from the definitions that the code itself checks with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { contentShape } from '../src/cli/content-folder.ts';
import { overlay } from '../src/content/overlay-schema.ts';
import { text } from '../src/content/text-schema.ts';

const titles = {
  content: 'A file of content/: what is true, by kind and id',
  text: 'A file of locales/content/: how it is said, by kind and id',
  overlay: "A host's overlay: own contacts, steps and words over the built-in content",
};

const shapes: Record<keyof typeof titles, v.GenericSchema> = {
  content: contentShape,
  // Any language but English may lack kinds, so the schema for editors asks for none.
  text: v.strictObject({ $schema: v.optional(v.string()), ...v.partial(text).entries }),
  overlay,
};

export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      `${name}.schema.json`,
      {
        ...toJsonSchema(shape, { target: 'draft-2020-12', errorMode: 'throw' }),
        title: titles[name as keyof typeof titles],
      },
    ]),
  );
}

if (import.meta.main) {
  const folder = new URL('../dist/schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
