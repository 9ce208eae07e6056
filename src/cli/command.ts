/** What the commands of the command line have in common. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Where a command writes, and where and when it works. Tests give their own. */
export interface Context {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The folder with `content/` and `locales/` that comes with the package. */
  readonly ownRoot: string;
  /** Today in Denmark, such as 2026-11-22. */
  readonly today: string;
}

/** 0: all is well. 1: something was found. 2: the command was called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[], context: Context) => ExitCode | Promise<ExitCode>;
}

/** What is wrong lies in the files; it is shown without a stack trace. */
export class ContentError extends Error {}

/** A mistake of the one who typed the command; it is shown without a stack trace. */
export class UsageError extends Error {}

export function readArgs<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(message.split('. To specify')[0] ?? message);
  }
}

/** The initials of the one who confirms something. */
export function readInitials(by: string | undefined): string {
  if (by !== undefined && /^\p{L}{2,4}$/u.test(by)) return by;
  throw new UsageError('confirm needs --by with your initials, two to four letters');
}

/** A number with its noun. */
export const counted = (number: number, noun: string, nouns = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : nouns}`;

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
