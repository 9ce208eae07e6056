import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextOf, shownOf } from '../../../src/widgets/overview/overview.state.ts';

const ids = ['first', 'second'];

describe('claims one at a time', () => {
  it('begins with the first, and has none without claims', () => {
    assert.deepEqual(shownOf(ids, {}), {
      id: 'first',
      number: 1,
      guess: undefined,
      isLast: false,
    });
    assert.equal(shownOf([], {}), undefined);
  });

  it('goes on to the next without what was said of the one before, and from the last to the first', () => {
    const next = nextOf(ids, { id: 'first', guess: true });
    assert.deepEqual(shownOf(ids, next), {
      id: 'second',
      number: 2,
      guess: undefined,
      isLast: true,
    });
    assert.equal(shownOf(ids, nextOf(ids, next))?.id, 'first');
  });

  it('begins anew where the claim is not shown any more, and forgets what was said of it', () => {
    assert.deepEqual(shownOf(ids, { id: 'gone', guess: false }), {
      id: 'first',
      number: 1,
      guess: undefined,
      isLast: false,
    });
  });
});
