/** The content of a folder with `content/` and `locales/content/`: of this package, or of a checkout. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../content/check.ts';
import { type PartialText } from '../content/check-texts.ts';
import {
  describeProblem,
  formatPath,
  problem,
  shapeProblems,
  type Path,
  type Problem,
} from '../content/problems.ts';
import { content as contentSchema, type Content } from '../content/schema.ts';
import { text as textSchema } from '../content/text-schema.ts';
import * as v from 'valibot';
import { ContentError, UsageError } from './command.ts';
import { readJson, type JsonFile, type Place } from './json-file.ts';

export const sourceLanguage = 'en';

/** A problem with the place where it can be mended. */
export type Located = Problem & Place & { readonly file: string };

export interface ContentFolder {
  readonly root: string;
  readonly content: Content;
  readonly texts: Readonly<Record<string, PartialText>>;
  readonly problems: readonly Located[];
  /** Whether all shapes are right, so that what is named could be looked at. */
  readonly isWhole: boolean;
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

export const locate = (file: JsonFile, found: Problem & Partial<Place>, inside: Path): Located => ({
  ...file.placeOf(inside),
  ...found,
  file: file.name,
});

/** What a file of one language holds; English has every kind, others may lack some. */
export const textShape = (lang: string): v.GenericSchema =>
  lang === sourceLanguage ? textSchema : v.partial(textSchema);

export const contentShape: v.GenericSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...v.partial(contentSchema).entries,
});

const languageName = /^[a-z]{2,3}(-[A-Z]{2})?$/;

const languageOf = (file: JsonFile): string => /([^/\\]+)\.json$/.exec(file.name)?.[1] ?? '';

/** The languages of a folder, English first. */
export function languagesIn(root: string): string[] {
  const found = jsonIn(join(root, 'locales/content')).map((name) => name.replace('.json', ''));
  return [sourceLanguage, ...found.filter((lang) => lang !== sourceLanguage)];
}

export function withoutSchema(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { $schema: _schema, ...kinds } = value;
  return kinds;
}

const kindsIn = ({ value }: JsonFile): Readonly<Record<string, unknown>> => {
  const kinds = withoutSchema(value);
  return isObject(kinds) ? kinds : {};
};

/** A kind that stands in two files would be taken from the last, and the first be lost. */
function doubleKinds(files: readonly JsonFile[]): Located[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) =>
    Object.keys(kindsIn(file)).flatMap((kind) => {
      const owner = owners.get(kind);
      if (owner === undefined) owners.set(kind, file.name);
      return owner === undefined
        ? []
        : [
            locate(
              file,
              problem(
                ['content', kind],
                `"${kind}" is in ${owner} already`,
                'each kind in one file',
              ),
              [kind],
            ),
          ];
    }),
  );
}

/** All that a folder says, as it is now. */
const textIn = (root: string): string =>
  ['content', 'locales/content']
    .flatMap((folder) => jsonIn(join(root, folder)).map((name) => join(root, folder, name)))
    .map((path) => `${path}\n${statSync(path).isFile() ? readFileSync(path, 'utf8') : ''}`)
    .join('\n');

let last: { readonly key: string; readonly folder: ContentFolder } | undefined;

/**
 * Reads everything and says what is wrong with it. A run over many overlays asks for the same folder
 * again and again; what has not changed since is not checked again.
 */
export function readFolder(root: string, today: string, replaced?: JsonFile): ContentFolder {
  if (replaced) return checkFolder(root, today, replaced);
  const key = [process.cwd(), today, textIn(root)].join('\n');
  if (last?.key !== key) last = { key, folder: checkFolder(root, today) };
  return last.folder;
}

/**
 * Where the shape is wrong, what is named in the wrong place cannot be looked at, so the references
 * are checked only once all shapes are right.
 */
function checkFolder(root: string, today: string, replaced?: JsonFile): ContentFolder {
  const shown = (path: string): string => relative(process.cwd(), path) || path;
  const open = (folder: string, name: string): JsonFile => {
    const path = join(root, folder, name);
    return replaced?.name === shown(path) ? replaced : readJson(path, shown(path));
  };
  const contentFiles = jsonIn(join(root, 'content')).map((name) => open('content', name));
  const textFiles = languagesIn(root).map((lang) => open('locales/content', `${lang}.json`));
  const content = Object.assign({}, ...contentFiles.map(kindsIn)) as Content;
  const texts = Object.fromEntries(
    textFiles.map((file) => [languageOf(file), kindsIn(file)]),
  ) as Record<string, PartialText>;

  const find: ContentFolder['find'] = ([top, second, ...rest]) => {
    if (top === 'text') {
      const file = textFiles.find((each) => languageOf(each) === second);
      return file && { file, inside: rest };
    }
    const file = contentFiles.find(({ value }) => isObject(value) && String(second) in value);
    return file && { file, inside: [second ?? '', ...rest] };
  };

  const shapesOf = (file: JsonFile, schema: v.GenericSchema, prefix: Path): Located[] => [
    ...file.problems.map((each) => locate(file, each, each.path)),
    ...(file.value === undefined ? [] : shapeProblems(schema, withoutSchema(file.value))).map(
      (each) => locate(file, { ...each, path: [...prefix, ...each.path] }, each.path),
    ),
  ];
  const shapes = [
    ...contentFiles.flatMap((file) => shapesOf(file, contentShape, ['content'])),
    ...textFiles.flatMap((file) => {
      const lang = languageOf(file);
      const name = languageName.test(lang)
        ? []
        : [locate(file, problem([], `"${lang}" is no language`, 'a name such as "da"'), [])];
      return [...name, ...shapesOf(file, textShape(lang), ['text', lang])];
    }),
    ...doubleKinds(contentFiles),
  ];
  const missing = shapes.length === 0 ? shapeProblems(contentSchema, content, ['content']) : [];
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
  return {
    root,
    content,
    texts,
    problems: withoutDoubles(problems),
    isWhole: shapes.length + missing.length === 0,
    files: [...contentFiles, ...textFiles],
    find,
  };
}

/** A text that is missing in three places is missing once. */
function withoutDoubles(problems: readonly Located[]): Located[] {
  const lines = new Map(problems.map((each) => [lineOf(each), each]));
  return [...lines.values()];
}

/** A problem as a line for people. */
export const lineOf = (found: Located): string =>
  `${found.file}:${found.line}:${found.column}  ${found.level}  ${formatPath(found.path)}: ${describeProblem(found)}`;

/** The content of a folder that has no errors; else it says which, and no more can be done. */
export function readSoundFolder(root: string, today: string): ContentFolder {
  if (!existsSync(join(root, 'content'))) {
    throw new UsageError(`There is no content/ in ${relative(process.cwd(), root) || root}.`);
  }
  const folder = readFolder(root, today);
  const errors = folder.problems.filter(({ level }) => level === 'error');
  if (errors.length === 0) return folder;
  throw new ContentError(
    [...errors.map(lineOf), 'What is wrong there must be mended before.'].join('\n'),
  );
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
