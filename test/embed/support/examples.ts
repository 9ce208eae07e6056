/** The projects in `examples/`, each as a developer has it who copied and installed it. */
import { execFile, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/run.ts';
import pack from '../../../package.json' with { type: 'json' };
import { linkCommands, projectWith } from './packed.ts';

const folder = join(root, 'examples');

export const examples: readonly string[] = globSync('*/package.json', { cwd: folder })
  .map(dirname)
  .sort();

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as Manifest;

/** What it asks for, with the ranges. */
export const asksFor = (name: string): Readonly<Record<string, string>> => {
  const { dependencies, devDependencies } = manifestOf(name);
  return { ...dependencies, ...devDependencies };
};

export const readmeOf = (name: string): string =>
  readFileSync(join(folder, name, 'README.md'), 'utf8');

/** Installed beside an example by somebody who tried it, or built there: not a part of it. */
const isOwn = (path: string): boolean =>
  !/[\\/](node_modules|dist|_site|public[\\/]mitid-widgets|widget\.html)$/.test(path);

/** Copies an example, installs what it asks for, and runs its `build`. */
export async function builtExample(name: string): Promise<string> {
  const names = Object.keys(asksFor(name));
  const project = await projectWith(names.filter((each) => each !== pack.name));
  await cp(join(folder, name), project, { recursive: true, filter: isOwn });
  linkCommands(project, names);
  await promisify(execFile)('npm', ['run', 'build'], {
    cwd: project,
    shell: process.platform === 'win32',
  });
  return project;
}

export interface Started {
  readonly url: string;
  stop(): void;
}

/** Runs the server of an example, which says its address. */
export async function startServer(project: string, file: string): Promise<Started> {
  const server = spawn(process.execPath, [file], {
    cwd: project,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, fail) => {
    server.once('exit', () => fail(new Error(`${file} has ended`)));
    server.stdout.setEncoding('utf8').once('data', (line: string) => {
      done(line.trim().replace(/\/$/, ''));
    });
  });
  return { url, stop: () => void server.kill() };
}
