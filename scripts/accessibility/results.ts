/** The last whole test run: what it was of, and how many tests of each file passed. */
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run.ts';

export interface TestRun {
  readonly version: string;
  /** The day on which it ended. */
  readonly day: string;
  /** Engines with their versions, such as `Chromium 156.0`. */
  readonly engines: readonly string[];
  /** Tests that passed, by file. One in three engines counts three times. */
  readonly passed: Readonly<Record<string, number>>;
  readonly failed: number;
}

const file = join(root, '.cache/tests/last-run.json');

export function keepRun(run: TestRun): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(run));
}

/** The last run, if it was of this version and nothing failed. */
export function lastRun(version: string): TestRun | undefined {
  if (!existsSync(file)) return undefined;
  const run = JSON.parse(readFileSync(file, 'utf8')) as TestRun;
  return run.version === version && run.failed === 0 ? run : undefined;
}

/** The files that a proof names, a file or a folder; none where it is gone. */
export function filesOf(proof: string): string[] {
  const path = join(root, proof);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [proof];
  return globSync('**/*.ts', { cwd: path }).map((each) => `${proof}/${each.replaceAll('\\', '/')}`);
}

/** How many tests of a run prove something; a file that others use, such as a suite, counts with none. */
export const passedIn = (run: TestRun, proofs: readonly string[]): number =>
  [...new Set(proofs.flatMap(filesOf))].reduce((sum, each) => sum + (run.passed[each] ?? 0), 0);
