/** Opening hours of the host's own, box by box. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { freeWeekdays, weekdays } from '../../site/builder/overlay/hours.ts';

describe('another box of opening hours', () => {
  const box = (...days: string[]) => ({ days, opens: '10:00', closes: '15:00' });

  it('begins with the weekdays that no other has', () => {
    assert.deepEqual(freeWeekdays([]), weekdays);
    assert.deepEqual(freeWeekdays([box('monday', 'tuesday', 'wednesday', 'thursday')]), ['friday']);
    assert.deepEqual(freeWeekdays([box('monday', 'saturday'), box('friday')]), [
      'tuesday',
      'wednesday',
      'thursday',
    ]);
  });

  it('begins with none where all are taken', () => {
    assert.deepEqual(freeWeekdays([box(...weekdays)]), []);
  });
});
