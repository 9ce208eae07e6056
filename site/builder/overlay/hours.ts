/** Boxes of opening hours. Pure. */

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

export interface Opening {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

/** What another box begins with: the weekdays that no box has yet. */
export const freeWeekdays = (hours: readonly Opening[]): string[] =>
  weekdays.filter((day) => !hours.some(({ days }) => days.includes(day)));
