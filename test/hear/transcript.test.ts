import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { differences, writeTranscript } from '../../scripts/hear/transcript.ts';

const transcript = (...lines: string[]): string =>
  writeTranscript('a walk', [
    { key: 'Tab', lines: ['No, not yet, push button.'] },
    { key: 'Return', lines },
  ]);

describe('a transcript', () => {
  it('is a key a paragraph, with what was said to it', () => {
    assert.equal(
      transcript('How old are you? heading level 3.'),
      '# a walk\n> Tab\n    No, not yet, push button.\n> Return\n    How old are you? heading level 3.\n',
    );
  });

  it('has nothing of what is said where anything may be', () => {
    const heard = [{ key: 'Return', lines: ['leaving region.'], isFree: true }];
    assert.equal(writeTranscript('a walk', heard), '# a walk\n> Return (whatever is said)\n');
  });

  it('is the same where a version has another word for a role, or breaks lines elsewhere', () => {
    const before = transcript('How old are you? heading level 3.', 'List with 5 items.');
    assert.deepEqual(differences(before, transcript('How old are you?', 'heading level 3')), []);
    const button = transcript('Why this way? collapsed push button.');
    assert.deepEqual(differences(button, transcript('Why this way? toggle button collapsed.')), []);
  });

  it('is the same where the pressed button is said once more, or where one is led to', () => {
    const now = [
      'leaving region.',
      'No, not yet, push button.',
      'region MitID',
      'How old are you?',
    ];
    assert.deepEqual(differences(transcript('How old are you?'), transcript(...now)), []);
  });

  it('do not mind whether the heading of a region is said to who is led into it', () => {
    const now = ['region Your age', 'How old are you?', 'Your age heading level 2.'];
    assert.deepEqual(differences(transcript('How old are you?'), transcript(...now)), []);
  });

  it('differs where the page says something else, and shows both', () => {
    assert.deepEqual(differences(transcript('How old are you?'), transcript('Your age?')), [
      '- > Return\n-     How old are you?\n+ > Return\n+     Your age?',
    ]);
  });

  it('differs where a state is another', () => {
    assert.equal(differences(transcript('A key card checked'), transcript('A key card')).length, 1);
  });

  it('is compared up to the first key that is another one', () => {
    const now = writeTranscript('a walk', [{ key: 'space', lines: ['checked'] }]);
    assert.equal(differences(transcript('x'), now).length, 1);
  });
});
