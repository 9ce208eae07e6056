/** Days and deadlines, and the calendar file for them (iCalendar, RFC 5545). */
import { plainText } from '../../content/danish.ts';
import type { Offset } from '../../content/schema.ts';

/** A day such as 2026-11-23, so long after another; 31 January and a month is 28 February. */
export function dayAfter(day: string, { days = 0, months = 0 }: Offset): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days));
  return moved.toISOString().slice(0, 10);
}

export interface CalendarEvent {
  /** The same for the same deadline, so that a second import moves it and adds nothing. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly details: string;
  /** Days before the deadline on which the calendar reminds of it. */
  readonly remindBefore: readonly number[];
}

/** Text of a property: what would end it is marked. */
const escaped = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');

/** A line has at most 75 octets; what is longer goes on in the next, after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [folds, length] = ['', 0];
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (length + octets > 75) {
      folds += '\r\n ';
      length = 1;
    }
    folds += letter;
    length += octets;
  }
  return folds;
}

/** Danish time, with its change of hour in March and October. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const stampOf = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '');

const basic = (day: string): string => day.replaceAll('-', '');

/** Minutes since 2026: grows with each file, and stays a number that programs can hold. */
const sequenceAt = (now: Date): number =>
  Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000);

/** At nine in the morning: an alarm at midnight helps nobody. */
const eventLines = (event: CalendarEvent, person: string, now: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.id}.${person}@mitid-widgets`,
  `DTSTAMP:${stampOf(now)}`,
  `LAST-MODIFIED:${stampOf(now)}`,
  `SEQUENCE:${sequenceAt(now)}`,
  `DTSTART;TZID=Europe/Copenhagen:${basic(event.day)}T090000`,
  'DURATION:PT30M',
  'TRANSP:TRANSPARENT',
  `SUMMARY:${escaped(event.title)}`,
  `DESCRIPTION:${escaped(event.details)}`,
  ...event.remindBefore.flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ]),
  'END:VEVENT',
];

/**
 * A calendar file. `person` tells apart the deadlines of two people in one calendar; `now` is when the
 * file is made: the later of two counts. It names no method:
 * that would make it a message, which must say who sends it, and some calendars refuse it.
 */
export function calendarOf(events: readonly CalendarEvent[], person: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mitid-widgets//Get started//EN',
    'CALSCALE:GREGORIAN',
    ...zone,
    ...events.flatMap((event) => eventLines(event, person, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
