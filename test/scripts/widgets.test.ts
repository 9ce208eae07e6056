/** What a new widget forgets is named before anything is built, in a sentence for the one who adds it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import {
  descriptionProblems,
  missingFiles,
  missingProofs,
  readWidgets,
} from '../../scripts/generate/widgets.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';

it('the widgets here have all that belongs to one', async () => {
  assert.deepEqual(
    [
      ...missingFiles(widgetNames),
      ...missingProofs(widgetNames),
      ...descriptionProblems(await readWidgets()),
    ],
    [],
  );
});

for (const [what, problems, files] of [
  ['cannot be built without', missingFiles, ['src/widgets/fees/define.ts']],
  [
    'is shown and proved by',
    missingProofs,
    ['stories/fees.stories.ts', 'test/widgets/fees/fees.test.ts'],
  ],
] as const) {
  for (const file of files) {
    it(`a file that a widget ${what} is named: ${file}`, () => {
      assert.deepEqual(
        problems(['fees'], (each) => each !== file),
        [`The widget "fees" has no ${file}.`],
      );
    });
  }
}

const fees = { name: 'fees', part: 'questions', heading: {}, asks: {}, builder: {} };

for (const key of ['part', 'heading', 'asks', 'builder'] as const) {
  it(`what its description does not say is named: ${key}`, () => {
    assert.deepEqual(descriptionProblems([{ ...fees, [key]: undefined }]), [
      `src/widgets/fees/widget.ts exports no "${key}".`,
    ]);
  });
}

for (const key of ['part', 'latePart'] as const) {
  it(`a ${key} that nobody knows is named, with the file that it belongs in`, () => {
    assert.deepEqual(descriptionProblems([{ ...fees, [key]: 'fees' }]), [
      'src/widgets/fees/widget.ts reads the part "fees": add it to src/content/parts.ts.',
    ]);
  });
}
