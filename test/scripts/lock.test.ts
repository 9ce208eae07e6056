/** What a fresh clone installs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

// `npm ci` of npm 10 and older refuses a lock file where a package does not suit one that could use it; npm 11 does not
// mind. An entry in `overrides` of package.json says that it does.
it('the lock file can be installed by every npm: each package suits all that can use it', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['ls', '--all', '--package-lock-only'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const told = `${stdout}\n${stderr}`.split('\n').filter((line) => /invalid|missing/i.test(line));
  assert.deepEqual({ status, told }, { status: 0, told: [] });
});
