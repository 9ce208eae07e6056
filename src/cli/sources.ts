import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dueOn } from '../content/age.ts';
import { isDay } from '../content/day.ts';
import type { Path } from '../content/problems.ts';
import { objectsIn } from '../content/references.ts';
import type { Content, Provenance } from '../content/schema.ts';
import {
  counted,
  readArgs,
  readInitials,
  UsageError,
  type Command,
  type Context,
  type ExitCode,
} from './command.ts';
import { readSoundFolder, type ContentFolder } from './content-folder.ts';
import { edited, type Edit } from './edit.ts';
import { checkSources } from './sources-check/command.ts';

interface Statement {
  readonly path: Path;
  readonly sources: readonly string[];
  readonly checked: Provenance['checked'];
}

/** Everything in the content that says where it is from. */
export function statementsIn(content: Content): Statement[] {
  return [...objectsIn(content, ['content'])].flatMap(([path, object]) => {
    const { sources, checked } = object as Partial<Provenance>;
    return Array.isArray(sources) && checked ? [{ path, sources, checked }] : [];
  });
}

const nameOf = ({ path }: Statement, content: Content): string => {
  const [, kind, key] = path;
  const rows =
    typeof key === 'number' && (kind === 'rules' || kind === 'routes') ? content[kind] : [];
  return `${String(kind)}.${typeof key === 'number' ? (rows[key]?.id ?? key) : String(key)}`;
};

function list({ content }: ContentFolder, context: Context, asJson: boolean): ExitCode {
  const statements = statementsIn(content);
  const all = Object.entries(content.sources).map(([id, source]) => {
    const due = source.every === undefined ? undefined : dueOn(source.read, source.every);
    const hanging = statements.filter(({ sources }) => sources.includes(id));
    return { id, ...source, due, statements: hanging.map((each) => nameOf(each, content)) };
  });
  if (asJson) {
    context.out(JSON.stringify(all, null, 2));
    return 0;
  }
  for (const { id, publisher, url, read, against, by, due, statements: hanging } of all) {
    const who = by === undefined ? '' : ` by ${by}`;
    const how = against === 'live' ? `live page read${who}` : 'archived copy read';
    const when = due === undefined ? '' : due < context.today ? `, was due ${due}` : `, due ${due}`;
    context.out(`${id}  ${publisher}\n  ${url}\n  ${how} ${read}${when}`);
    context.out(`  ${counted(hanging.length, 'statement')}: ${hanging.join(', ')}\n`);
  }
  context.out(`${all.length} sources, ${statements.length} statements`);
  return 0;
}

/** What changes when somebody has read the live pages of some sources. */
export function confirmation(
  content: Content,
  ids: readonly string[],
  by: string,
  on: string,
): { path: Path; value: unknown }[] {
  const sources = { ...content.sources };
  for (const id of ids) {
    const source = sources[id];
    if (source) sources[id] = { ...source, read: on, against: 'live', by };
  }
  const statements = statementsIn(content)
    .filter((statement) => statement.sources.some((id) => ids.includes(id)))
    // A statement is as well checked as the worst of its sources.
    .filter((statement) => statement.sources.every((id) => sources[id]?.against === 'live'))
    .map(({ path, sources: own }) => {
      const oldest = own.map((id) => sources[id]?.read ?? on).sort()[0];
      return { path: [...path, 'checked'], value: { on: oldest, against: 'live', by } };
    });
  return [
    ...ids.map((id) => ({ path: ['content', 'sources', id], value: sources[id] })),
    ...statements,
  ];
}

function confirm(
  folder: ContentFolder,
  ids: readonly string[],
  values: { by?: string | undefined; on?: string | undefined },
  context: Context,
): ExitCode {
  const { on = context.today } = values;
  if (ids.length === 0) throw new UsageError('confirm needs the id of a source');
  const by = readInitials(values.by);
  if (!isDay(on) || on > context.today) {
    throw new UsageError(`--on ${on} is not a day up to today, such as 2026-11-22`);
  }
  const unknown = ids.filter((id) => !folder.content.sources[id]);
  if (unknown.length > 0) throw new UsageError(`there is no source "${unknown.join('", "')}"`);
  const changes = confirmation(folder.content, ids, by, on);
  const edits = new Map<string, Edit[]>();
  for (const { path, value } of changes) {
    const found = folder.find(path);
    if (!found) continue;
    const own = edits.get(found.file.name) ?? [];
    edits.set(found.file.name, [...own, { path: found.inside, value }]);
  }
  for (const file of folder.files) {
    const own = edits.get(file.name);
    if (own) writeFileSync(resolve(file.name), edited(file, own));
  }
  const statements = changes.length - ids.length;
  context.out(`${ids.join(', ')}: live page read ${on} by ${by}.`);
  context.out(`${counted(statements, 'statement')} now rest on live pages only, and say so.`);
  return 0;
}

function readPause(seconds = '2'): number {
  const number = Number(seconds);
  if (number >= 0 && seconds.trim() !== '') return number;
  throw new UsageError(`--pause ${seconds} is not a number of seconds`);
}

export const sources: Command = {
  summary: 'list the sources, check their pages, or record that you have read one',
  help: `mitid-widgets sources [--content FOLDER] [--json]
mitid-widgets sources confirm ID … --by INITIALS [--on DAY] [--content FOLDER]
mitid-widgets sources check [ID …] [--record] [--progress FILE] [--from WHO] [--pause SECONDS]

Lists every link with when it was read, until when that may be trusted, and the statements that
hang on it. "confirm" records that you have read the live pages beside those statements: the source
becomes "live", and each statement of which all sources are live says "checked on" to readers.

"check" asks for each page and compares its main text with the fingerprint that is kept of it in
content/fingerprints/: same, changed (which blocks, and the statements that hang on it), moved, gone,
new (no fingerprint yet), or cannot be told. One page at a time on each server, as robots.txt allows.

  --record           keep the fingerprint of each page as it is now
  --progress FILE    keep the findings of the day there: a check that broke off goes on
  --from WHO         who asks, for the servers' logs: an address where you can be reached
  --pause SECONDS    between two pages of one server (default: 2)
  --content FOLDER   the folder with content/ and locales/content/ (default: this package)
  --by INITIALS      who read it, two to four letters
  --on DAY           when, such as 2026-11-22 (default: today)
  --json             for tools

Exit code: 0 done, 1 the content has errors, or a page has changed, moved or gone, 2 called in a
wrong way.`,
  run: (args, context) => {
    const { values, positionals } = readArgs(args, {
      by: { type: 'string' },
      on: { type: 'string' },
      content: { type: 'string' },
      json: { type: 'boolean' },
      record: { type: 'boolean' },
      progress: { type: 'string' },
      from: { type: 'string' },
      pause: { type: 'string' },
    });
    const [action, ...named] = positionals;
    const ids = [...new Set(named)];
    const root = values.content === undefined ? context.ownRoot : resolve(values.content);
    const folder = readSoundFolder(root, context.today);
    if (action === undefined) return list(folder, context, values.json ?? false);
    if (action === 'check') {
      const statements = statementsIn(folder.content);
      const statementsOn = (id: string): string[] =>
        statements
          .filter(({ sources: own }) => own.includes(id))
          .map((each) => nameOf(each, folder.content));
      return checkSources(
        folder,
        root,
        ids,
        statementsOn,
        {
          json: values.json ?? false,
          record: values.record ?? false,
          progress: values.progress,
          pause: readPause(values.pause) * 1000,
          contact: values.from,
        },
        context,
      );
    }
    if (action !== 'confirm') {
      throw new UsageError(`"${action}" is not known; use "check" or "confirm"`);
    }
    return confirm(folder, ids, values, context);
  },
};
