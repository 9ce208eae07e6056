/** A display that nobody sees: Xvfb, on the first number that is free. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Screen {
  /** For `DISPLAY`. */
  readonly display: string;
  readonly process: ChildProcess;
}

export async function startScreen(size: string): Promise<Screen> {
  const process = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(process.stdio[3] as Readable, 'Xvfb'); // As `stdio` asks for.
  return { display: `:${number}`, process };
}

export async function firstLine(stream: Readable, program: string): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`${program} did not start.`);
}
