/** The build refuses what the oldest supported browsers cannot read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';

import { root } from '../../scripts/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'mitid-floor-'));
after(() => {
  rmSync(folder, { recursive: true });
});
mkdirSync(join(folder, 'dist/widgets'), { recursive: true });

function scan(code: string): string {
  // Both kinds of places that the build fills.
  for (const file of ['dist/code.js', 'dist/widgets/code.js'])
    writeFileSync(join(folder, file), code);
  return scanIn(folder);
}

function scanIn(cwd: string): string {
  const program = join(root, 'node_modules/es-check/lib/cli/index.js');
  const config = join(root, '.escheckrc');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', config, '--noCache', '--noColor'],
    { encoding: 'utf8', cwd },
  );
  return stdout + stderr;
}

for (const [what, code] of [
  ['a static block', 'class A { static { A.x = 1; } }'],
  ['a method that came later', '[3].toSorted();'],
] as const) {
  it(`${what} is named with the browsers that lack it`, () => {
    assert.match(scan(code), /safari 15\.4 requires/);
  });
}

it('private names and class fields pass', () => {
  assert.match(scan('export class A { #x = 1; y = Object.hasOwn({}, "x") && this.#x; }'), /passed/);
});

it('a build that is not there is no build that can be read', () => {
  const nothing = join(folder, 'nothing');
  mkdirSync(nothing);
  assert.doesNotMatch(scanIn(nothing), /passed/);
});
