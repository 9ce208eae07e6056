/** What a test run came to; test runners are other processes, so they hand this over in a file. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests that took longest, the slowest first. */
  readonly slow: readonly Slow[];
  /** How many passed, by file. */
  readonly files: Readonly<Record<string, number>>;
}

export interface Slow {
  readonly title: string;
  readonly seconds: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0, slow: [], files: {} };

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    slow: slowest([...a.slow, ...b.slow]),
    files: addFiles(a.files, b.files),
  };
}

function addFiles(a: Counts['files'], b: Counts['files']): Counts['files'] {
  const sum = { ...a };
  for (const [file, passed] of Object.entries(b)) sum[file] = (sum[file] ?? 0) + passed;
  return sum;
}

export const slowest = (tests: readonly Slow[]): Slow[] =>
  [...tests].sort((a, b) => b.seconds - a.seconds).slice(0, 10);

/** Writes where `npm test` wants it; a runner that was started by hand writes nothing. */
export function writeCounts(counts: Counts): void {
  const file = process.env['MITID_TEST_COUNTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
}

/** Runs a test runner and returns its counts; a runner that fails without saying why is one failure. */
export async function countsOf(
  file: string,
  runTests: (env: Readonly<Record<string, string>>) => Promise<boolean>,
): Promise<Counts> {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const succeeded = await runTests({ MITID_TEST_COUNTS: file });
  const counts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : NONE;
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
