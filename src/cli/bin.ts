#!/usr/bin/env node
/** The entry of `npx mitid-widgets`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../content/age.ts';
import { main } from './main.ts';

/** The nearest folder above this file that has content: the package, built or not. */
function findRoot(): string {
  let folder = fileURLToPath(new URL('.', import.meta.url));
  while (!existsSync(join(folder, 'content/facts.json'))) {
    const above = join(folder, '..');
    if (above === folder) throw new Error('The content of the package is not there.');
    folder = above;
  }
  return folder;
}

// Whoever reads the output may have read enough: `mitid-widgets sources | head`.
process.stdout.on('error', () => process.exit());

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  ownRoot: findRoot(),
  today: today(),
});
