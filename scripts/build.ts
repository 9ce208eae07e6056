/** Builds everything that is shipped, in order: each step needs the files of the one before. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = (name: string, file: string, ...args: string[]): void => {
  console.log(`build: ${name}`);
  execFileSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
const vite = (mode: string): void => {
  run(mode, 'node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn');
};

run('content, words', 'scripts/generate.ts');
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
vite('content');
vite('widgets');
vite('changes');
vite('doctor');
vite('loader');
vite('classic');
vite('frame');
vite('frame-host');
run('frame pages', 'scripts/frames.ts');
vite('npm');
vite('cli');
run('static pages', 'scripts/static.ts');
run('schemas', 'scripts/schema.ts');
run('types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
run('manifest', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
run('types for frameworks', 'scripts/framework-types.ts');
run('data for editors', 'scripts/editor-data.ts');
// Last of all: it names the files of all steps before.
run('integrity', 'scripts/integrity.ts');
vite('site');
run('data of the site', 'scripts/site.ts');
