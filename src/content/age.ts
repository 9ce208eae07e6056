/** How long a statement may be trusted before its sources are read again. */
import { danishTime } from '../core/platform/danish-time.ts';
import type { Provenance, Source } from './schema.ts';

/** Today in Denmark, such as `2026-11-22`: the reader's clock may be in another time zone. */
export const today = (): string => danishTime(new Date()).date;

/** The last day of a duration such as `P6M` or `P1Y` that starts on a day. */
export function dueOn(day: string, duration: string): string {
  const [, count = '0', unit] = /^P(\d+)([MY])$/.exec(duration) ?? [];
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + Number(count) * (unit === 'Y' ? 12 : 1));
  return end.toISOString().slice(0, 10);
}

/** Whether a statement was checked longer ago than one of its sources allows. */
export const isOld = (
  { sources, checked }: { sources: readonly string[]; checked: Provenance['checked'] },
  all: Readonly<Record<string, Pick<Source, 'every'>>>,
  day: string,
): boolean =>
  sources.some((id) => {
    const every = all[id]?.every;
    return every !== undefined && dueOn(checked.on, every) < day;
  });
