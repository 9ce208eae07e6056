/** Whether a text is a day of the calendar, such as `2027-01-31`; the 30th of February is none. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    // Some engines make the second of March of it.
    day.toISOString().startsWith(text)
  );
}
