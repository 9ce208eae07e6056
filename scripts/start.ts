/**
 * `npm start`: serves the site from its source, and reloads it on change.
 *
 *     npm start                 from the source
 *     npm start -- --built      what is shipped: builds what is out of date first
 */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { root, run } from './run.ts';
import { serve, type Site } from './serve.ts';
import { siteRoots } from './build/site-roots.ts';

const LIBRARY = [
  'src',
  'site/builder',
  'site/front',
  'site/gallery',
  'site/docs',
  'docs',
  'examples',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'api.snapshot.md',
  'content',
  'locales',
  'bench/sizes.json',
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

/** Runs an npm script unless its output is newer than all that goes into it. */
async function bringUpToDate(
  script: string,
  output: string,
  inputs: readonly string[],
): Promise<boolean> {
  const stamp = join(root, '.cache', `${output}.built`);
  const built = existsSync(join(root, output)) ? newest(stamp) : 0;
  if (inputs.every((input) => newest(join(root, input)) < built)) return true;

  console.log(`npm run ${script} …`);
  const startTime = new Date();
  if (!(await run('npm', ['run', '--silent', script]))) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startTime, startTime);
  return true;
}

/** What was asked for; a slip is said in a line, not as an exception. */
function askedFor(): { built: boolean } {
  try {
    return parseArgs({ options: { built: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUse: npm start, or npm start -- --built`);
    process.exit(1);
  }
}

const values = askedFor();
const PORT = 4173;
const storybook = { at: '/storybook/', folder: join(root, 'storybook-static') };

// From the source too, frames and static pages are those that were built.
const isBuilt = existsSync(join(root, 'dist/frame')) && existsSync(join(root, '.cache/site'));
if ((values.built || !isBuilt) && !(await bringUpToDate('bundle', 'dist', LIBRARY))) {
  console.error('The build failed; its message is above.');
  process.exit(1);
}

async function serveSource(): Promise<Site> {
  // Only now: it stands on modules that the build makes, and a fresh clone has none.
  const { develop } = await import('./dev.ts');
  return develop(PORT, [storybook]);
}

const site = values.built
  ? await serve({ port: PORT, roots: [...siteRoots, storybook] })
  : await serveSource();
console.log(`\nFront page     ${site.url}/`);
console.log(`Embed builder  ${site.url}/build.html`);
console.log(`Docs           ${site.url}/docs/`);
console.log(`Demo hosts     ${site.url}/municipality.html`);
console.log(`Hostile hosts  ${site.url}/gallery/`);
console.log(`Built files    ${site.url}/dist/mitid-widgets.js`);

if (await bringUpToDate('build:storybook', 'storybook-static', STORYBOOK)) {
  console.log(`Storybook      ${site.url}/storybook/`);
} else {
  console.error('Storybook could not be built; the demo site goes on without it.');
}
console.log('Ctrl+C stops.');
