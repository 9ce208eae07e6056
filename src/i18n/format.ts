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

export function pluralOf(count: number, locale: string): Intl.LDMLPluralRule {
  return keep(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(count);
}
