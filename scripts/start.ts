/** `npm start`: builds what is out of date and serves the demo site, the built files and Storybook. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './run.ts';
import { serve } from './serve.ts';

const LIBRARY = [
  'src',
  'content',
  'locales',
  'scripts',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const STORYBOOK = [...LIBRARY, 'stories', '.storybook', 'custom-elements-manifest.config.mjs'];

/** Written by the build itself, so no reason to build again. */
const GENERATED = ['generated', 'version.ts'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return readdirSync(path)
    .filter((name) => !GENERATED.includes(name))
    .reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

function isStale(output: string, inputs: readonly string[]): boolean {
  return inputs.some((input) => newest(join(root, input)) > newest(join(root, output)));
}

if (isStale('dist', LIBRARY) && !(await run('npm', ['run', '--silent', 'build']))) {
  console.error('The build failed; its message is above.');
  process.exit(1);
}

const site = await serve({
  port: 4173,
  roots: [
    { at: '/', folder: join(root, 'site') },
    {
      at: '/dist/',
      folder: join(root, 'dist'),
      headers: { 'access-control-allow-origin': '*' },
    },
    { at: '/storybook/', folder: join(root, 'storybook-static') },
  ],
});
console.log(`\nDemo site    ${site.url}/`);
console.log(`Built files  ${site.url}/dist/mitid-widgets.js`);

if (isStale('storybook-static', STORYBOOK)) {
  console.log('Storybook    is being built …');
  if (!(await run('npm', ['run', '--silent', 'build:storybook']))) {
    console.error('Storybook could not be built; the demo site goes on without it.');
  }
}
if (existsSync(join(root, 'storybook-static'))) console.log(`Storybook    ${site.url}/storybook/`);
console.log('\nCtrl+C stops.');
