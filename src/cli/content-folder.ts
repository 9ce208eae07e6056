/** The content of a folder with `content/` and `locales/content/`: of this package, or of a checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent, type PartialText } from '../content/check.ts';
import { shapeProblems, type Path, type Problem } from '../content/problems.ts';
import { content as contentSchema, type Content } from '../content/schema.ts';
import { text as textSchema } from '../content/text-schema.ts';
import * as v from 'valibot';
import { readJson, type JsonFile, type Place } from './json-file.ts';

export const sourceLanguage = 'en';

/** A problem with the place where it can be mended. */
export type Located = Problem & Place & { readonly file: string };

export interface ContentFolder {
  readonly root: string;
  readonly content: Content;
  readonly texts: Readonly<Record<string, PartialText>>;
  readonly problems: readonly Located[];
  readonly files: readonly JsonFile[];
  /** The file in which something stands, and the path inside the file. */
  readonly find: (path: Path) => { file: JsonFile; inside: Path } | undefined;
}

const jsonIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const locate = (
  file: JsonFile,
  problem: Problem & Partial<Place>,
  inside: Path,
): Located => ({
  ...file.placeOf(inside),
  ...problem,
  file: file.name,
});

/** What a file of one language holds; English has every kind, others may lack some. */
export const textShape = (lang: string): v.GenericSchema =>
  lang === sourceLanguage ? textSchema : v.partial(textSchema);

export const contentShape: v.GenericSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...v.partial(contentSchema).entries,
});

const languageOf = (file: JsonFile): string => /([^/\\]+)\.json$/.exec(file.name)?.[1] ?? '';

/** The languages of a folder, English first. */
export function languagesIn(root: string): string[] {
  const found = jsonIn(join(root, 'locales/content')).map((name) => name.replace('.json', ''));
  return [sourceLanguage, ...found.filter((lang) => lang !== sourceLanguage)];
}

const withoutSchema = (value: unknown): Readonly<Record<string, unknown>> => {
  const { $schema: _schema, ...kinds } = isObject(value) ? value : {};
  return kinds;
};

/**
 * Reads everything and says what is wrong with it. Where the shape is wrong, what is named in the
 * wrong place cannot be looked at, so the references are checked only once all shapes are right.
 */
export function readFolder(root: string, today: string, replaced?: JsonFile): ContentFolder {
  const shown = (path: string): string => relative(process.cwd(), path) || path;
  const open = (folder: string, name: string): JsonFile => {
    const path = join(root, folder, name);
    return replaced?.name === shown(path) ? replaced : readJson(path, shown(path));
  };
  const contentFiles = jsonIn(join(root, 'content')).map((name) => open('content', name));
  const textFiles = languagesIn(root).map((lang) => open('locales/content', `${lang}.json`));
  const content = Object.assign(
    {},
    ...contentFiles.map(({ value }) => withoutSchema(value)),
  ) as Content;
  const texts = Object.fromEntries(
    textFiles.map((file) => [languageOf(file), withoutSchema(file.value)]),
  ) as Record<string, PartialText>;

  const find: ContentFolder['find'] = ([top, second, ...rest]) => {
    if (top === 'text') {
      const file = textFiles.find((each) => languageOf(each) === second);
      return file && { file, inside: rest };
    }
    const file = contentFiles.find(({ value }) => isObject(value) && String(second) in value);
    return file && { file, inside: [second ?? '', ...rest] };
  };

  const shapes = [
    ...contentFiles.map((file) => [file, contentShape] as const),
    ...textFiles.map((file) => [file, textShape(languageOf(file))] as const),
  ].flatMap(([file, schema]) => [
    ...file.problems.map((each) => locate(file, each, each.path)),
    ...(file.value === undefined ? [] : shapeProblems(schema, withoutSchema(file.value))).map(
      (each) => locate(file, each, each.path),
    ),
  ]);
  const missing = shapes.length === 0 ? shapeProblems(contentSchema, content) : [];
  const whole =
    shapes.length === 0 && missing.length === 0 ? checkContent(content, texts, today) : [];
  const problems = [
    ...shapes,
    ...[...missing, ...whole].map((each) => {
      const found = find(each.path);
      return found
        ? locate(found.file, each, found.inside)
        : { ...each, file: shown(join(root, 'content')), line: 1, column: 1 };
    }),
  ];
  return { root, content, texts, problems, files: [...contentFiles, ...textFiles], find };
}

/** The version of the package that a folder belongs to. */
export function versionOf(root: string): string {
  const path = join(root, 'package.json');
  if (!existsSync(path)) return 'unversioned';
  const { version = 'unversioned' } = JSON.parse(readFileSync(path, 'utf8')) as {
    version?: string;
  };
  return version;
}
