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

/** Returns whether the command ended well. What it prints goes where ours goes. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(false);
    });
    child.on('exit', (code) => {
      done(code === 0);
    });
  });
}
