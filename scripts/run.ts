/** Runs the project's own tools, as npm scripts do: node_modules/.bin comes first on the path. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

const path = [
  join(root, 'node_modules', '.bin'),
  dirname(process.execPath),
  process.env['PATH'] ?? '',
].join(delimiter);

export interface Ended {
  readonly succeeded: boolean;
  /** What it printed, where that was to be kept. */
  readonly printed: string;
}

/** Runs a command and keeps what it prints, so that commands side by side do not mix their lines. */
export function collect(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return start(command, args, env, 'pipe');
}

/** Returns whether the command ended well. What it prints goes where ours goes. */
export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const { succeeded, printed } = await start(command, args, env, 'inherit');
  if (printed !== '') console.error(printed.trimEnd());
  return succeeded;
}

/** Builds, unless `npm test` has just done so. */
export const isBuilt = async (): Promise<boolean> =>
  process.env['MITID_BUILT'] === '1' || (await run('npm', ['run', '--silent', 'bundle']));

function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  output: 'pipe' | 'inherit',
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('error', (error) => {
      done({ succeeded: false, printed: `${printed}${command}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ succeeded: code === 0, printed });
    });
  });
}
