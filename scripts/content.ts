/** Reads `content/` and `locales/content/` and checks them against their schemas. */
import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { content as contentSchema, type Content } from '../src/content/schema.ts';
import { text as textSchema, type Text } from '../src/content/text-schema.ts';

const root = new URL('../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function check<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  name: string,
): v.InferOutput<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) => `${name}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`,
  );
  throw new Error(problems.join('\n'));
}

export function readContent(): Content {
  const files = readdirSync(new URL('content/', root)).filter((file) => file.endsWith('.json'));
  const kinds = Object.assign({}, ...files.map((file) => readJson(`content/${file}`))) as unknown;
  return check(contentSchema, kinds, 'content');
}

export const sourceLanguage = 'en';

/** The languages of the content, English first. */
export function languages(): string[] {
  const found = readdirSync(new URL('locales/content/', root)).map((file) =>
    file.replace('.json', ''),
  );
  return [sourceLanguage, ...found.filter((lang) => lang !== sourceLanguage).sort()];
}

export function readText(lang: string): Text {
  const value = readJson(`locales/content/${lang}.json`);
  const schema = lang === sourceLanguage ? textSchema : v.partial(textSchema);
  return check(schema, value, `locales/content/${lang}.json`) as Text;
}
