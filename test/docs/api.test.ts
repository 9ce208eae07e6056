import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { apiSnapshot } from '../../scripts/docs/api.ts';
import { outline } from '../../scripts/docs/schema-outline.ts';

const snapshot = readFileSync(new URL('../../api.snapshot.md', import.meta.url), 'utf8');

it('api.snapshot.md is what others rely on today (npm run api writes it)', () => {
  assert.equal(snapshot, apiSnapshot());
});

it('api.snapshot.md names every kind of thing that others rely on', () => {
  for (const line of [
    '- export `./widgets/*/define`',
    '- attribute `heading-level: 2 | 3 | 4 | 5 | 6 = 2`',
    '- custom property `--mitid-color-accent` `#0d5f5c`',
    '- `mitid-outcome` `MitidOutcomeEvent` `{ widget: string; outcome: string | null }`',
    '- read-only property `possible: readonly string[]`',
    '- event `mitid-progress`',
    '- slot `heading`',
    '- part `result`',
    '- `purpose` `work` `study` `family` `visit`',
    '- `citizen-service`',
  ]) {
    assert.ok(snapshot.split('\n').includes(line), line);
  }
});

it('an outline of a schema tells required fields from others, and kinds from ids', () => {
  const thing = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string' }, b: { type: 'array', items: { enum: ['x', 'y'] } } },
  };
  assert.deepEqual(
    outline({
      properties: {
        things: { type: 'object', properties: { known: thing }, additionalProperties: thing },
        list: { type: 'array', items: { $ref: '#/$defs/other' } },
      },
      $defs: { other: { type: 'object', additionalProperties: { type: 'number' } } },
    }),
    ['things.*: { a: string; b?: ("x" | "y")[] }', 'list: other[]', '$other.*: number'],
  );
});
