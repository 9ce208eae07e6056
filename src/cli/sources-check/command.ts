/** `sources check`: whether the pages still say what they said. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { counted, UsageError, type Context, type ExitCode } from '../command.ts';
import { versionOf, type ContentFolder } from '../content-folder.ts';
import { checkAll } from './check-all.ts';
import type { Fingerprint, Finding, State } from './check-source.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** Keeps the fingerprint of what is there now. */
  readonly record: boolean;
  /** Where findings are kept, so that a check that broke off goes on. */
  readonly progress: string | undefined;
  readonly pause: number;
  readonly contact: string | undefined;
}

const PATIENCE = 20_000;
const SHOWN = 160;

/** Findings that somebody should look at. */
const needsALook = (state: State): boolean => ['changed', 'moved', 'gone'].includes(state);

const words: Readonly<Record<State, string>> = {
  same: 'same',
  new: 'new',
  changed: 'CHANGED',
  moved: 'MOVED',
  gone: 'GONE',
  unclear: 'cannot be told',
};

function readJson<T>(file: string, otherwise: T): T {
  if (!existsSync(file)) return otherwise;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    throw new UsageError(`${file} is not JSON; remove it to begin anew`);
  }
}

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

interface Progress {
  readonly day: string;
  readonly findings: Readonly<Record<string, Finding>>;
}

export async function checkSources(
  folder: ContentFolder,
  root: string,
  ids: readonly string[],
  /** By source, the statements that hang on it. */
  statementsOn: (id: string) => readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { sources } = folder.content;
  const unknown = ids.filter((id) => !sources[id]);
  if (unknown.length > 0) throw new UsageError(`there is no source "${unknown.join('", "')}"`);
  const file = join(root, 'content/fingerprints/sources.json');
  const fingerprints = readJson<Record<string, Fingerprint>>(file, {});
  const { progress } = options;
  const earlier =
    progress === undefined ? undefined : readJson<Progress | undefined>(progress, undefined);
  const findings: Record<string, Finding> = {
    ...(earlier?.day === context.today ? earlier.findings : {}),
  };
  const wanted = ids.length > 0 ? ids : Object.keys(sources);
  const jobs = wanted
    .filter((id) => !findings[id])
    .map((id) => ({ id, url: sources[id]?.url ?? '' }));
  const who = options.contact === undefined ? '' : ` (${options.contact})`;
  const agent = `mitid-widgets/${versionOf(context.ownRoot)} sources-check${who}`;
  const manners = { agent, patience: PATIENCE, pause: options.pause };
  await checkAll(jobs, fingerprints, manners, (id, finding) => {
    findings[id] = finding;
    if (progress !== undefined) write(progress, { day: context.today, findings });
  });
  const shown = wanted.flatMap((id) => {
    const [source, finding] = [sources[id], findings[id]];
    return source && finding
      ? [{ id, url: source.url, finding, statements: statementsOn(id) }]
      : [];
  });
  if (options.record) {
    for (const { id, finding } of shown) {
      if (finding.blocks) fingerprints[id] = { on: context.today, blocks: finding.blocks };
    }
    write(file, fingerprints);
  }
  const looks = shown.filter(({ finding }) => needsALook(finding.state));
  if (options.json) {
    const list = shown.map(({ finding: { blocks: _, ...finding }, ...each }) => ({
      ...each,
      ...finding,
    }));
    context.out(JSON.stringify(list, null, 2));
    return looks.length > 0 ? 1 : 0;
  }
  for (const { id, url, finding, statements } of shown) {
    if (finding.state === 'same') continue;
    context.out(`${words[finding.state]}  ${id}  ${url}\n  ${finding.why}`);
    for (const block of finding.added) context.out(`  + ${block.slice(0, SHOWN)}`);
    if (needsALook(finding.state)) {
      context.out(`  ${counted(statements.length, 'statement')}: ${statements.join(', ')}`);
    }
    context.out('');
  }
  const count = (state: State): number =>
    shown.filter(({ finding }) => finding.state === state).length;
  context.out(
    (Object.keys(words) as State[])
      .filter((state) => count(state) > 0)
      .map((state) => `${count(state)} ${words[state].toLowerCase()}`)
      .join(', '),
  );
  return looks.length > 0 ? 1 : 0;
}
