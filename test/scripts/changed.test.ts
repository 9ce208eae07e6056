/** Which tests run again after a change. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { brokenBy } from '../../scripts/test/changed.ts';

const tests = [
  'test/engine/search.test.ts',
  'test/widgets/get-started/calendar.test.ts',
  'test/widgets/faq/faq.test.ts',
  'test/embed/modal.test.ts',
];

it('a changed module breaks what imports it through others, and what is built', () => {
  assert.deepEqual(brokenBy(['src/engine/search.ts'], tests), [
    'test/engine/search.test.ts',
    'test/widgets/faq/faq.test.ts',
    'test/embed/modal.test.ts',
  ]);
});

it('a changed test breaks itself alone', () => {
  assert.deepEqual(brokenBy(['test/widgets/get-started/calendar.test.ts'], tests), [
    'test/widgets/get-started/calendar.test.ts',
  ]);
});

it('what is read without an import may break everything', () => {
  assert.deepEqual(brokenBy(['content/facts.json'], tests), tests);
  assert.deepEqual(brokenBy(['package.json'], tests), tests);
});

it('a page of documentation breaks the tests of documentation alone', () => {
  const docs = 'test/docs/hosting.test.ts';
  assert.deepEqual(brokenBy(['docs/hosting/pages.md'], [...tests, docs]), [docs]);
});
