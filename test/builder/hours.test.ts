/** Opening hours of the host's own, box by box. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isBlank, nextOpening, weekdays } from '../../site/builder/overlay/hours.ts';

describe('another box of opening hours', () => {
  const box = (...days: string[]) => ({ days, opens: '10:00', closes: '15:00' });

  const freeWeekdays = (hours: Parameters<typeof nextOpening>[0]) => nextOpening(hours).days;

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

  it('has no times that nobody has said, and so says nothing', () => {
    const { opens, closes } = nextOpening([]);
    assert.deepEqual([opens, closes], ['', '']);
    assert.deepEqual(
      [nextOpening([]), box('monday'), { days: [], opens: '9', closes: '' }].map(isBlank),
      [true, false, false],
    );
  });
});
