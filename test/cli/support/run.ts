/** The command line in this process: what it says, and what it would exit with. */
import { fileURLToPath } from 'node:url';
import type { ExitCode } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { readFolder } from '../../../src/cli/content-folder.ts';
import { objectsIn } from '../../../src/content/references.ts';

export const packageRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** The day of the last check in the content: the first on which nothing of it lies ahead. */
export const lastCheck: string = (() => {
  const { content } = readFolder(packageRoot, '9999-12-31');
  const days = [...objectsIn(content)].flatMap(([, { on, read }]) => [on, read]);
  return (
    days
      .filter((day) => typeof day === 'string')
      .sort()
      .at(-1) ?? ''
  );
})();

export interface Result {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
}

export function run(
  args: readonly string[],
  { root = packageRoot, today = lastCheck }: { root?: string; today?: string } = {},
): Result {
  const out: string[] = [];
  const error: string[] = [];
  // Those that take their time are tested as they are built.
  const code = main(args, {
    out: (text) => void out.push(`${text}\n`),
    error: (text) => void error.push(`${text}\n`),
    ownRoot: root,
    today,
  }) as ExitCode;
  return { code, out: out.join(''), error: error.join('') };
}

/** Everything that was said, on both channels. */
export const said = ({ out, error }: Result): string => out + error;

/** A day so many days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
