/** The clock in Denmark is worked out by hand; engines know it too, and say the same. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';

import { danishTime } from '../../../src/core/platform/danish-time.ts';

const format = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});
const weekday = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', weekday: 'long' });

const byEngine = (moment: Date): object => {
  const [date, time] = format.format(moment).split(' ');
  return { date, time, weekday: weekday.format(moment).toLowerCase() };
};

it('is what engines say, at any moment of this half of the century', () => {
  const moments = fc.date({
    min: new Date('2022-01-01'),
    max: new Date('2050-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      assert.deepEqual({ ...danishTime(moment) }, byEngine(moment));
    }),
  );
});

it('changes with the clocks of the European Union, to the minute', () => {
  for (let year = 2024; year < 2040; year++) {
    for (const month of ['03', '10']) {
      for (let day = 25; day <= 31; day++) {
        for (const time of ['00:59', '01:00']) {
          const moment = new Date(`${year}-${month}-${day}T${time}:00Z`);
          assert.deepEqual({ ...danishTime(moment) }, byEngine(moment), moment.toISOString());
        }
      }
    }
  }
});
