import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describeProblem } from '../content/problems.ts';
import {
  entriesOf,
  hashesOf,
  MACHINE,
  type Reviews,
  type TextEntry,
} from '../content/translation.ts';
import {
  ContentError,
  counted,
  readArgs,
  readInitials,
  table,
  UsageError,
  type Command,
} from './command.ts';
import { readSoundFolder, sourceLanguage, type ContentFolder } from './content-folder.ts';
import { readJson } from './json-file.ts';
import { exportTexts } from './texts-export.ts';
import { importTexts } from './texts-import.ts';

const reviewFile = (root: string, lang: string): string =>
  join(root, 'locales/reviews', `${lang}.json`);

export function readReviews(root: string, lang: string): Reviews {
  const path = reviewFile(root, lang);
  if (!existsSync(path)) return {};
  const { value, problems } = readJson(path, relative(process.cwd(), path));
  const [broken] = problems;
  if (!broken) return value as Reviews;
  throw new ContentError(
    `${relative(process.cwd(), path)}:${broken.line ?? 1}:${broken.column ?? 1}  error  ${describeProblem(broken)}`,
  );
}

/** One review a line, sorted, so that two people's reviews merge. */
function writeReviews(root: string, lang: string, reviews: Reviews): void {
  const lines = Object.keys(reviews)
    .sort()
    .map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(reviews[path])}`);
  mkdirSync(join(root, 'locales/reviews'), { recursive: true });
  writeFileSync(reviewFile(root, lang), `{\n${lines.join(',\n')}\n}\n`);
}

export const entriesIn = ({ root, texts }: ContentFolder, lang: string): TextEntry[] =>
  entriesOf(texts[sourceLanguage] ?? {}, texts[lang] ?? {}, readReviews(root, lang));

export const texts: Command = {
  summary: 'texts that want a reader; record that you have read them; files for translators',
  help: `mitid-widgets texts LANGUAGE [--content FOLDER] [--json]
mitid-widgets texts confirm LANGUAGE KIND.ID … --by INITIALS [--content FOLDER]
mitid-widgets texts confirm LANGUAGE --all --by INITIALS [--content FOLDER]
mitid-widgets texts confirm LANGUAGE --all --machine [--content FOLDER]
mitid-widgets texts export LANGUAGE [--out FILE] [--content FOLDER]
mitid-widgets texts import FILE [--content FOLDER]

Lists the texts of a language that no person has reviewed as they stand (machine), of which the
English has changed since (stale), or that are missing. "confirm" records that you have read them
beside the English, in locales/reviews/LANGUAGE.json. With --machine it records only from which
English they were translated: they stay "machine", and become "stale" when that changes.

"export" writes the texts beside the English as XLIFF 1.2, for the tools of translators. "import"
reads such a file and writes locales/content/LANGUAGE.json: lines that it does not have stay as they
are, a unit that the English does not have is an error, one translated from other English a warning.
Nothing is written where "validate" would find an error.

Exit code: 0 done, 1 the content has errors, 2 called in a wrong way.`,
  run: (args, context) => {
    const { values, positionals } = readArgs(args, {
      by: { type: 'string' },
      out: { type: 'string' },
      all: { type: 'boolean' },
      machine: { type: 'boolean' },
      content: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [first] = positionals;
    const isConfirm = first === 'confirm';
    const isExport = first === 'export';
    const root = values.content === undefined ? context.ownRoot : resolve(values.content);
    if (first === 'import') {
      const [, file] = positionals;
      if (file === undefined) throw new UsageError('import needs an XLIFF file');
      return importTexts(file, root, context);
    }
    const [lang, ...paths] = isConfirm || isExport ? positionals.slice(1) : positionals;
    const folder = readSoundFolder(root, context.today);
    const others = Object.keys(folder.texts).filter((each) => each !== sourceLanguage);
    if (lang === undefined || !others.includes(lang)) {
      throw new UsageError(`name a language: ${others.join(', ')}`);
    }
    const entries = entriesIn(folder, lang);
    if (isExport) return exportTexts(lang, entries, folder, values.out, context);
    if (!isConfirm) {
      const open = entries.filter(({ state }) => state !== 'reviewed');
      context.out(
        values.json
          ? JSON.stringify(
              open.map(({ path, state }) => ({ path, state })),
              null,
              2,
            )
          : [
              table(open.map(({ state, path }) => [state, path])),
              `${open.length} of ${entries.length}`,
            ]
              .filter(Boolean)
              .join('\n'),
      );
      return 0;
    }
    const { all, machine } = values;
    const by = machine ? MACHINE : readInitials(values.by);
    if (!all && paths.length === 0) throw new UsageError('confirm needs texts (KIND.ID), or --all');
    const unknown = paths.filter((path) => !entries.some((entry) => entry.path === path));
    if (unknown.length > 0) throw new UsageError(`there is no text "${unknown.join('", "')}"`);
    const chosen = entries.filter(
      ({ path, own, state }) =>
        own !== undefined &&
        (all ? (machine ? state === 'machine' : state !== 'reviewed') : paths.includes(path)),
    );
    const reviews = { ...readReviews(root, lang) };
    for (const { path, own, english } of chosen) {
      reviews[path] = { ...hashesOf(own, english), by, on: context.today };
    }
    const known = new Set(entries.map(({ path }) => path));
    writeReviews(
      root,
      lang,
      Object.fromEntries(Object.entries(reviews).filter(([path]) => known.has(path))),
    );
    const how = machine ? 'recorded as translated by machine' : `reviewed by ${by}`;
    context.out(`${counted(chosen.length, 'text')} in "${lang}" ${how}.`);
    return 0;
  },
};
