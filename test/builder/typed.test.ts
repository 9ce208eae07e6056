/** What Danish editors type for numbers, times and addresses is taken as they mean it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { clockTime, phoneNumber, webAddress } from '../../site/builder/overlay/typed.ts';

describe('what is typed', () => {
  it('as a Danish number is written as the widgets show it', () => {
    for (const typed of [
      '33663366',
      '33 66 33 66',
      '+4533663366',
      '0045 33-66-33-66',
      ' 3366 3366 ',
    ]) {
      assert.equal(phoneNumber(typed), '+45 33 66 33 66', typed);
    }
  });

  it('as another number, or not yet as one, stays', () => {
    for (const typed of ['+46 8 123 456 78', '3366', 'call us', '']) {
      assert.equal(phoneNumber(typed), typed);
    }
  });

  it('as a time is one', () => {
    const times = {
      9: '09:00',
      14: '14:00',
      '9.30': '09:30',
      '9:30': '09:30',
      '0930': '09:30',
      '14.00': '14:00',
    };
    for (const [typed, time] of Object.entries(times)) assert.equal(clockTime(typed), time, typed);
  });

  it('as no time stays', () => {
    for (const typed of ['25', '9.75', 'noon', '', '9:3']) assert.equal(clockTime(typed), typed);
  });

  it('as an address without its beginning gets it', () => {
    for (const typed of ['www.nyborup.example/mitid', 'nyborup.example']) {
      assert.equal(webAddress(typed), `https://${typed}`);
    }
    for (const typed of ['https://own.example', 'www', 'tel:+4533663366', 'post@own.example']) {
      assert.equal(webAddress(typed), typed);
    }
  });
});
