/**
 * `npm run hear`: walks with a real screen reader through the widgets, in Firefox and Chromium, English and Danish.
 *
 *     npm run hear                           all walks
 *     npm run hear -- checker guide          those whose names hold one of these words
 *     npm run hear -- --browser firefox      in one browser; `--language da` in one language
 *     npm run hear -- --update               writes the transcripts anew
 *     npm run hear -- --faults               seeds faults, and sees that each is heard
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { startDesktop } from './hear/desktop.ts';
import { faults } from './hear/faults.ts';
import { INSTALL, missing } from './hear/needs.ts';
import { pageOf } from './hear/page.ts';
import { differences, writeTranscript } from './hear/transcript.ts';
import { languages, readWalks, type Language, type Walk } from './hear/walk.ts';
import { browsers, openBrowser, Walker, type BrowserName, type Walked } from './hear/walker.ts';
import { root, run } from './run.ts';
import { answerFrom, listen } from './serve.ts';
import { findWindowed } from './test/browsers.ts';

interface Job {
  readonly name: string;
  readonly walk: Walk;
  readonly language: Language;
  readonly fault?: string;
}

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string' },
    language: { type: 'string' },
    update: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
// So that what was started is ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const transcripts = join(root, 'test', 'hear', 'transcripts');
const versions = join(root, 'test', 'hear', 'versions.json');
const start = performance.now();
const walks = await readWalks();
const chosen = {
  browsers: browsers.filter((name) => name === (values.browser ?? name)),
  languages: languages.filter((name) => name === (values.language ?? name)),
  names: [...walks.keys()].filter(
    (name) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  ),
};
const notThere = missing(chosen.browsers);

if (notThere.length > 0) {
  console.error(`Not installed: ${notThere.join(', ')}. On Debian: ${INSTALL}`);
  process.exitCode = 1;
} else if (Object.values(chosen).some(({ length }) => length === 0)) {
  console.error(`No walk matches: ${process.argv.slice(2).join(' ')}`);
  process.exitCode = 1;
} else if (await run('npm', ['run', '--silent', 'bundle'])) {
  process.exitCode = (await hear()) ? 0 : 1;
} else {
  process.exitCode = 1;
}

async function hear(): Promise<boolean> {
  const site = await listen(0, servePage);
  const jobs = values.faults ? faultJobs() : walkJobs();
  const failed: string[] = [];
  try {
    await Promise.all(
      chosen.browsers.map(async (browser) => {
        for (const name of await walkAll(browser, jobs, site.url)) failed.push(name);
      }),
    );
  } finally {
    await site.close();
  }
  const all = jobs.length * chosen.browsers.length;
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
  const what = values.faults ? 'faults heard' : 'walks passed';
  console.log(`${all - failed.length} ${what}, ${failed.length} failed, in ${minutes} minutes`);
  return failed.length === 0;
}

function walkJobs(): Job[] {
  return chosen.languages.flatMap((language) =>
    chosen.names.map((name) => ({ name, walk: walkOf(name), language })),
  );
}

function faultJobs(): Job[] {
  return Object.entries(faults).map(([fault, { walk }]) => ({
    name: walk,
    walk: walkOf(walk),
    language: 'en',
    fault,
  }));
}

function walkOf(name: string): Walk {
  const walk = walks.get(name);
  if (!walk) throw new Error(`There is no walk “${name}”.`);
  return walk;
}

/** A walk's page is `/<name>/`, with what a host would copy beside it. */
function servePage(url: URL): ReturnType<typeof answerFrom> {
  const [, name = '', ...path] = url.pathname.split('/');
  const walk = walks.get(name);
  const file = `/${path.join('/')}`;
  if (!walk || file !== '/') {
    const isMissing = walk?.missing !== undefined && file.includes(walk.missing);
    const roots = isMissing ? [] : [{ at: `/${name}/`, folder: join(root, 'dist') }];
    return answerFrom(roots, url);
  }
  const language = languages.find((name) => name === url.searchParams.get('language')) ?? 'en';
  const fault = faults[url.searchParams.get('fault') ?? ''];
  return Promise.resolve({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: pageOf(walk.html, language, fault?.script),
  });
}

/** Returns what failed. One desktop and one browser do all walks. */
async function walkAll(browser: BrowserName, jobs: readonly Job[], url: string): Promise<string[]> {
  const desktop = await startDesktop();
  const program = await openBrowser(browser, findWindowed(browser) ?? '', desktop);
  const failed: string[] = [];
  try {
    const [page = await program.newPage()] = await program.pages();
    const walker = new Walker(desktop, page);
    for (const job of jobs) {
      const title = [job.name, job.language, browser, job.fault].filter(Boolean).join(' ');
      const began = performance.now();
      let problems = await tryJob(walker, job, browser, url);
      // A machine that is busy can be late; what is wrong is wrong again.
      if (problems.length > 0) problems = await tryJob(walker, job, browser, url);
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(`── ${title}: ${problems.length === 0 ? 'passed' : 'failed'} in ${seconds} s`);
      for (const problem of problems) console.log(problem.replace(/^/gm, '   '));
      if (problems.length > 0) failed.push(title);
    }
  } finally {
    await program.close();
    desktop.close();
  }
  return failed;
}

async function tryJob(
  walker: Walker,
  { name, walk, language, fault }: Job,
  browser: BrowserName,
  url: string,
): Promise<string[]> {
  const query = new URLSearchParams({ language, ...(fault !== undefined && { fault }) });
  const seeded = fault === undefined ? undefined : faults[fault];
  const isTold = (each: string): boolean => seeded !== undefined && each.includes(seeded.told);
  let walked: Walked;
  try {
    walked = await walker.walk(walk, `${url}/${name}/?${query}`, language, isTold);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  if (seeded) {
    const told = walked.faults.find(isTold);
    console.log(`   ${fault}: ${told ?? 'not heard'}`);
    return told === undefined ? [`“${seeded.told}” was not told of`, ...walked.faults] : [];
  }
  return [...walked.faults, ...compare(`${name}.${language}.${browser}`, walked)];
}

/** With which Orca the transcripts were written; its major version decides how it words things. */
function isSameOrca(): boolean {
  const kept = JSON.parse(readFileSync(versions, 'utf8')) as { readonly orca: string };
  return kept.orca.split('.')[0] === orcaVersion().split('.')[0];
}

function orcaVersion(): string {
  return spawnSync('orca', ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** The transcript beside the one that is kept, or in its place. */
function compare(name: string, { heard }: Walked): string[] {
  const file = join(transcripts, `${name}.txt`);
  const now = writeTranscript(name.replaceAll('.', ', '), heard);
  if (values.update || !existsSync(file)) {
    mkdirSync(transcripts, { recursive: true });
    writeFileSync(file, now);
    writeFileSync(versions, `{ "orca": ${JSON.stringify(orcaVersion())} }\n`);
    return values.update
      ? []
      : [`There was no transcript; test/hear/transcripts/${name}.txt is new.`];
  }
  const told = differences(readFileSync(file, 'utf8'), now);
  if (told.length === 0 || isSameOrca()) return told;
  console.log(`   Another version of Orca says:\n${told.join('\n').replace(/^/gm, '   ')}`);
  return [];
}
