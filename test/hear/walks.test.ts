import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { faults } from '../../scripts/hear/faults.ts';
import { INSTALL } from '../../scripts/hear/needs.ts';
import { readWalks } from '../../scripts/hear/walk.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';

const walks = await readWalks();

it('what they need is one line in CONTRIBUTING.md', () => {
  assert.ok(readFileSync('CONTRIBUTING.md', 'utf8').includes(`sudo ${INSTALL}\n`), INSTALL);
});

describe('the walks', () => {
  it('go through every widget', () => {
    assert.deepEqual(
      widgetNames.filter((name) => !walks.get(name)?.html.includes(`<mitid-${name}`)),
      [],
    );
  });

  it('have a key, or a text to type, in every step', () => {
    for (const [name, { steps }] of walks) {
      assert.ok(
        steps.every(({ press, type }) => (press === undefined) !== (type === undefined)),
        name,
      );
    }
  });

  it('are there where faults are seeded', () => {
    for (const { walk } of Object.values(faults)) assert.ok(walks.has(walk), walk);
  });
});
