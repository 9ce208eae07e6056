/** The texts of a language as a file for the tools of translators. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { shortField, wordLimits } from '../content/check-levels.ts';
import { isOwn } from '../content/check-texts.ts';
import { linesIn, longest } from '../content/lines.ts';
import { type Path } from '../content/problems.ts';
import { textKinds, type TextKind } from '../content/text-schema.ts';
import type { TextEntry, TextState } from '../content/translation.ts';
import { counted, type Context, type ExitCode } from './command.ts';
import { sourceLanguage, type ContentFolder } from './content-folder.ts';
import { writeXliff, type Unit, type UnitState } from './xliff.ts';
import { writeText } from './write-text.ts';
import { unitId, valueAt } from './texts-unit.ts';

const stateOf: Readonly<Record<TextState, UnitState | undefined>> = {
  reviewed: 'final',
  machine: 'needs-review-translation',
  stale: 'needs-translation',
  missing: undefined,
};

interface Inner {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
}

/** What the schema says of a field, or of what it is in. */
function describedAs(kind: TextKind, path: Path): string | undefined {
  let schema: v.GenericSchema & Inner = textKinds[kind];
  let found: string | undefined;
  for (const key of path) {
    const inner: v.GenericSchema | undefined = schema.entries?.[String(key)] ?? schema.value;
    if (inner === undefined) break;
    schema = inner;
    for (;;) {
      found = v.getDescription(schema) ?? found;
      if (schema.wrapped === undefined) break;
      schema = schema.wrapped;
    }
  }
  return found;
}

/** From so many characters on, a text comes near the limit of its length. */
const LONG = 150;

function limitOf(lang: string, [kind, , ...field]: Path, english: string): string | undefined {
  const most = wordLimits(lang);
  const short = shortField[kind as keyof typeof shortField] as string | undefined;
  const [name] = field;
  if (name === 'title') {
    const words = short === undefined ? '' : ` and ${most.title} words`;
    return `At most ${longest.title} characters${words}.`;
  }
  if (name === short && field.length === 1) return `At most ${most.short} words.`;
  return english.length > LONG ? `At most ${longest.line} characters.` : undefined;
}

function notesOf(lang: string, path: Path, english: string, danish: RegExp | undefined): string[] {
  const [kind, , ...field] = path;
  const words = danish ? [...new Set(english.match(danish))] : [];
  const notes = [
    describedAs(kind as TextKind, field),
    limitOf(lang, path, english),
    ...(danish && path.at(-1) === 'term' ? ['Danish: stays as it is.'] : []),
    ...(words.length > 0 ? [`Danish, stays: ${words.join(', ')}.`] : []),
    ...(isOwn(path) ? ['May be left out.'] : []),
  ];
  return notes.filter((each) => each !== undefined);
}

/** Danish words that stand in the texts of every language but Danish. */
function danishWords(root: string, lang: string): RegExp | undefined {
  const path = join(root, 'locales/danish-words.json');
  if (lang === 'da' || !existsSync(path)) return undefined;
  const { words } = JSON.parse(readFileSync(path, 'utf8')) as { readonly words: readonly string[] };
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu');
}

const guidance = [
  'Plain text, no markup. Short sentences. The numbers of the English, as digits.',
  'The id of a unit is the way to its line in the JSON file. More: locales/README.md in the repository.',
];

function xliffOf(lang: string, entries: readonly TextEntry[], root: string): string {
  const danish = danishWords(root, lang);
  const units = entries.flatMap(({ kind, id, english, own, state }) =>
    linesIn(english).map(([field, source]): Unit => {
      const path = [kind, id, ...field];
      const target = valueAt(own, field);
      const unitState = stateOf[state];
      return {
        id: unitId(path),
        source,
        ...(typeof target === 'string' ? { target } : {}),
        ...(unitState === undefined ? {} : { state: unitState }),
        notes: notesOf(lang, path, source, danish),
      };
    }),
  );
  return writeXliff({
    original: `locales/content/${lang}.json`,
    from: sourceLanguage,
    to: lang,
    notes: guidance,
    units,
  });
}

export function exportTexts(
  lang: string,
  entries: readonly TextEntry[],
  { root }: ContentFolder,
  out: string | undefined,
  context: Context,
): ExitCode {
  const xliff = xliffOf(lang, entries, root);
  if (out === undefined) {
    context.out(xliff.trimEnd());
    return 0;
  }
  writeText(out, xliff);
  const lines = entries.flatMap(({ english }) => linesIn(english)).length;
  context.out(
    `${counted(lines, 'line')} in ${counted(entries.length, 'text')} of "${lang}" written to ${out}.`,
  );
  return 0;
}
