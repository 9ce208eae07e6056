/** Boxes of opening hours that have no times yet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isOfBlankHours, withoutBlankHours } from '../../site/builder/overlay/blank.ts';
import {
  isOfHost,
  problemsOf,
  valueAt,
  withContact,
  type Draft,
  type Json,
} from '../../site/builder/overlay/draft.ts';
import { base, names } from './support.ts';

const named: Draft = { name: 'Nyborup' };
const box = (opens: string, closes: string): Json => ({ days: ['monday'], opens, closes });
const withHours = (...hours: readonly Json[]): Draft =>
  withContact(named, ['citizen-service', 'hours'], hours, base);

describe('opening hours without times', () => {
  it('are no part of the file, and leave what is built in as it was', () => {
    const draft = withHours(box('', ''));
    assert.deepEqual(withoutBlankHours(draft, base), named);
    assert.equal(isOfHost(draft, 'citizen-service'), false);
  });

  it('are nothing wrong, beside a box that is', () => {
    const draft = withHours(box('', ''), box('9', ''), box('09:00', '14:00'));
    const told = problemsOf(draft, names).filter((each) => !isOfBlankHours(each, draft));
    assert.deepEqual([...new Set(told.map(({ path }) => path[4]))], [1]);
    const hours = valueAt(withoutBlankHours(draft, base), [
      'content',
      'contacts',
      'citizen-service',
      'hours',
    ]);
    assert.deepEqual(hours, [box('9', ''), box('09:00', '14:00')]);
  });

  it('leave a contact of the host there', () => {
    const draft = withContact(named, ['own-contact', 'hours'], [box('', '')], base);
    assert.deepEqual(valueAt(withoutBlankHours(draft, base), ['content', 'contacts']), {
      'own-contact': {},
    });
  });
});
