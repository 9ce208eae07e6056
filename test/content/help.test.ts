/** No question leaves a reader alone: a quiet line says why it is asked, or how to choose. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { languages, readText } from '../../scripts/generate/content.ts';

describe('a question', () => {
  for (const lang of languages()) {
    it(`has a line of help in ${lang}`, () => {
      const { facts, findOut } = readText(lang);
      const without = Object.keys(findOut).filter((fact) => !facts[fact]?.help?.length);
      assert.deepEqual(without, []);
    });
  }
});
