/**
 * The npm package as an editor has it: packed, installed into an empty folder and called by
 * `npx mitid-widgets`, with the Node of the machine rather than that of this project.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { before, describe, it } from 'node:test';

import { packedPackage } from './support/packed.ts';
import { temporaryFolder } from './support/temporary.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Without what the scripts of this project put in front. */
const path = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'));
const isThere = (program: string): boolean =>
  path.some((folder) => existsSync(join(folder, program)));
const env = Object.fromEntries(
  Object.entries({ ...process.env, PATH: path.join(delimiter) }).filter(
    ([name]) => !name.startsWith('npm_') && !name.startsWith('NODE_') && !name.startsWith('MITID_'),
  ),
);

let folder: string;
const installed = (name: string): string => join(folder, 'node_modules/mitid-widgets', name);

/** What `npm install` does with a package whose dependencies are not at hand. */
async function unpack(tarball: string): Promise<void> {
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  await cp(join(folder, 'package'), installed(''), { recursive: true });
  await rm(join(folder, 'package'), { recursive: true });
  const bin = '../mitid-widgets/dist/cli/mitid-widgets.js';
  await symlink(bin, join(folder, 'node_modules/.bin/mitid-widgets'));
  execFileSync('chmod', ['+x', installed('dist/cli/mitid-widgets.js')]);
}

interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** npm may have something to say of its own settings. */
const withoutNpm = (error: string): string => error.replaceAll(/^npm .*\n/gm, '');

/** Without npx on the machine, the file that npx would start. */
const [program, ...first] = isThere('npx')
  ? ['npx', '--offline', '--no-install', 'mitid-widgets']
  : [process.execPath, 'node_modules/mitid-widgets/dist/cli/mitid-widgets.js'];

function mitid(...args: string[]): Called {
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: withoutNpm(stderr) };
}

before(async () => {
  folder = await temporaryFolder('package');
  const { tarball } = await packedPackage();
  await writeFile(join(folder, 'package.json'), '{ "name": "editor", "private": true }\n');
  const flags = ['--offline', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...flags, tarball], { cwd: folder, env });
  if (status !== 0) await unpack(tarball);
});

describe('the package', () => {
  it('has what the commands read, and the schemas', () => {
    for (const name of [
      'content/facts.json',
      'locales/content/en.json',
      'locales/reviews/da.json',
      'dist/schema/content.schema.json',
      'dist/schema/overlay.schema.json',
      'dist/schema/text.schema.json',
      'dist/cli/licenses.md',
    ]) {
      assert.ok(existsSync(installed(name)), name);
    }
  });

  it('has no sources and no tests', () => {
    for (const name of ['src', 'test', 'scripts', 'stories', 'site', 'docs', 'examples']) {
      assert.ok(!existsSync(installed(name)), name);
    }
  });

  it('has a command line that needs no other package', () => {
    const files = readdirSync(installed('dist/cli')).filter((name) => name.endsWith('.js'));
    const imports = files.flatMap((name) => [
      ...readFileSync(installed(`dist/cli/${name}`), 'utf8').matchAll(
        /^import\b[^'"]*["']([^"']+)["']/gm,
      ),
    ]);
    assert.ok(imports.length > 0);
    for (const [, from] of imports) assert.match(from ?? '', /^(node:|buffer$|\.\/)/);
  });
});

describe('npx mitid-widgets', () => {
  it('says its version', () => {
    assert.deepEqual(mitid('--version'), { code: 0, out: `${version}\n`, error: '' });
  });

  it('helps', () => {
    const { code, out, error } = mitid('--help');
    assert.match(out, /^mitid-widgets COMMAND/);
    assert.equal(error, '');
    assert.equal(code, 0);
  });

  it('exits with 2 for a command that there is not', () => {
    const { code, out, error } = mitid('check');
    assert.match(error, /^There is no command "check"\.$/m);
    assert.equal(out, '');
    assert.equal(code, 2);
  });

  it('proves the rules that come with the package', () => {
    const { code, out, error } = mitid('rules');
    assert.match(out, /^rules: \d+ rows, \d+ combinations of answers, \d+ interviews/);
    assert.match(out, /^Proved: /m);
    assert.equal(error, '');
    assert.equal(code, 0);
  });

  it('finds no error in the content that comes with it', () => {
    const { code, out } = mitid('validate');
    assert.match(out, /^0 errors, \d+ warnings?$/m);
    assert.equal(code, 0);
  });

  it('finds no fault in a good overlay', async () => {
    await cp('site/overlays/employer.overlay.json', join(folder, 'good.overlay.json'));
    const { code, out } = mitid('validate', 'good.overlay.json');
    assert.equal(out, '0 errors, 0 warnings\n');
    assert.equal(code, 0);
  });

  it('says where the fault of an overlay is, and what was meant', async () => {
    await writeFile(
      join(folder, 'bad.overlay.json'),
      '{\n  "name": "Host",\n  "content": { "steps": { "no-apointment": null } }\n}\n',
    );
    const { code, out, error } = mitid('validate', 'bad.overlay.json');
    assert.match(out, /^bad\.overlay\.json:3:27 {2}error {2}content\.steps\.no-apointment: /);
    assert.match(out, /Did you mean "no-appointment"\?$/m);
    assert.equal(error, '');
    assert.equal(code, 1);
  });

  it('says how far the texts have come', () => {
    const { code, out } = mitid('status');
    assert.match(out, /^language +texts +reviewed/);
    assert.equal(code, 0);
  });

  it('writes a report on the rules', () => {
    const { code, out } = mitid('rules', '--html', 'report.html');
    assert.match(out, /^Written: report\.html$/m);
    assert.match(readFileSync(join(folder, 'report.html'), 'utf8'), /^<!doctype html>/i);
    assert.equal(code, 0);
  });

  it('renders a widget, in Danish, with an overlay', async () => {
    await cp('site/overlays/municipality.overlay.json', join(folder, 'own.overlay.json'));
    const src = ['--overlay', 'own.overlay.json', '--content-src', '/own.json'];
    const { code, out, error } = mitid('render', 'help-contacts', '--lang', 'da', ...src);
    assert.match(out, /^<div><mitid-help-contacts lang="da" content-src="\/own\.json"><template /);
    assert.match(out, /Nyborup[^]*<\/template>[^]*Nyborup/);
    assert.match(error, /^Content-Security-Policy: style-src 'sha256-[^']+'$/m);
    assert.equal(code, 0);
  });

  it('says which attribute a widget does not have', () => {
    const { code, out, error } = mitid('render', 'troubleshooter', '--hash');
    assert.match(error, /^--hash: mitid-troubleshooter has no such attribute$/m);
    assert.equal(out, '');
    assert.equal(code, 2);
  });

  it('stops when nobody reads on', { skip: process.platform === 'win32' }, () => {
    const call = [program, ...first, 'sources'].join(' ');
    const { status, stderr } = spawnSync('sh', ['-c', `${call} | head -n 1`], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    assert.equal(withoutNpm(stderr), '');
    assert.equal(status, 0);
  });
});
