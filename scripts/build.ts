/**
 * Builds everything that is shipped, in order: each step needs the files of the one before. It goes to a
 * folder of its own and is put in place at the end, so that a build that fails leaves the last good one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = new URL('../dist', import.meta.url);
const before = new URL('../.cache/dist-before', import.meta.url);
const remove = (folder: URL): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** What was built last is whole, though not new; a third of a build is neither. */
function putBack(): void {
  remove(dist);
  renameSync(before, dist);
}

/** One step; where it fails it has said why. */
function run(name: string, file: string, ...args: string[]): void {
  console.log(`build: ${name}`);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error(`build: ${name} failed; dist/ is as it was.`);
  if (existsSync(before)) putBack();
  process.exit(1);
}

// That of a build that was interrupted.
if (existsSync(before)) putBack();
run('content, words, lists', 'scripts/generate.ts');
mkdirSync(new URL('../.cache', import.meta.url), { recursive: true });
if (existsSync(dist)) renameSync(dist, before);
run('code', 'scripts/build/bundle.ts');
run('frame pages', 'scripts/build/frames.ts');
run('static pages', 'scripts/build/static.ts');
run('schemas', 'scripts/build/schema.ts');
run('types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
run('manifest', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
run('types for frameworks', 'scripts/build/framework-types.ts');
run('data for editors', 'scripts/build/editor-data.ts');
run('accessibility report', 'scripts/accessibility/pack.ts');
// Last of all: it names the files of all steps before.
run('integrity', 'scripts/build/integrity.ts');
run('data of the site', 'scripts/build/site.ts');
remove(before);
