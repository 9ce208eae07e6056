/** Dates and times in the words of the interface; plurals by `Intl`. */
import { msg } from '@lit/localize';
import { withLocale } from './words.ts';

const nth = (list: string, index: number): string => list.split(' ')[index] ?? '';

/** A day such as `2023-10-31`, or a month such as `2022-10`, in words. */
export function formatDate(date: string, locale: string): string {
  const [year = '', month = '', day] = date.split('-');
  return withLocale(locale, () => {
    const name = nth(
      msg('January February March April May June July August September October November December', {
        id: 'date.months',
      }),
      Number(month) - 1,
    );
    return (
      day === undefined
        ? msg('{month} {year}', { id: 'date.month' })
        : msg('{day} {month} {year}', { id: 'date.day' }).replace('{day}', String(Number(day)))
    )
      .replace('{month}', name)
      .replace('{year}', year);
  });
}

/** A clock such as `09:30`, as people write it there: `09.30` in Danish. */
export function formatTime(time: string, locale: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return withLocale(locale, () => msg('{hour}:{minute}', { id: 'date.time' }))
    .replace('{hour}', hour)
    .replace('{minute}', minute);
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A weekday such as `monday`, in words. */
export const formatWeekday = (day: string, locale: string): string =>
  withLocale(locale, () =>
    nth(
      msg('Monday Tuesday Wednesday Thursday Friday Saturday Sunday', { id: 'date.weekdays' }),
      weekdays.indexOf(day),
    ),
  );

/** Rules are kept: making them is slow. */
const rules = new Map<string, Intl.PluralRules>();

export function pluralOf(count: number, locale: string): Intl.LDMLPluralRule {
  const own = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, own);
  return own.select(count);
}
