/**
 * Makes a fresh clone ready to work, with any Node from 20.19 on and nothing installed yet:
 * installs the dependencies that package-lock.json names, among them Node 24 itself.
 *
 *     node scripts/setup.mjs                        only that
 *     node scripts/setup.mjs scripts/x.ts [args]    then runs a script with Node 24
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = `${root}node_modules`;
const windows = process.platform === 'win32';

/** Where the npm package `node` puts Node 24. */
const node24 = `${modules}/node/bin/node${windows ? '.exe' : ''}`;

/** With an older one npm leaves out what only newer ones can run, and says nothing of it. */
const OLDEST = [20, 19];

/** The first Node that runs TypeScript files as they are. */
const TYPE_STRIPPING = [22, 18];

/** Installs what is missing. Returns the Node to run everything else with. */
function setup() {
  if (!isInstalled()) {
    if (!isAtLeast(OLDEST)) {
      throw new Error(
        `Node ${process.versions.node} is too old: ${OLDEST.join('.')} or newer is needed (nodejs.org), even to install.`,
      );
    }
    console.log('Installing dependencies …');
    // Scripts are off because drivers deep in the tree want to download browsers.
    const status = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
    if (status !== 0) throw new Error('npm ci failed; its message is above.');
  }
  if (runs(node24)) return node24;

  console.log('Installing Node 24 for this folder …');
  npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts=false');
  if (runs(node24)) return node24;
  if (isAtLeast(TYPE_STRIPPING)) return process.execPath;
  throw new Error(
    `Node 24 could not be installed here, and Node ${process.versions.node} is too old: install Node 24 (nodejs.org) and try again.`,
  );
}

/** npm writes down what it installed; that must be what the lock file asks for. */
function isInstalled() {
  const installed = packagesIn(`${modules}/.package-lock.json`);
  return Object.entries(packagesIn(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function npm(...args) {
  // What npm has to say belongs on stderr: the last line of `npm test` on stdout is the result.
  const stdio = ['ignore', 2, 2];
  return spawnSync('npm', args, { cwd: root, stdio, shell: windows }).status;
}

function runs(node) {
  return existsSync(node) && spawnSync(node, ['--version']).status === 0;
}

function isAtLeast([wantedMajor, wantedMinor]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Runs a script and ends as it ends; a signal meant for it is handed on. */
function runScript(node, args) {
  const child = spawn(node, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}

try {
  const node = setup();
  const args = process.argv.slice(2);
  if (args.length > 0) runScript(node, args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
