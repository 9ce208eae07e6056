/** Which test files a change can break: those that import, through whatever files, one that changed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

import { root } from '../run.ts';

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

/** What differs from the last commit, new files among it. */
export const changedFiles = (): string[] => [
  ...git('diff', '--name-only', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard'),
];

const imports = new Map<string, readonly string[]>();

/** The files of the project that a file names in its imports. */
function importsOf(file: string): readonly string[] {
  const known = imports.get(file);
  if (known) return known;
  const path = join(root, file);
  const named = existsSync(path) ? ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles : [];
  const found = named
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, join(dirname(path), name)).replaceAll('\\', '/'));
  imports.set(file, found);
  return found;
}

/** Those among some that import a file, through whatever files. */
export const importersOf = (file: string, some: readonly string[]): string[] =>
  some.filter((each) => reaches(each, new Set([file])));

function reaches(file: string, wanted: ReadonlySet<string>, seen = new Set<string>()): boolean {
  if (wanted.has(file)) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((each) => reaches(each, wanted, seen));
}

/** What a test may read or run without importing it: then nobody can say what it breaks. */
const isReachedOtherwise = (file: string): boolean =>
  !/^(src|test|stories|site)\/.+\.ts$/.test(file) && !file.endsWith('.md');

const isBuilt = (file: string): boolean => /^(src|site)\/.+\.ts$/.test(file);

/** Whether a test looks at what is built, or at the lists in the docs that are made of the code. */
const looksAtBuild = (test: string): boolean =>
  /^test\/(embed|docs)\//.test(test) || readFileSync(join(root, test), 'utf8').includes('dist/');

/** The tests among some that must run again. */
export function brokenBy(changed: readonly string[], tests: readonly string[]): string[] {
  if (changed.some(isReachedOtherwise)) return [...tests];
  const wanted = new Set(changed);
  const isDocNew = changed.some((file) => file.endsWith('.md'));
  const isBuildNew = changed.some(isBuilt);
  return tests.filter(
    (test) =>
      (isBuildNew && looksAtBuild(test)) ||
      (isDocNew && /docs|examples/.test(test)) ||
      reaches(test, wanted),
  );
}
