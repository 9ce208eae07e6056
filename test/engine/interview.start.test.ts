/** Where an interview starts is worked out by the build: it must be what the engine would say. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { readWidgets } from '../../scripts/generate/widgets.ts';
import type { Start } from '../../src/content/parts.ts';
import { longestFrom, walk, type Interview } from '../../src/engine/interview.ts';
import { loadPart } from '../../src/content/load.ts';
import { languages } from '../../src/generated/languages.ts';

const asking = (await readWidgets()).filter(({ interview }) => interview);

it('all widgets that ask say so', () => {
  assert.deepEqual(
    asking.map(({ name }) => name),
    [
      'authenticator-chooser',
      'eligibility-checker',
      'get-started',
      'safety-check',
      'troubleshooter',
    ],
  );
});

for (const { name, part, interview } of asking) {
  it(`of ${name} it is the first question and the longest way, in every language`, async () => {
    for (const lang of languages) {
      const content = await loadPart(part, lang);
      const { start, ...slow } = interview?.(content as never) as Interview;
      const { next } = walk(slow, {}, {});
      const expected: Start = { next: next ?? '', longest: longestFrom(slow, {}) };
      assert.deepEqual(start, expected);
    }
  });

  it(`of ${name} it is not taken where something is known that the table turns on`, async () => {
    const content = await loadPart(part, 'en');
    const fast = interview?.(content as never) as Interview;
    const slow = { ...fast, start: undefined };
    for (const [fact, { values }] of Object.entries(fast.facts)) {
      for (const value of values) {
        assert.deepEqual(walk(fast, { [fact]: value }, {}), walk(slow, { [fact]: value }, {}));
        assert.deepEqual(walk(fast, {}, { [fact]: value }), walk(slow, {}, { [fact]: value }));
      }
    }
  });
}
