/** Opening hours in the reader's language. They come with overlays only, and so does this code. */
import type { Opening } from '../content/schema.ts';
import { formatTime, formatWeekday } from '../core/i18n/format.ts';
import { numbered } from '../core/platform/numbered.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Runs of days that follow each other: Monday to Thursday is one, Monday and Friday are two. */
function runsOf(opening: Opening): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const [index, day] of numbered(days)) {
    if (!(opening.days as readonly string[]).includes(day)) continue;
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** In Danish and others a day is written small, but not where a line begins. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One line for each set of hours, such as "Monday–Thursday 10:00–15:00". */
export function hourLines(hours: readonly Opening[], lang: string): string[] {
  const dayWords = ([first, last]: [number, number]): string =>
    [...new Set([first, last])].map((day) => formatWeekday(days[day] ?? '', lang)).join('–');
  return hours.map((opening) => {
    const words = sentence(runsOf(opening).map(dayWords).join(', '));
    const [opens, closes] = [opening.opens, opening.closes].map((time) => formatTime(time, lang));
    return `${words} ${opens ?? ''}–${closes ?? ''}`;
  });
}
