/** How long, how often and at what cost, in the reader's words. */
import { msg, str } from '@lit/localize';
import type { Effort } from '../content/schema.ts';
import { pluralOf } from '../core/i18n/format.ts';
import type { EffortSum, Range } from '../engine/effort.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month';

const amount = (number: number, unit: Unit, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);

/** "2 weeks", "2–4 weeks", "up to 2 weeks", "at least 2 weeks". */
function rangeWords({ least, most }: Range, unit: Unit, locale: string): string {
  if (most === undefined) {
    const from = amount(least, unit, locale);
    return msg(str`at least ${from}`, { id: 'effort.at-least' });
  }
  const until = amount(most, unit, locale);
  if (least === most) return until;
  return least === 0 ? msg(str`up to ${until}`, { id: 'effort.up-to' }) : `${least}–${until}`;
}

/** What one stage takes, if somebody says so and it is worth saying. */
export function durationWords({ duration }: Effort, locale: string): string | undefined {
  if (!duration || duration === 'unknown' || duration.most === 0) return undefined;
  const unit = duration.unit.slice(0, -1) as Unit;
  return rangeWords(duration, unit, locale);
}

/** A sum of rough figures; "up to" and "at least" say already that it is one. */
function aboutWords(range: Range, unit: Unit, locale: string): string {
  const words = rangeWords(range, unit, locale);
  const isRough = range.most !== undefined && range.least > 0;
  return isRough ? msg(str`about ${words}`, { id: 'effort.about' }) : words;
}

const WEEK = 7;

/** Days as weeks, where that is how people speak of them. */
export function daysWords({ least, most }: Range, locale: string): string | undefined {
  if (most === 0) return undefined;
  if ((most ?? least) < 2 * WEEK) {
    const whole = most === undefined ? {} : { most: Math.ceil(most) };
    return aboutWords({ least: Math.floor(least), ...whole }, 'day', locale);
  }
  const whole = most === undefined ? {} : { most: Math.ceil(Math.floor(most) / WEEK) };
  return aboutWords({ least: Math.floor(least / WEEK), ...whole }, 'week', locale);
}

export function visitsWords({ visits: { most } }: EffortSum, locale: string): string {
  if (most === 0) return msg('no visit in person', { id: 'effort.no-visit' });
  return pluralOf(most, locale) === 'one'
    ? msg(str`${most} visit in person`, { id: 'effort.visits.one' })
    : msg(str`${most} visits in person`, { id: 'effort.visits.other' });
}
