/** What Orca writes down: read as it grows. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY = 50;

/** What Orca says of itself and of the browser, at moments that vary. */
const ASIDES = /^(Finished loading|Loading|Page has|Focus mode|Browse mode|Wrapping to)\b/;

/** What is spoken in a piece of the log, in order. */
export function spokenIn(log: string): string[] {
  return [...log.matchAll(/SPEECH OUTPUT: '([^]*?)'(?: voice=\w+)?\s*(?:\[?\{'.*)?$/gm)]
    .map(([, words = '']) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words) && !ASIDES.test(words));
}

export class OrcaLog {
  readonly file: string;
  readonly #descriptor: number;
  readonly #decoder = new StringDecoder('utf8');
  /** Hundreds of megabytes come together: nothing is read twice. */
  #read = 0;
  #untaken = '';

  constructor(file: string) {
    this.file = file;
    this.#descriptor = openSync(file, 'a+');
  }

  /** What was written since the last time. */
  take(): string {
    this.#readOn();
    const taken = this.#untaken;
    this.#untaken = '';
    return taken;
  }

  /** Waits until what was written since the last `take` is as wanted. Returns whether it came to that. */
  async until(isDone: (text: string) => boolean, most: number): Promise<boolean> {
    const end = performance.now() + most;
    for (;;) {
      if (this.#readOn() && isDone(this.#untaken)) return true;
      if (performance.now() > end) return false;
      await wait(LOOK_EVERY);
    }
  }

  /** Waits until nothing was written for so long. */
  async quiet(still: number, most: number): Promise<void> {
    const start = performance.now();
    let since = start;
    while (performance.now() - since < still && performance.now() - start < most) {
      if (this.#readOn()) since = performance.now();
      await wait(LOOK_EVERY);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Returns whether there was more. */
  #readOn(): boolean {
    const before = this.#read;
    const chunk = Buffer.alloc(1 << 20);
    for (;;) {
      const size = readSync(this.#descriptor, chunk, 0, chunk.length, this.#read);
      if (size === 0) return this.#read > before;
      this.#read += size;
      this.#untaken += this.#decoder.write(chunk.subarray(0, size));
    }
  }
}
