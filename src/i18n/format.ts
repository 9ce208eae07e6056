/** Dates and plurals, by `Intl`. Formatters are kept: making one is slow. */
const kept = new Map<string, Intl.DateTimeFormat | Intl.PluralRules>();

function keep<T extends Intl.DateTimeFormat | Intl.PluralRules>(key: string, make: () => T): T {
  const found = (kept.get(key) as T | undefined) ?? make();
  kept.set(key, found);
  return found;
}

/** A day such as `2023-10-31`, or a month such as `2022-10`, in words. */
export function formatDate(date: string, locale: string): string {
  const hasDay = date.length > 7;
  const format = keep(
    `date ${locale} ${String(hasDay)}`,
    () =>
      new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        year: 'numeric',
        month: 'long',
        ...(hasDay ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
      }),
  );
  return format.format(new Date(`${date}${hasDay ? '' : '-01'}T00:00:00Z`));
}

/** A clock such as `09:30`, as people write it there: `9.30` in Danish. */
export const formatTime = (time: string, locale: string): string =>
  keep(
    `time ${locale}`,
    () =>
      new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'UTC',
      }),
  ).format(new Date(`2024-01-01T${time}:00Z`));

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A weekday such as `monday`, in words. */
export const formatWeekday = (day: string, locale: string): string =>
  keep(
    `weekday ${locale}`,
    () =>
      new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        weekday: 'long',
        timeZone: 'UTC',
      }),
    // 1 January 2024 was a Monday.
  ).format(new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))));

export function pluralOf(count: number, locale: string): Intl.LDMLPluralRule {
  return keep(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(count);
}
