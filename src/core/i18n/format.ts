/** Dates, times, amounts and counts as the reader's language writes them, by `Intl`. */
import { tagOf } from './intl-tag.ts';

const made = new Map<string, unknown>();

/** Formatters are kept: making them is slow. */
function kept<T>(kind: string, locale: string, make: (tag: string) => T): T {
  const key = `${kind}.${locale}`;
  if (!made.has(key)) made.set(key, make(tagOf(locale)));
  return made.get(key) as T;
}

const dateFormat = (
  kind: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  kept(
    `date.${kind}`,
    locale,
    (tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
  );

/** A day such as `2023-10-31`, or a month such as `2022-10`, in words. */
export function formatDate(date: string, locale: string): string {
  const format =
    date.length > 'yyyy-mm'.length
      ? dateFormat('day', locale, { year: 'numeric', month: 'long', day: 'numeric' })
      : dateFormat('month', locale, { year: 'numeric', month: 'long' });
  return format.format(new Date(date));
}

/** A clock such as `09:30`, as people write it there: `09.30` in Danish. */
export const formatTime = (time: string, locale: string): string =>
  dateFormat('time', locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(`2024-01-01T${time}:00Z`));

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A weekday such as `monday`, in words. 1 January 2024 was a Monday. */
export const formatWeekday = (day: string, locale: string): string =>
  dateFormat('weekday', locale, { weekday: 'long' }).format(
    new Date(`2024-01-0${weekdays.indexOf(day) + 1}`),
  );

export type AmountUnit = 'minute' | 'hour' | 'day' | 'week' | 'month';

const unitFormat = (unit: AmountUnit, locale: string): Intl.NumberFormat =>
  kept(
    `unit.${unit}`,
    locale,
    (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }),
  );

/** "2 weeks", with the right form of the unit. */
export const formatAmount = (amount: number, unit: AmountUnit, locale: string): string =>
  unitFormat(unit, locale).format(amount);

interface RangeFormat extends Intl.NumberFormat {
  formatRange?(least: number, most: number): string;
}

/** "2–4 weeks". Engines before 2023 know no ranges, and put the first figure before the second amount. */
export function formatAmounts(
  least: number,
  most: number,
  unit: AmountUnit,
  locale: string,
): string {
  const format: RangeFormat = unitFormat(unit, locale);
  return format.formatRange?.(least, most) ?? `${least}–${formatAmount(most, unit, locale)}`;
}

/** One of several: "a, b or c". */
export const formatChoice = (words: readonly string[], locale: string): string =>
  kept('or', locale, (tag) => new Intl.ListFormat(tag, { type: 'disjunction' })).format(words);

/** The name of a language, in another. */
export const formatLanguage = (language: string, locale: string): string =>
  kept('language', locale, (tag) => new Intl.DisplayNames(tag, { type: 'language' })).of(
    language,
  ) ?? language;

/** Where a count is one, or other than one. The first `Intl` of a page takes longer than all else of a first view. */
const oneOrOther: readonly string[] = ['en', 'da', 'de', 'es'];

function categoryOf(count: number, locale: string): string {
  if (oneOrOther.includes(locale)) return count === 1 ? 'one' : 'other';
  return kept('plural', locale, (tag) => new Intl.PluralRules(tag)).select(count);
}

/**
 * The form for a count, of a message in ICU syntax with one plural: `{count, plural, one {# day} other {# days}}`.
 * `#` is the count. A language has the categories of its `Intl.PluralRules`; `other` stands for any that an
 * older engine does not tell apart.
 */
export function formatPlural(message: string, count: number, locale: string): string {
  const forms = new Map<string, string>();
  for (const [, category = '', form = ''] of message.matchAll(/(\w+) \{([^}]*)\}/g))
    forms.set(category, form);
  const form = forms.get(categoryOf(count, locale)) ?? forms.get('other') ?? '';
  return form.replaceAll('#', String(count));
}
