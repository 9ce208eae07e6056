/** What a way takes in all: time, visits and money, added up from its stages, and what nobody knows. */
import type { Effort } from '../content/schema.ts';
import type { Verdict } from './facts.ts';

/** A stage that the answers do not rule out, with what it takes. */
export interface Leg extends Effort {
  readonly id: string;
  /** Whether it is part of the way for sure (`true`), or only perhaps (`open`). */
  readonly verdict: Exclude<Verdict, 'false'>;
}

/** From the least to the most. Where nobody says how much at most, `most` is missing. */
export interface Range {
  readonly least: number;
  readonly most?: number | undefined;
}

export interface EffortSum {
  readonly days: Range;
  /** Of an office. */
  readonly visits: { readonly least: number; readonly most: number };
  /** In Danish kroner. */
  readonly cost: Range;
  /** The legs of which a figure is not known: they count as nothing in the sums. */
  readonly unknown: { readonly duration: readonly string[]; readonly cost: readonly string[] };
}

const DAYS = { hours: 1 / 24, days: 1, weeks: 7, months: 30 } as const;

const isKnown = <T extends object>(figure: T | 'unknown' | undefined): figure is T =>
  figure !== undefined && figure !== 'unknown';

function total(ranges: readonly { readonly leg: Leg; readonly range: Range }[]): Range {
  const least = ranges
    .filter(({ leg }) => leg.verdict === 'true')
    .reduce((sum, { range }) => sum + range.least, 0);
  if (ranges.some(({ range }) => range.most === undefined)) return { least };
  return { least, most: ranges.reduce((sum, { range }) => sum + (range.most ?? 0), 0) };
}

/** Legs that come one after the other. One that is only perhaps on the way counts in the most alone. */
export function sumEffort(legs: readonly Leg[]): EffortSum {
  const durations = legs.flatMap((leg) => {
    const { duration } = leg;
    if (!isKnown(duration)) return [];
    const days = DAYS[duration.unit];
    const most = duration.most === undefined ? {} : { most: duration.most * days };
    return [{ leg, range: { least: duration.least * days, ...most } }];
  });
  const costs = legs.flatMap((leg) => (isKnown(leg.cost) ? [{ leg, range: leg.cost }] : []));
  const visits = legs.filter(({ place = [] }) => place.includes('office'));
  const unknown = (field: 'duration' | 'cost'): string[] =>
    legs.filter((leg) => !isKnown<object>(leg[field])).map(({ id }) => id);
  return {
    days: total(durations),
    visits: {
      least: visits.filter(({ verdict }) => verdict === 'true').length,
      most: visits.length,
    },
    cost: total(costs),
    unknown: { duration: unknown('duration'), cost: unknown('cost') },
  };
}
