/** Which tests there are. Pure tests need no browser; browser tests need no build; embed tests need both. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../run.ts';

export const groups = ['pure', 'browser', 'embed'] as const;
export type Group = (typeof groups)[number];

const groupOf = (file: string): Group => {
  if (file.startsWith('test/embed/')) return 'embed';
  return readFileSync(join(root, file), 'utf8').includes("'node:test'") ? 'pure' : 'browser';
};

export function testFiles(): Record<Group, string[]> {
  const found: Record<Group, string[]> = { pure: [], browser: [], embed: [] };
  const files = globSync('test/**/*.test.ts', { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files.sort()) found[groupOf(file)].push(file);
  return found;
}
