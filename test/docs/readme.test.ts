import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { withLayers, withTables } from '../../scripts/docs/readme.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('shows the attributes, events, parts and facts as they are (node scripts/docs/readme.ts writes them)', () => {
  assert.equal(readme, withTables(readme));
});

it('says in CONTRIBUTING which folder may import which, as the lint rule has it', () => {
  const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  assert.equal(contributing, withLayers(contributing));
});
