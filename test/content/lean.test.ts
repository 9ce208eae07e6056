/** A part without its sources, and the rest of it: together they are the part. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { leanPart, restOf, wholePart } from '../../src/content/lean.ts';
import { loadPart } from '../../src/content/load.ts';
import type { AnyPart } from '../../src/content/parts.ts';
import { languages } from '../../src/generated/languages.ts';
import { widgetNames, widgetParts } from '../../src/generated/widget-names.ts';

for (const name of widgetNames) {
  it(`of ${name} they are the whole in every language, and the lean one names no source`, async () => {
    for (const lang of languages) {
      const part: AnyPart = await loadPart(widgetParts[name], lang);
      const lean = leanPart(part) as unknown as AnyPart;
      const { lean: isLean, ...whole } = wholePart(lean, restOf(part));
      assert.equal(isLean, false);
      assert.deepEqual(whole, part);
      // Rows of tables keep theirs.
      const items = Object.values(lean).filter((each) => !Array.isArray(each));
      assert.doesNotMatch(JSON.stringify(items), /"sources":|"checked":/);
    }
  });
}
