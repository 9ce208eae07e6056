/**
 * `npm test`: every check there is, as many jobs at a time as there are processors; a failing one stops no other.
 *
 *     npm test                                    everything
 *     npm test -- --only pure|browser|embed       one group of tests
 *     npm test -- test/ui/notice.test.ts …        some test files or folders
 *     npm test -- --changed                       what can break since the last commit
 *     npm test -- --look                          compares pictures of the widgets too (npm run look)
 *
 * The last line says how many tests passed and failed; a command (types, lint …) counts as one.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import pack from '../package.json' with { type: 'json' };
import { today } from '../src/content/age.ts';
import { keepRun } from './accessibility/results.ts';
import {
  chooseEngines,
  describeChoice,
  describeEngine,
  installChromium,
  type Engine,
} from './test/browsers.ts';
import { brokenBy, changedFiles, importersOf } from './test/changed.ts';
import { add, countsOf, NONE, type Counts } from './test/counts.ts';
import { isFull, runsIn } from './test/engine-tests.ts';
import { runJobs, type Done, type Job } from './test/jobs.ts';
import { collect, root, run } from './run.ts';
import { testFiles, type Group } from './test/test-files.ts';

/** Files of one job. Browsers take a moment to start; the last job should not be a long one. */
const PART = { pure: 8, browser: 35, embed: 12 };

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    changed: { type: 'boolean', default: false },
    look: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const wanted = positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/$/g, ''));
const changed = values.changed ? changedFiles() : undefined;
const all = testFiles();
const isPart = values.only !== undefined || wanted.length > 0;
const files = { pure: filesOf('pure'), browser: filesOf('browser'), embed: filesOf('embed') };

const packed = importersOf('test/embed/support/packed.ts', files.embed);

if (changed) console.log(`Changed: ${changed.join(', ') || 'nothing'}`);
if (isPart && Object.values(files).flat().length === 0) {
  console.error(`No test matches: ${process.argv.slice(2).join(' ')}`);
  process.exit(1);
}

let choice = chooseEngines();
if (choice.engines.length + choice.missing.length === 0) {
  installChromium();
  choice = chooseEngines();
}
const [first] = choice.engines;
console.log(describeChoice(choice));
if (isFull) console.log('MITID_FULL=1: every test in every engine');

const needsBuild = files.embed.length > 0 || values.look || (!isPart && !changed);
const jobs: Job[] = [
  commandJob('generate', []),
  ...(needsBuild ? [commandJob('build', ['generate'])] : []),
  ...(values.look ? [lookJob()] : []),
  ...(isPart ? [] : [commandJob('lint', ['generate']), commandJob('types', ['generate'])]),
  ...packedJobs(),
  ...choice.engines.flatMap((engine) => [
    ...browserJobs('browser', engine, ['generate']),
    ...browserJobs('embed', engine, ['build']),
  ]),
  ...inParts(files.pure, PART.pure).map((some) =>
    nodeJob('pure tests', some, ['generate', ...(needsBuild ? ['build'] : [])]),
  ),
];

const failed: string[] = [];
const lanes = Math.max(1, Math.min(availableParallelism(), 4));
const start = performance.now();
let total = await runJobs(jobs, lanes, (name, { counts, seconds }) => {
  console.log(`── ${name}: ${describeCounts(counts)} in ${seconds.toFixed(0)} s`);
  if (counts.failed > 0) failed.push(name);
});

if (first === undefined) {
  total = add(total, { ...NONE, skipped: files.browser.length + files.embed.length });
}
for (const engine of choice.missing) {
  failed.push(`${engine} is not installed`);
  total = add(total, { ...NONE, failed: 1 });
}

const slow = total.slow.map(({ title, seconds }) => `  ${seconds.toFixed(1)} s  ${title}`);
if (slow.length > 0) console.log(`\nSlowest:\n${slow.join('\n')}`);
console.log(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
if (failed.length > 0) console.log(`Failed: ${failed.join('; ')}`);
console.log(describeCounts(total));
if (!isPart && !changed && total.failed === 0) {
  // The accessibility report tells of it.
  keepRun({
    version: pack.version,
    day: today(),
    engines: choice.engines.map(describeEngine),
    passed: total.files,
    failed: total.failed,
  });
  await run('node', ['scripts/accessibility/pack.ts']);
}
process.exitCode = total.failed > 0 ? 1 : 0;

function commandJob(script: string, needs: readonly string[]): Job {
  return {
    group: script,
    needs,
    async run() {
      const { succeeded, printed } = await collect('npm', ['run', '--silent', script]);
      const counts = { ...NONE, [succeeded ? 'passed' : 'failed']: 1 };
      return { counts, printed: succeeded ? '' : printed };
    },
  };
}

/** The pictures are of what this run has built. */
function lookJob(): Job {
  return {
    group: 'look',
    needs: ['build'],
    async run() {
      const all = ['run', '--silent', 'look', '--', '--same-browser'];
      const { succeeded, printed } = await collect('npm', all, { MITID_BUILT: '1' });
      return { counts: { ...NONE, [succeeded ? 'passed' : 'failed']: 1 }, printed };
    },
  };
}

/** What stands on the packed package: that is packed once, and each app built once for all engines. */
function packedJobs(): Job[] {
  const parts = new Map<string, string[]>();
  for (const file of packed) {
    const own = choice.engines.filter((engine) => runsIn(file, engine, first)).join();
    if (own !== '') parts.set(own, [...(parts.get(own) ?? []), file]);
  }
  return [...parts].map(([engines, some]) =>
    nodeJob(`package tests in ${engines.replaceAll(',', ', ')}`, some, ['build'], engines),
  );
}

function browserJobs(kind: 'browser' | 'embed', engine: Engine, needs: readonly string[]): Job[] {
  const own = files[kind].filter((file) => runsIn(file, engine, first) && !packed.includes(file));
  const group = `${kind} tests in ${engine}`;
  return inParts(own, PART[kind]).map((some) =>
    kind === 'embed'
      ? nodeJob(group, some, needs, engine)
      : testJob(group, needs, some, 'wtr', some, engine),
  );
}

function nodeJob(group: string, some: string[], needs: readonly string[], engines?: string): Job {
  const options = [
    '--test',
    // Files that need a browser share one.
    ...(engines === undefined ? [] : ['--test-isolation=none']),
    '--test-timeout=300000',
    '--test-reporter=./scripts/test/node-reporter.ts',
    '--test-reporter-destination=stdout',
  ];
  return testJob(group, needs, some, process.execPath, [...options, ...some], engines);
}

function testJob(
  group: string,
  needs: readonly string[],
  some: readonly string[],
  command: string,
  args: readonly string[],
  engines = '',
): Job {
  const name = `${group} ${some[0] ?? ''}`.replace(/[^\w.]+/g, '-');
  return {
    group,
    needs,
    async run(): Promise<Done> {
      let printed = '';
      const counts = await countsOf(join(root, '.cache/tests', `${name}.json`), async (env) => {
        const ended = await collect(command, args, {
          ...env,
          MITID_ENGINES: engines,
          MITID_FIRST: String(engines === first),
        });
        printed = ended.printed;
        return ended.succeeded;
      });
      return { counts, printed: counts.failed > 0 ? printed : '' };
    },
  };
}

/** Every so-manieth file into the same part, so that neighbours, which are alike, are spread. */
function inParts(all: readonly string[], size: number): string[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, part) => all.filter((_file, at) => at % count === part));
}

/** The files of a group that the command line asks for: all, or those named or in named folders. */
function filesOf(group: Group): string[] {
  if (values.only !== undefined && values.only !== group) return [];
  const found = all[group].filter(
    (file) =>
      wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  return changed ? brokenBy(changed, found) : found;
}

function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
