import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ical from 'node-ical';
import {
  calendarOf,
  dayAfter,
  type CalendarEvent,
} from '../../../src/widgets/get-started/calendar.ts';
import type { Offset } from '../../../src/content/schema.ts';
import { aboutCalendar, calendarIn, entriesIn, type SeenEntry } from '../../support/calendar.ts';

const oneDay = 24 * 60 * 60 * 1000;
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('a day after another', () => {
  const cases: [what: string, day: string, offset: Offset, expected: string][] = [
    ['is the day itself without an offset', '2026-11-23', {}, '2026-11-23'],
    ['is in the next month after its end', '2026-11-28', { days: 5 }, '2026-12-03'],
    ['is in the next year after its end', '2026-12-30', { days: 5 }, '2027-01-04'],
    ['is before it where the days are negative', '2027-01-05', { days: -28 }, '2026-12-08'],
    ['is the same date three months on', '2026-11-23', { months: 3 }, '2027-02-23'],
    ['is the last of a month without that date', '2026-11-30', { months: 3 }, '2027-02-28'],
    ['is 29 February in a leap year', '2027-11-30', { months: 3 }, '2028-02-29'],
    ['counts 29 February in a leap year', '2028-02-28', { days: 1 }, '2028-02-29'],
    ['counts no 29 February in another year', '2027-02-28', { days: 1 }, '2027-03-01'],
    ['is in no leap year where the century is none', '2099-11-30', { months: 3 }, '2100-02-28'],
    ['is a year on from 29 February on the 28th', '2028-02-29', { months: 12 }, '2029-02-28'],
    ['is before it where the months are negative', '2027-03-31', { months: -1 }, '2027-02-28'],
    ['counts the days from the month on', '2027-01-31', { months: 1, days: 1 }, '2027-03-01'],
    ['does not notice that clocks change', '2027-03-27', { days: 2 }, '2027-03-29'],
  ];
  for (const [what, day, offset, expected] of cases) {
    it(what, () => {
      assert.equal(dayAfter(day, offset), expected);
    });
  }

  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map(dayOf);
  const anyCount = fc.integer({ min: -800, max: 800 });

  it('is as many days of 24 hours away as it says', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, days) => {
        assert.equal(Date.parse(dayAfter(day, { days })) - Date.parse(day), days * oneDay);
      }),
    );
  });

  it('is in the month that it says, on the same date or the last there is', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, months) => {
        const count = (date: string): number =>
          Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        const [after, wanted] = [dayAfter(day, { months }), day.slice(8)];
        assert.equal(count(after) - count(day), months);
        const isLast = dayAfter(after, { days: 1 }).endsWith('-01');
        assert.ok(after.slice(8) === wanted || (after.slice(8) < wanted && isLast), after);
      }),
    );
  });
});

const event: CalendarEvent = {
  id: 'eu.eu-document.latest',
  day: '2027-01-05',
  title: 'Last day: Get your EU residence document',
  details: 'Three months from the day you arrive.',
  remindBefore: [7, 1],
};
const now = new Date('2026-11-23T07:16:45.678Z');
const fileOf = (...events: Partial<CalendarEvent>[]): string =>
  calendarOf(
    events.map((each) => ({ ...event, ...each })),
    '2026-10-05',
    now,
  );
const entryOf = (each: Partial<CalendarEvent> = {}): SeenEntry => {
  const [entry] = entriesIn(fileOf(each));
  assert.ok(entry);
  return entry;
};

/** The lines as they stand in the file, without their ends. */
const linesOf = (file: string): string[] => file.split('\r\n').slice(0, -1);

/** The lines as they are meant: what was folded is one again. */
const unfolded = (file: string): string[] => linesOf(file.replaceAll('\r\n ', ''));

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('names its version, its maker and its calendar, and is nobody’s invitation', () => {
    assert.deepEqual(aboutCalendar(fileOf({})), {
      version: '2.0',
      prodid: '-//mitid-widgets//Get started//EN',
      calscale: 'GREGORIAN',
    });
  });

  it('begins and ends once, and begins with its version', () => {
    const lines = linesOf(fileOf({}, { id: 'other' }));
    assert.deepEqual(lines.slice(0, 2), ['BEGIN:VCALENDAR', 'VERSION:2.0']);
    assert.equal(lines.at(-1), 'END:VCALENDAR');
    assert.equal(lines.filter((line) => line.endsWith(':VCALENDAR')).length, 2);
  });

  it('describes one time zone, that of Denmark, however many deadlines there are', () => {
    const zones = calendarIn(fileOf({}, { id: 'other' })).getAllSubcomponents('vtimezone');
    assert.deepEqual(
      zones.map((zone) => zone.getFirstPropertyValue('tzid')),
      ['Europe/Copenhagen'],
    );
  });

  it('without a deadline can be read too', () => {
    assert.deepEqual(entriesIn(fileOf()), []);
  });

  it('is read the same by another program', () => {
    const title = 'Sidste dag: få et ID, scan; "C:\\MitID" 🇩🇰 '.repeat(3).trim();
    const details = 'Først dette.\nSå det.';
    const read = ical.sync.parseICS(fileOf({ title, details, day: '2027-07-05' }));
    const [entry] = Object.values(read).filter((each) => each?.type === 'VEVENT');
    assert.ok(entry);
    assert.deepEqual(
      [entry.uid, entry.summary, entry.description, entry.start.toISOString()],
      [
        'eu.eu-document.latest.2026-10-05@mitid-widgets',
        title,
        details,
        '2027-07-05T07:00:00.000Z',
      ],
    );
  });
});

describe('a deadline in a calendar file', () => {
  it('is at nine in the morning in Denmark', () => {
    const { local, zone } = entryOf();
    assert.deepEqual([local, zone], ['2027-01-05T09:00:00', 'Europe/Copenhagen']);
  });

  const hours: [when: string, day: string, utc: string][] = [
    ['winter', '2027-01-05', '08:00'],
    ['summer', '2027-07-05', '07:00'],
    ['winter on the day before summer time', '2027-03-27', '08:00'],
    ['summer on the day when summer time begins', '2027-03-28', '07:00'],
    ['summer on the day before summer time ends', '2027-10-30', '07:00'],
    ['winter on the day when summer time ends', '2027-10-31', '08:00'],
  ];
  for (const [when, day, utc] of hours) {
    it(`is at ${utc} UTC: ${when}`, () => {
      assert.equal(entryOf({ day }).utc, `${day}T${utc}:00.000Z`);
    });
  }

  it('is at nine by any Danish clock, on any day', () => {
    const clock = new Intl.DateTimeFormat('sv', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    // The reader works out a time zone up to 2035 and no further.
    const [min, max] = [new Date('2000-01-01'), new Date('2034-12-31')];
    const days = fc.date({ min, max, noInvalidDate: true }).map(dayOf);
    fc.assert(
      fc.property(days, (day) => {
        assert.equal(clock.format(new Date(entryOf({ day }).utc)), `${day} 09:00`);
      }),
    );
  });

  it('does not say that the reader is busy', () => {
    assert.ok(linesOf(fileOf({})).includes('TRANSP:TRANSPARENT'));
  });

  it('says when it was made', () => {
    assert.equal(entryOf().stamp, '2026-11-23T07:16:45Z');
  });

  it('reminds as many days before as it says, in its own words', () => {
    assert.deepEqual(entryOf().alarms, [
      { action: 'DISPLAY', before: '-P7D', words: event.title },
      { action: 'DISPLAY', before: '-P1D', words: event.title },
    ]);
  });

  it('reminds of nothing where it says no days', () => {
    assert.deepEqual(entryOf({ remindBefore: [] }).alarms, []);
  });

  it('keeps its name when its day and its words change, so that a calendar moves it', () => {
    assert.equal(
      entryOf().uid,
      entryOf({ day: '2027-02-01', title: 'Sidste dag', details: '' }).uid,
    );
  });

  it('of two people in one calendar has two names, and a later file a higher number', () => {
    const of = (person: string, time: Date): string => calendarOf([event], person, time);
    const later = new Date(now.getTime() + 60_000);
    const numberIn = (file: string): number =>
      Number(/^SEQUENCE:(\d+)$/m.exec(file.replaceAll('\r', ''))?.[1]);
    assert.notEqual(
      entriesIn(of('2026-10-05', now))[0]?.uid,
      entriesIn(of('2026-12-01', now))[0]?.uid,
    );
    assert.ok(numberIn(of('x', later)) > numberIn(of('x', now)));
    assert.match(of('x', now), /^LAST-MODIFIED:20261123T071645Z\r$/m);
  });

  it('has a name that no other has', () => {
    const [one, other] = entriesIn(fileOf({}, { id: 'eu.eu-document.earliest' }));
    assert.notEqual(one?.uid, other?.uid);
  });
});

describe('a text in a calendar file', () => {
  it('marks what would end it', () => {
    const lines = unfolded(fileOf({ title: 'a, b; c\\d: "e"' }));
    assert.ok(lines.includes('SUMMARY:a\\, b\\; c\\\\d: "e"'));
  });

  for (const [what, end] of [
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
  ] as const) {
    it(`keeps line breaks as those of ${what} in one line`, () => {
      assert.ok(unfolded(fileOf({ details: `a${end}b` })).includes('DESCRIPTION:a\\nb'));
    });
  }

  it('cannot add a line of its own', () => {
    const entries = entriesIn(fileOf({ title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil' }));
    assert.deepEqual(
      entries.map(({ uid }) => uid),
      ['eu.eu-document.latest.2026-10-05@mitid-widgets'],
    );
  });

  it('of 75 octets stands in one line, and of 76 in two', () => {
    const long = (octets: number): string => 'x'.repeat(octets - 'SUMMARY:'.length);
    const lines = (octets: number): number =>
      linesOf(fileOf({ title: long(octets), remindBefore: [] })).length;
    assert.equal(lines(76) - lines(75), 1);
  });

  const text = (unit: fc.Arbitrary<string> | 'binary'): fc.Arbitrary<string> =>
    fc.string({ unit, maxLength: 200, size: 'max' });
  const letters = fc.oneof(
    text(fc.constantFrom('a', 'æ', 'Ø', 'å', '€', '👩‍👩‍👧', '🇩🇰', ' ')),
    text('binary'),
    text(fc.constantFrom('\\', 'n', 'N', ';', ',', ':', '"', '\r', '\n', '\t', ' ')),
  );
  const holds = (rule: (file: string, title: string, details: string) => void): void => {
    fc.assert(
      fc.property(letters, letters, (title, details) => {
        rule(fileOf({ title, details }), title, details);
      }),
      { numRuns: 300 },
    );
  };

  it('is read as it was written, whatever it holds', () => {
    const asRead = (text: string): string => text.replace(/\r\n|\r/g, '\n');
    holds((file, title, details) => {
      const [entry] = entriesIn(file);
      assert.deepEqual([entry?.title, entry?.details], [asRead(title), asRead(details)]);
    });
  });

  it('is folded into lines of 75 octets at most', () => {
    holds((file) => {
      for (const line of linesOf(file)) assert.ok(octetsOf(line) <= 75, line);
    });
  });

  it('is never folded inside a character', () => {
    holds((file) => {
      for (const line of linesOf(file)) assert.doesNotMatch(line, /\p{Surrogate}/u);
    });
  });

  it('ends each line with a carriage return and a line feed, and has neither elsewhere', () => {
    holds((file) => {
      assert.ok(file.endsWith('END:VCALENDAR\r\n'));
      assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
    });
  });
});
