/** Writes `dist/integrity.json`: the hash of every script that a browser loads. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import pack from '../../package.json' with { type: 'json' };
import type { Integrity } from '../../src/integrity.ts';

const dist = new URL('../../dist/', import.meta.url);

export function integrityOf(folder: URL, version: string): Integrity {
  const scripts = globSync('**/*.js', {
    cwd: folder,
    // For bundlers, type checkers and the command line.
    exclude: ['npm/**', 'types/**', 'cli/**'],
  });
  const hashes = scripts
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file): [string, string] => {
      const hash = createHash('sha384').update(readFileSync(new URL(file, folder)));
      return [file, `sha384-${hash.digest('base64')}`];
    });
  return { version, files: Object.fromEntries(hashes) };
}

if (import.meta.main) {
  const integrity = integrityOf(dist, pack.version);
  writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
}
