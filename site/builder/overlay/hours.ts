/** Boxes of opening hours. Pure. */

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

export interface Opening {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

/** What another box begins with: the weekdays that no box has yet. The times are the host's to say. */
export const nextOpening = (hours: readonly Opening[]): Opening => ({
  days: weekdays.filter((day) => !hours.some(({ days }) => days.includes(day))),
  opens: '',
  closes: '',
});

/** Days alone are no opening hours: nothing is said as long as no time is. */
export const isBlank = (opening: unknown): boolean => {
  const { opens, closes } = (opening ?? {}) as Readonly<Record<string, unknown>>;
  return opens === '' && closes === '';
};
