/**
 * `npm test`: every check there is, one stage after the other; a failing stage stops no other.
 *
 *     npm test                                    everything
 *     npm test -- --only pure|browser|embed       one group of tests
 *     npm test -- test/ui/notice.test.ts …        some test files or folders
 *
 * The last line says how many tests passed and failed; a command (types, lint …) counts as one.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chooseEngines, describeChoice, installChromium, type Engine } from './browsers.ts';
import { add, countsOf, NONE, type Counts } from './counts.ts';
import { root, run } from './run.ts';

/** Pure tests need no browser; browser tests need no build; embed tests need both. */
const GROUPS = {
  pure: ['builder', 'cli', 'content', 'docs', 'doctor', 'frame', 'guide', 'scripts', 'static'],
  browser: ['element', 'i18n', 'platform', 'stories', 'ui', 'widgets'],
  embed: ['embed'],
};
type Group = keyof typeof GROUPS;

let total = NONE;
const failedStages: string[] = [];

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const wanted = positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/$/g, ''));
const isPart = values.only !== undefined || wanted.length > 0;
const files = { pure: filesOf('pure'), browser: filesOf('browser'), embed: filesOf('embed') };

if (isPart && Object.values(files).flat().length === 0) {
  console.error(`No test matches: ${process.argv.slice(2).join(' ')}`);
  process.exit(1);
}

let choice = chooseEngines();
if (choice.engines.length + choice.missing.length === 0) {
  installChromium();
  choice = chooseEngines();
}
console.log(describeChoice(choice));

await commandStage('generate');
if (!isPart) {
  await commandStage('types');
  await commandStage('lint');
}
if (!isPart || files.embed.length > 0) await commandStage('build');

if (files.pure.length > 0) {
  await stage('pure tests', () => nodeTests('pure', files.pure));
}
for (const engine of choice.engines) {
  if (files.browser.length > 0) {
    await stage(`browser tests in ${engine}`, () => browserTests(engine));
  }
}
if (files.embed.length > 0 && choice.engines.length > 0) {
  await stage(`embed tests in ${choice.engines.join(', ')}`, () => nodeTests('embed', files.embed));
}
if (choice.engines.length === 0) {
  total = add(total, { ...NONE, skipped: files.browser.length + files.embed.length });
}
for (const engine of choice.missing) {
  failedStages.push(`${engine} is not installed`);
  total = add(total, { ...NONE, failed: 1 });
}

console.log(failedStages.length > 0 ? `\nFailed: ${failedStages.join('; ')}\n` : '');
console.log(describeCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function stage(title: string, work: () => Promise<Counts>): Promise<void> {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const counts = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${describeCounts(counts)} in ${seconds} s`);
  if (counts.failed > 0) failedStages.push(title);
  total = add(total, counts);
}

function commandStage(script: string): Promise<void> {
  return stage(script, async () => {
    const succeeded = await run('npm', ['run', '--silent', script]);
    return { ...NONE, [succeeded ? 'passed' : 'failed']: 1 };
  });
}

function browserTests(engine: Engine): Promise<Counts> {
  return countsOf(countsFile(engine), (env) =>
    run('wtr', files.browser, { ...env, MITID_ENGINES: engine }),
  );
}

function nodeTests(name: string, testFiles: readonly string[]): Promise<Counts> {
  const reporter = [
    '--test-reporter=./scripts/node-reporter.ts',
    '--test-reporter-destination=stdout',
  ];
  return countsOf(countsFile(name), (env) =>
    run(process.execPath, ['--test', '--test-timeout=300000', ...reporter, ...testFiles], {
      ...env,
      MITID_ENGINES: choice.engines.join(','),
    }),
  );
}

function countsFile(name: string): string {
  return join(root, '.cache', 'tests', `${name}.json`);
}

/** The files of a group that the command line asks for: all, or those named or in named folders. */
function filesOf(group: Group): string[] {
  if (values.only !== undefined && values.only !== group) return [];
  const patterns = GROUPS[group].map((folder) => `test/${folder}/**/*.test.ts`);
  return globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
    )
    .sort();
}

function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
