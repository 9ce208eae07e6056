import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Opening } from '../../../src/content/schema.ts';
import { openState } from '../../../src/widgets/help-contacts/opening.ts';

const hours: Opening[] = [
  { days: ['monday', 'friday'], opens: '10:00', closes: '12:00' },
  { days: ['monday'], opens: '13:00', closes: '15:00' },
];

const cases: [what: string, moment: string, expected: ReturnType<typeof openState>][] = [
  ['open from the first minute', '2026-11-23T09:00:00Z', { kind: 'open', until: '12:00' }],
  ['open to the minute before the last', '2026-11-23T10:59:00Z', { kind: 'open', until: '12:00' }],
  [
    'closed at the closing hour, and says when the next hours begin',
    '2026-11-23T11:00:00Z',
    { kind: 'closed', opens: { day: 'monday', time: '13:00' } },
  ],
  [
    'closed in the evening until the next day that has hours',
    '2026-11-23T20:00:00Z',
    { kind: 'closed', opens: { day: 'friday', time: '10:00' } },
  ],
  [
    'closed at the weekend until Monday',
    '2026-11-28T12:00:00Z',
    { kind: 'closed', opens: { day: 'monday', time: '10:00' } },
  ],
  ['open by Danish time in summer too', '2026-07-06T08:30:00Z', { kind: 'open', until: '12:00' }],
];

describe('an office', () => {
  for (const [what, moment, expected] of cases) {
    it(`is ${what}`, () => {
      assert.deepEqual(openState(hours, new Date(moment)), expected);
    });
  }

  it('that is open on one day a week says so after closing on that day', () => {
    const weekly: Opening[] = [{ days: ['monday'], opens: '10:00', closes: '12:00' }];
    assert.deepEqual(openState(weekly, new Date('2026-11-23T12:00:00Z')), {
      kind: 'closed',
      opens: { day: 'monday', time: '10:00' },
    });
  });

  it('without hours is neither open nor closed', () => {
    assert.equal(openState(undefined, new Date()), undefined);
    assert.equal(openState([], new Date()), undefined);
  });
});
