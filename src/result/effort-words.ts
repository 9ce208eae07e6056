/** How long, how often and at what cost, in the reader's words. */
import { msg, str } from '@lit/localize';
import type { Effort } from '../content/schema.ts';
import { formatAmount, formatAmounts, formatPlural, type AmountUnit } from '../core/i18n/format.ts';
import type { EffortSum, Range } from '../engine/effort.ts';

/** "2 weeks", "2–4 weeks", "up to 2 weeks", "at least 2 weeks". */
function rangeWords({ least, most }: Range, unit: AmountUnit, locale: string): string {
  if (most === undefined) {
    const from = formatAmount(least, unit, locale);
    return msg(str`at least ${from}`, { id: 'effort.at-least' });
  }
  const until = formatAmount(most, unit, locale);
  if (least === most) return until;
  return least === 0
    ? msg(str`up to ${until}`, { id: 'effort.up-to' })
    : formatAmounts(least, most, unit, locale);
}

/** What one stage takes, if somebody says so and it is worth saying. */
export function durationWords({ duration }: Effort, locale: string): string | undefined {
  if (!duration || duration === 'unknown' || duration.most === 0) return undefined;
  const unit = duration.unit.slice(0, -1) as AmountUnit;
  return rangeWords(duration, unit, locale);
}

/** A sum of rough figures; "up to" and "at least" say already that it is one. */
function aboutWords(range: Range, unit: AmountUnit, locale: string): string {
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
  return formatPlural(
    msg('{count, plural, one {# visit in person} other {# visits in person}}', {
      id: 'effort.visits',
    }),
    most,
    locale,
  );
}
