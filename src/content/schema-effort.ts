/** How long something takes, where it happens and what it costs: figures that can be added up. */
import * as v from 'valibot';
import { someIds } from './schema-base.ts';
import { told } from './described.ts';

const sources = told('Ids of the sources that say so.', someIds);
const amount = v.pipe(v.number(), v.minValue(0, 'zero or more'));
const UNKNOWN = v.literal('unknown', '"unknown", or what it takes');
const isInOrder = (least: number, most = least): boolean => most >= least;

export const duration = v.pipe(
  v.strictObject({
    least: told('How long at least.', amount),
    most: v.optional(told('How long at most; left out where nobody says.', amount)),
    unit: told(
      'The unit of "least" and "most".',
      v.picklist(['hours', 'days', 'weeks', 'months'], 'a unit such as "weeks"'),
    ),
    after: v.optional(
      told(
        'From when it counts; left out where it counts from the stage before.',
        v.picklist(
          ['application', 'registration', 'order', 'number'],
          '"application", "registration", "order" or "number"',
        ),
      ),
    ),
    sources,
  }),
  v.check(({ least, most }) => isInOrder(least, most), '"most" that is not less than "least"'),
);

export const cost = v.pipe(
  v.strictObject({
    least: told('In Danish kroner, at least.', amount),
    most: v.optional(told('In Danish kroner, at most; left out where nobody says.', amount)),
    sources,
  }),
  v.check(({ least, most }) => isInOrder(least, most), '"most" that is not less than "least"'),
);

/** What it takes. `"unknown"` says that no source tells; an overlay may leave it out. */
export const effort = {
  duration: v.optional(told('How long it takes.', v.union([UNKNOWN, duration]))),
  place: v.optional(
    told(
      'Where it happens, in order.',
      v.array(v.picklist(['home', 'online', 'office'], '"home", "online" or "office"')),
    ),
  ),
  cost: v.optional(told('What it costs.', v.union([UNKNOWN, cost]))),
};
