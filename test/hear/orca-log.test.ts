import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { spokenIn } from '../../scripts/hear/orca-log.ts';

describe('the log of Orca', () => {
  it('gives what is spoken, with quotes inside, and nothing else', () => {
    const log = `KEYBOARD_EVENT:  type=ATSPI_KEY_PRESSED_EVENT
14:54:20 - BRAILLE LINE:  'Under 13, push button'
14:54:20 - SPEECH OUTPUT: 'List with 5 items.'{'established': False}
14:54:20 - SPEECH OUTPUT: 'I don't know it's here push button.' voice=system {'established': False}
14:54:21 - SPEECH OUTPUT: 'plain'
14:54:21 - SPEECH OUTPUT: 'with a list'[{'established': False}]
`;
    assert.deepEqual(spokenIn(log), [
      'List with 5 items.',
      "I don't know it's here push button.",
      'plain',
      'with a list',
    ]);
  });

  it('leaves out what Orca says of itself, and bare punctuation', () => {
    const log =
      "SPEECH OUTPUT: 'Finished loading Page.'\nSPEECH OUTPUT: 'Focus mode'\nSPEECH OUTPUT: '.'\n";
    assert.deepEqual(spokenIn(log), []);
  });
});
