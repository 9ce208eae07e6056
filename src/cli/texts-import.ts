/** What the tools of translators give back, into the folder of texts. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../content/check.ts';
import { type PartialText } from '../content/check-texts.ts';
import { linesIn } from '../content/lines.ts';
import {
  describeProblem,
  nearestOf,
  shapeProblems,
  type Path,
  type Problem,
} from '../content/problems.ts';
import { lookupLocale } from '../core/i18n/locale.ts';
import { ContentError, counted, UsageError, type Context, type ExitCode } from './command.ts';
import {
  readSoundFolder,
  sourceLanguage,
  textShape,
  withoutSchema,
  type ContentFolder,
} from './content-folder.ts';
import { withLine, writeTexts } from './texts-file.ts';
import { readXliff, type ReadUnit, type ReadXliff, type XliffProblem } from './xliff.ts';
import { writeText } from './write-text.ts';
import { unitId, valueAt } from './texts-unit.ts';

/** Some tools write UTF-16; the first two bytes tell. */
function readAny(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read (${code ?? ''})`);
  }
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError(`${path}  error  the file: not ${encoding}; expected UTF-8`);
  }
}

/** Something about a unit, or about the file. */
interface Finding extends XliffProblem {
  readonly level: Problem['level'];
  readonly nearest?: string | undefined;
}

const lineOf = (file: string, { unit, nearest, ...found }: Finding): string =>
  `${file}  ${found.level}  ${unit ?? 'the file'}: ${describeProblem({
    ...found,
    path: [],
    ...(nearest === undefined ? {} : { nearest }),
  })}`;

const isError = ({ level }: Finding): boolean => level === 'error';

const error = (found: Omit<Finding, 'level'>): Finding => ({ level: 'error', ...found });

/** Nothing is written where anything is wrong. */
function refuseErrors(file: string, findings: readonly Finding[]): void {
  const errors = findings.filter(isError);
  if (errors.length === 0) return;
  const lines = errors.map((each) => lineOf(file, each));
  throw new ContentError([...lines, 'Nothing is written.'].join('\n'));
}

/** Tools have names of their own for a language: `uk-UA`, `pl_PL`. */
function languageProblems({ from, to }: ReadXliff, others: readonly string[]): Finding[] {
  if (lookupLocale(from, [sourceLanguage]) === undefined) {
    return [error({ found: `source-language "${from}"`, expected: `"${sourceLanguage}"` })];
  }
  return lookupLocale(to, others) === undefined
    ? [error({ found: `target-language "${to}"`, expected: `one of ${others.join(', ')}` })]
    : [];
}

interface Change {
  readonly id: string;
  readonly path: Path;
  readonly target: string;
}

interface Compared {
  /** In the order of the English. */
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
}

/** What a file says beside what the folder says. */
function compare(units: readonly ReadUnit[], english: unknown, own: unknown): Compared {
  const lines = new Map(linesIn(english).map(([path, line]) => [unitId(path), { path, line }]));
  const translated = new Map(units.map((each) => [each.id, each]));
  const findings = [...translated.keys()]
    .filter((id) => !lines.has(id))
    .map((id) =>
      error({
        unit: id,
        found: 'a line that the English does not have',
        expected: 'the id of one that it has',
        nearest: nearestOf(id, [...lines.keys()]),
      }),
    );
  const changes: Change[] = [];
  for (const [id, { path, line }] of lines) {
    const { source, target } = translated.get(id) ?? {};
    if (target === undefined) continue;
    if (source !== undefined && source !== line) {
      findings.push({
        level: 'warning',
        unit: id,
        found: `translated from ${JSON.stringify(source)}`,
        expected: `the English as it is now: ${JSON.stringify(line)}`,
      });
    }
    if (valueAt(own, path) !== target) changes.push({ id, path, target });
  }
  return { changes, findings };
}

/** The texts with all changes, as far as they can be made. */
function applied(
  own: unknown,
  english: unknown,
  changes: readonly Change[],
): {
  readonly value: unknown;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  let value = own;
  for (const { id, path, target } of changes) {
    const next = withLine(value, english, path, target);
    if (next !== undefined) value = next;
    else {
      const before = [...path.slice(0, -1), Number(path.at(-1)) - 1];
      findings.push(
        error({
          unit: id,
          found: 'the line before it has no translation',
          expected: `one of ${unitId(before)} too`,
        }),
      );
    }
  }
  return { value, findings };
}

/** What `validate` says of the texts of one language, were they these. */
function textProblems(
  { content, texts }: ContentFolder,
  lang: string,
  file: unknown,
  today: string,
): Problem[] {
  const own = withoutSchema(file);
  const shapes = shapeProblems(textShape(lang), own, ['text', lang]);
  if (shapes.length > 0) return shapes;
  const { [sourceLanguage]: english = {} } = texts;
  return checkContent(
    content,
    { [sourceLanguage]: english, [lang]: own as PartialText },
    today,
  ).filter(({ path: [top, language] }) => top === 'text' && language === lang);
}

/** Takes over what a file of translators says, if all of it can be taken over. */
export function importTexts(file: string, root: string, context: Context): ExitCode {
  const read = readXliff(readAny(file));
  refuseErrors(file, read.problems.map(error));
  const folder = readSoundFolder(root, context.today);
  const others = Object.keys(folder.texts).filter((each) => each !== sourceLanguage);
  refuseErrors(file, languageProblems(read, others));
  const lang = lookupLocale(read.to, others) ?? '';
  const english = folder.find(['text', sourceLanguage])?.file.value;
  const old = folder.find(['text', lang])?.file;
  if (!old) throw new Error(`${lang} has no file.`);

  const { changes, findings } = compare(read.units, folder.texts[sourceLanguage], old.value);
  const { value, findings: holes } = applied(old.value, english, changes);
  refuseErrors(file, [...findings, ...holes]);
  const warn = (found: readonly Finding[]): void => {
    for (const each of found) context.out(lineOf(file, each));
  };
  if (changes.length === 0) {
    warn(findings);
    context.out(`Every line of "${lang}" is as in the file already.`);
    return 0;
  }

  const changed = new Set(changes.map(({ id }) => id));
  const checked = textProblems(folder, lang, value, context.today).map(
    ({ path, ...found }): Finding => ({ ...found, unit: unitId(path.slice(2)) }),
  );
  refuseErrors(file, checked);

  warn([...findings, ...checked.filter(({ unit }) => changed.has(unit ?? ''))]);
  writeText(join(root, 'locales/content', `${lang}.json`), `${writeTexts(value)}\n`);
  const items = [...new Set(changes.map(({ path: [kind = '', id = ''] }) => `${kind}.${id}`))];
  const named = items.length > 5 ? 'KIND.ID …' : items.join(' ');
  const where =
    root === context.ownRoot ? '' : ` --content ${relative(process.cwd(), root) || '.'}`;
  context.out(
    `${counted(changes.length, 'line')} in ${counted(items.length, 'text')} of "${lang}" changed. They count as machine until somebody
has read them beside the English, and says so:
  mitid-widgets texts confirm ${lang} ${named} --by INITIALS${where}`,
  );
  return 0;
}
