/** Reads calendar files as a calendar does: by a parser that takes nothing but the standard. */
import ICAL from 'ical.js';

ICAL.design.strict = true;

export interface SeenAlarm {
  readonly action: string;
  readonly before: string;
  readonly words: string;
}

export interface SeenEntry {
  readonly uid: string;
  readonly title: string;
  readonly details: string;
  /** When it begins, by the clock on the wall there. */
  readonly local: string;
  /** When it begins, by the zone that the file itself describes. */
  readonly utc: string;
  readonly zone: string;
  readonly stamp: string;
  readonly alarms: readonly SeenAlarm[];
}

const valueOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '');

export const calendarIn = (file: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(file) as unknown[]);

/** What the file says of the calendar itself. */
export const aboutCalendar = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    calendarIn(file)
      .getAllProperties()
      .map((property) => [property.name, String(property.getFirstValue())]),
  );

export const entriesIn = (file: string): SeenEntry[] =>
  calendarIn(file)
    .getAllSubcomponents('vevent')
    .map((component): SeenEntry => {
      const start = component.getFirstPropertyValue('dtstart') as unknown as ICAL.Time;
      return {
        uid: valueOf(component, 'uid'),
        title: valueOf(component, 'summary'),
        details: valueOf(component, 'description'),
        local: String(start),
        utc: start.toJSDate().toISOString(),
        zone: start.zone.tzid,
        stamp: valueOf(component, 'dtstamp'),
        alarms: component.getAllSubcomponents('valarm').map((alarm) => ({
          action: valueOf(alarm, 'action'),
          before: valueOf(alarm, 'trigger'),
          words: valueOf(alarm, 'description'),
        })),
      };
    });
