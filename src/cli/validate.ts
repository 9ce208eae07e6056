import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { namesOf } from '../content/check.ts';
import { hashOf } from '../content/hash.ts';
import { checkOverlay, overlayLimits } from '../overlay/check.ts';
import { replacedBy } from '../overlay/drift.ts';
import type { Overlay } from '../overlay/schema.ts';
import { problem, suspicion, type Problem } from '../content/problems.ts';
import { counted, readArgs, type Command, type Context } from './command.ts';
import {
  lineOf,
  locate,
  readFolder,
  sourceLanguage,
  type ContentFolder,
  type Located,
} from './content-folder.ts';
import { withKey } from './edit.ts';
import { readJson, type JsonFile } from './json-file.ts';

const isOverlay = ({ name, value }: JsonFile): boolean =>
  name.endsWith('.overlay.json') ||
  (typeof value === 'object' &&
    value !== null &&
    ['name', 'content', 'text', 'replaces'].some((key) => key in value));

const replacedIn = (overlay: Overlay, { content, texts }: ContentFolder): Map<string, unknown> =>
  replacedBy(overlay, { content, text: texts });

/** Texts and lists that an overlay replaces: is the hash there, and is it still right? */
function replacementProblems(overlay: Overlay, base: ContentFolder): Problem[] {
  const replaced = replacedIn(overlay, base);
  const { replaces = {} } = overlay;
  const problems = [...replaced].flatMap(([key, value]): Problem[] => {
    const [place = '', ...rest] = key.split('.');
    const path = place === 'content' ? [place, ...rest] : ['text', place, ...rest];
    const hash = hashOf(value);
    if (replaces[key] === undefined) {
      return [
        suspicion(
          path,
          'it replaces the built-in one, and nothing would show if that changed',
          `"${key}": "${hash}" in "replaces"`,
        ),
      ];
    }
    return replaces[key] === hash
      ? []
      : [
          problem(
            ['replaces', key],
            `the built-in one has changed; it is now ${JSON.stringify(value)}`,
            `a look at your own, then "${hash}"`,
          ),
        ];
  });
  const stray = Object.keys(replaces)
    .filter((key) => !replaced.has(key))
    .map((key) =>
      suspicion(['replaces', key], 'this overlay does not replace it', 'no hash for it'),
    );
  return [...problems, ...stray];
}

/** What only shows beside the built-in content. */
function baseProblems({ content = {}, text = {} }: Overlay, base: ContentFolder): Problem[] {
  // In a language that the overlay does not speak, its readers get the English.
  const spoken = Object.entries(base.texts).filter(
    ([lang]) => lang === sourceLanguage || text[lang] !== undefined,
  );
  const linkless = Object.entries(content.contacts ?? {}).flatMap(([id, patch]) =>
    spoken.flatMap(([lang, words]) => {
      const own = text[lang]?.contacts?.[id];
      const isWordless = !own?.['link'] && words.contacts?.[id] && !words.contacts[id].link;
      return patch?.['url'] && isWordless
        ? [
            suspicion(
              ['content', 'contacts', id, 'url'],
              `a link without words in "${lang}"`,
              `"link" under text.${lang}.contacts.${id}`,
            ),
          ]
        : [];
    }),
  );
  const empty = Object.entries(base.content.outcomes).flatMap(([id, { steps }]) =>
    content.outcomes?.[id]?.['steps'] === undefined &&
    steps.every((step) => content.steps?.[step] === null)
      ? [suspicion(['content', 'steps'], `all steps of "${id}" are hidden`, 'one that is left')]
      : [],
  );
  return [...linkless, ...empty];
}

function overlayProblems(file: JsonFile, base: ContentFolder): Located[] {
  if (file.problems.length > 0) return file.problems.map((each) => locate(file, each, each.path));
  const bytes = Buffer.byteLength(file.text);
  const found =
    bytes > overlayLimits.bytes
      ? [problem([], `${bytes} bytes`, `at most ${overlayLimits.bytes}`)]
      : checkOverlay(file.value, namesOf(base.content));
  const isRight = found.every(({ level }) => level !== 'error');
  const overlay = file.value as Overlay;
  const more = isRight
    ? [...replacementProblems(overlay, base), ...baseProblems(overlay, base)]
    : [];
  return [...found, ...more].map((each) => locate(file, each, each.path));
}

/** Writes the hashes that an overlay lacks. */
function stamp(path: string, base: ContentFolder, { out }: Context): void {
  const file = readJson(path);
  const isRight = overlayProblems(file, base).every(({ level }) => level !== 'error');
  if (!isOverlay(file) || !isRight) return;
  const overlay = file.value as Overlay;
  const missing = [...replacedIn(overlay, base)].filter(
    ([key]) => overlay.replaces?.[key] === undefined,
  );
  if (missing.length === 0) return;
  const hashes = Object.fromEntries(missing.map(([key, value]) => [key, hashOf(value)]));
  writeFileSync(path, withKey(file, 'replaces', { ...overlay.replaces, ...hashes }));
  out(`${path}: ${counted(missing.length, 'hash', 'hashes')} written`);
}

/** The folder with `content/` and `locales/` to which a file belongs, if it does. */
function rootOf(path: string): string | undefined {
  const folder = dirname(resolve(path));
  if (basename(folder) !== 'content') return undefined;
  const up = dirname(folder);
  return basename(up) === 'locales' ? dirname(up) : up;
}

function problemsOf(path: string, { ownRoot, today }: Context): Located[] {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder) return [...readFolder(resolve(path), today).problems];
  const file = readJson(path);
  if (file.value !== undefined && isOverlay(file)) {
    return overlayProblems(file, readFolder(ownRoot, today));
  }
  const root = rootOf(path);
  if (root === undefined || file.value === undefined) {
    return file.problems.length > 0
      ? file.problems.map((each) => locate(file, each, each.path))
      : [
          locate(
            file,
            problem(
              [],
              'neither an overlay nor a file of "content/" or "locales/content/"',
              'an overlay with "name"',
            ),
            [],
          ),
        ];
  }
  const { problems, isWhole } = readFolder(root, today);
  const own = problems.filter((each) => resolve(each.file) === resolve(path));
  // Where another file has the wrong shape, what this one names could not be looked at.
  return own.length > 0 || isWhole ? own : [...problems];
}

const count = (all: readonly Located[], level: Problem['level']): string =>
  counted(all.filter((each) => each.level === level).length, level);

export const validate: Command = {
  summary: 'check overlays and content',
  help: `mitid-widgets validate [FILE or FOLDER …] [--stamp] [--json]

Checks overlays (FILE), files of content/ and locales/content/ (FILE), or everything in a folder
that has both (FOLDER). Without any, checks the content of this package.

Says file, line, column, the way to the value, what was found and what was expected.
An error keeps an overlay from being used; a warning is a likely slip.

  --stamp  write the missing hashes into the "replaces" of overlays. One that is there and no
           longer right is left alone: look at the text first
  --json   an array of {file, line, column, level, path, found, expected, nearest}

Exit code: 0 no errors, 1 errors, 2 called in a wrong way.`,
  run: (args, context) => {
    const { values, positionals } = readArgs(args, {
      json: { type: 'boolean' },
      stamp: { type: 'boolean' },
    });
    const paths = positionals.length > 0 ? positionals : [join(context.ownRoot, '.')];
    if (values.stamp) {
      const base = readFolder(context.ownRoot, context.today);
      for (const path of positionals) stamp(path, base, context);
    }
    const found = paths.flatMap((path) => problemsOf(path, context));
    if (values.json) context.out(JSON.stringify(found, null, 2));
    else {
      for (const each of found) context.out(lineOf(each));
      context.out(
        `${paths.length === 1 ? '' : `${paths.length} files, `}${count(found, 'error')}, ${count(found, 'warning')}`,
      );
    }
    return found.some(({ level }) => level === 'error') ? 1 : 0;
  },
};
