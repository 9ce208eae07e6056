/** The package as a host gets it from a registry, in projects made for one test run. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/run.ts';
import pack from '../../../package.json' with { type: 'json' };
import { temporaryFolder } from './temporary.ts';

const run = promisify(execFile);

interface Packed {
  readonly tarball: string;
  /** What is in the tarball, with the size of each. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly size: number;
  /** The package, unpacked. */
  readonly folder: string;
}

let packed: Promise<Packed> | undefined;

/** What `npm publish` would send, packed once for all tests of a process. */
export const packedPackage = (): Promise<Packed> => (packed ??= makePackage());

async function makePackage(): Promise<Packed> {
  const folder = await temporaryFolder('packed');
  const args = ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
  const [said] = JSON.parse(stdout) as (Pick<Packed, 'files' | 'size'> & { filename: string })[];
  if (!said) throw new Error('npm packed nothing.');
  const tarball = join(folder, said.filename);
  await run('tar', ['-xzf', tarball, '-C', folder]);
  return { tarball, files: said.files, size: said.size, folder: join(folder, 'package') };
}

/** An empty project that has our package installed, with what it needs, and other packages. */
export async function projectWith(others: readonly string[]): Promise<string> {
  const { folder } = await packedPackage();
  const project = await temporaryFolder('project');
  const link = (name: string, target: string): void => {
    const path = join(project, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path, 'junction');
  };
  for (const name of [...Object.keys(pack.dependencies), ...others]) {
    link(name, join(root, 'node_modules', name));
  }
  // A real copy: from here the package finds no more than what this project has.
  await cp(folder, join(project, 'node_modules', pack.name), { recursive: true });
  return project;
}

/** The commands that installed packages bring, as npm puts them on the path of scripts. */
export function linkCommands(project: string, names: readonly string[]): void {
  const folder = join(project, 'node_modules/.bin');
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const at = join(project, 'node_modules', name);
    const { bin = {} } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as {
      bin?: string | Readonly<Record<string, string>>;
    };
    const commands = typeof bin === 'string' ? { [basename(name)]: bin } : bin;
    for (const [command, file] of Object.entries(commands)) {
      chmodSync(join(at, file), 0o755);
      symlinkSync(join(at, file), join(folder, command));
    }
  }
}
