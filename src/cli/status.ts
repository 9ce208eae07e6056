import { resolve } from 'node:path';
import { dueOn, isOld } from '../content/age.ts';
import { linesIn } from '../content/lines.ts';
import { levelProblems } from '../content/check-levels.ts';
import type { TextState } from '../content/translation.ts';
import { readArgs, table, UsageError, type Command } from './command.ts';
import {
  readSoundFolder,
  sourceLanguage,
  versionOf,
  type ContentFolder,
} from './content-folder.ts';
import { readability, readabilityLimits } from './readability.ts';
import { statementsIn } from './sources.ts';
import { entriesIn } from './texts.ts';

interface LanguageStatus {
  readonly language: string;
  readonly texts: number;
  readonly states: Readonly<Record<TextState, number>>;
  readonly lix: { readonly average: number; readonly worst: number; readonly text: string };
  /** Texts over the recorded limit, or the average if that is. */
  readonly tooHard: readonly string[];
  /** Titles and lines that are too long to be taken in at a glance. */
  readonly tooLong: readonly string[];
}

function languageStatus(folder: ContentFolder, language: string): LanguageStatus {
  const states = { reviewed: 0, machine: 0, stale: 0, missing: 0 };
  const isSource = language === sourceLanguage;
  const entries = entriesIn(folder, language);
  for (const { state } of entries) states[isSource ? 'reviewed' : state] += 1;
  const { items, average } = readability(folder.texts[language] ?? {});
  const [worst] = [...items].sort((a, b) => b.lix - a.lix);
  const limit = readabilityLimits[language];
  const tooHard = limit
    ? [
        ...items
          .filter(({ lix }) => lix > limit.worst)
          .map(({ path, lix }) => `${path} (${lix.toFixed(1)}, limit ${limit.worst})`),
        ...(average > limit.average
          ? [`the average (${average.toFixed(1)}, limit ${limit.average})`]
          : []),
      ]
    : [`no limit is recorded for "${language}"`];
  return {
    language,
    texts: entries.length,
    states,
    lix: { average, worst: worst?.lix ?? 0, text: worst?.path ?? '' },
    tooHard,
    tooLong: levelProblems(language, folder.texts[language] ?? {}).map(
      ({ path, found, expected }) => `${path.slice(2).join('.')} (${found}, ${expected})`,
    ),
  };
}

/** What a translator has to do: each text that is missing or stale, beside its English. */
function unfinishedTexts(folder: ContentFolder, language: string): string {
  const open = entriesIn(folder, language).filter(
    ({ state }) => state === 'missing' || state === 'stale',
  );
  const said = (item: unknown): string =>
    linesIn(item)
      .map(([, line]) => line)
      .join('\n    ');
  return open
    .map(
      ({ path, state, own, english }) =>
        `\n${path}: ${state}\n  ${sourceLanguage}: ${said(english)}${own === undefined ? '' : `\n  ${language}: ${said(own)}`}`,
    )
    .join('\n');
}

function sourceStatus({ content }: ContentFolder, today: string, longest: string | undefined) {
  const sources = Object.entries(content.sources);
  const statements = statementsIn(content);
  const old = statements.filter(
    (each) =>
      isOld(each, content.sources, today) ||
      (longest !== undefined && dueOn(each.checked.on, longest) < today),
  );
  return {
    sources: sources.length,
    live: sources.filter(([, { against }]) => against === 'live').length,
    archive: sources.filter(([, { against }]) => against === 'archive').length,
    oldest: sources.map(([, { read }]) => read).sort()[0],
    due: sources
      .filter(([, { read, every }]) => every !== undefined && dueOn(read, every) < today)
      .map(([id]) => id),
    statements: statements.length,
    old: old.map(({ path }) => path.slice(1).join('.')),
  };
}

/** `--max-age` may stand alone: then what each source says of itself decides. */
const withValue = (args: readonly string[]): string[] =>
  args.map((arg, at) =>
    arg === '--max-age' && !/^P\d+[MY]$/.test(args[at + 1] ?? '') ? '--max-age=every' : arg,
  );

export const status: Command = {
  summary: 'texts by language, readability, ages of sources',
  help: `mitid-widgets status [FOLDER] [--lang LANGUAGE] [--max-age [P6M]] [--reviewed] [--json]

Says for each language how many texts are reviewed, machine, stale and missing, and how readable
they are (LIX: up to 35 easy, 45 medium, more is hard); how old the sources are; what there is.

  --lang LANGUAGE   only that language; its texts that are missing or stale, beside the English
  --max-age [P6M]   fail if a statement was checked longer ago than its source allows ("every"),
                    or than this
  --reviewed        fail if a text is not reviewed
  --json            for tools

Exit code: 0 all is well, 1 a gate failed (a text over its LIX limit, or a title or
line of too many words, always fails) or the content has
errors, 2 called in a wrong way.`,
  run: (args, context) => {
    const { values, positionals } = readArgs(withValue(args), {
      lang: { type: 'string' },
      'max-age': { type: 'string' },
      reviewed: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const age = values['max-age'];
    if (age !== undefined && !/^(every|P\d+[MY])$/.test(age)) {
      throw new UsageError(`--max-age ${age} is not a duration such as P6M`);
    }
    const root = positionals[0] === undefined ? context.ownRoot : resolve(positionals[0]);
    const folder = readSoundFolder(root, context.today);
    const { lang } = values;
    const known = Object.keys(folder.texts);
    if (lang !== undefined && !known.includes(lang)) {
      throw new UsageError(`--lang ${lang} is not one of ${known.join(', ')}`);
    }
    const languages = known
      .filter((each) => lang === undefined || each === lang)
      .map((each) => languageStatus(folder, each));
    const sources = sourceStatus(folder, context.today, age === 'every' ? undefined : age);
    const counts = Object.fromEntries(
      Object.entries(folder.content).map(([kind, items]) => [kind, Object.keys(items).length]),
    );
    const failures = [
      ...languages.flatMap(({ language, tooHard, tooLong }) => [
        ...tooHard.map((what) => `too hard to read in "${language}": ${what}`),
        ...tooLong.map((what) => `too long in "${language}": ${what}`),
      ]),
      ...(age === undefined ? [] : sources.old.map((path) => `may be out of date: ${path}`)),
      ...(values.reviewed
        ? languages
            .filter(({ texts, states }) => states.reviewed < texts)
            .map(
              ({ language, texts, states }) =>
                `not reviewed in "${language}": ${texts - states.reviewed} texts`,
            )
        : []),
    ];
    if (values.json) {
      context.out(
        JSON.stringify(
          { version: versionOf(root), day: context.today, languages, sources, counts, failures },
          null,
          2,
        ),
      );
      return failures.length > 0 ? 1 : 0;
    }
    context.out(
      table([
        [
          'language',
          'texts',
          'reviewed',
          'machine',
          'stale',
          'missing',
          'LIX average',
          'LIX worst',
        ],
        ...languages.map(({ language, texts, states, lix }) => [
          language,
          ...[texts, states.reviewed, states.machine, states.stale, states.missing].map(String),
          lix.average.toFixed(1),
          `${lix.worst.toFixed(1)} ${lix.text}`,
        ]),
      ]),
    );
    context.out(
      `\n${sources.sources} sources: ${sources.live} live, ${sources.archive} from archives, the oldest read ${sources.oldest ?? 'never'}; ${sources.due.length} due`,
    );
    context.out(`${sources.statements} statements: ${sources.old.length} may be out of date`);
    context.out(
      Object.entries(counts)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', '),
    );
    if (lang !== undefined) context.out(unfinishedTexts(folder, lang));
    if (failures.length > 0) context.out(`\n${failures.join('\n')}`);
    return failures.length > 0 ? 1 : 0;
  },
};
