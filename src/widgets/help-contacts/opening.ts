/** Whether an office is open, in Danish time. */
import type { Opening } from '../../content/schema.ts';
import { danishTime } from '../../core/platform/danish-time.ts';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export type OpenState =
  | { readonly kind: 'open'; readonly until: string }
  | { readonly kind: 'closed'; readonly opens: { readonly day: string; readonly time: string } };

/** Open until when, or closed until which day and time; `undefined` where no hours are known. */
export function openState(
  hours: readonly Opening[] | undefined,
  moment: Date,
): OpenState | undefined {
  if (!hours?.length) return undefined;
  const { weekday: day, time } = danishTime(moment);
  const on = (name: string): Opening[] =>
    hours
      .filter((each) => (each.days as readonly string[]).includes(name))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const now = on(day).find(({ opens, closes }) => opens <= time && time < closes);
  if (now) return { kind: 'open', until: now.closes };
  const start = days.indexOf(day);
  for (let ahead = 0; ahead <= 7; ahead++) {
    const name = days[(start + ahead) % 7] ?? '';
    const next = on(name).find(({ opens }) => ahead > 0 || opens > time);
    if (next) return { kind: 'closed', opens: { day: name, time: next.opens } };
  }
  return undefined;
}
