/**
 * The oldest Chromium that is supported, from npm. It is unpacked beside the other files that tests
 * make; nothing that is shipped knows of it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { root } from '../../../scripts/run.ts';

const packed = join(root, 'node_modules/@sparticuz/chrome-aws-lambda/bin');
const folder = join(root, '.cache/chromium-102');

/** The build is for Linux on x64; no other is on npm. */
export const isOldChromiumHere = process.platform === 'linux' && process.arch === 'x64';

/** The executable, and the libraries that it brings along. */
export function oldChromium(): { executablePath: string; libraries: string } {
  if (!existsSync(folder)) unpack();
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

/** Into a folder of its own first, so that tests that run side by side find all or nothing. */
function unpack(): void {
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  const read = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(join(packed, `${name}.br`)));
  writeFileSync(join(making, 'chromium'), read('chromium'));
  chmodSync(join(making, 'chromium'), 0o755);
  for (const name of ['aws.tar', 'swiftshader.tar']) {
    execFileSync('tar', ['-x', '-C', making], { input: read(name) });
  }
  if (!existsSync(folder)) renameSync(making, folder);
}
