/** What the shapes of all kinds are made of: ids, addresses, conditions, where a statement is from. */
import * as v from 'valibot';
import { isDay } from './day.ts';
import { told } from './described.ts';
import { drawingIds } from './drawing-ids.ts';

/** `constructor` is a word that every object knows, so it cannot name an item. */
export const id = v.pipe(
  v.string(),
  v.regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "own-step"'),
);
export const date = v.pipe(
  v.string(),
  v.isoDate('a date such as 2026-11-22'),
  v.check(isDay, 'a day of the calendar'),
);
export const url = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|tel:|mailto:)\S+$/, 'an https:, tel: or mailto: address'),
);
/** A page, and where it stands in other languages. */
export const page = {
  url: v.optional(url),
  language: v.optional(
    told(
      'Language of the page at "url"; readers of another are told.',
      v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a language such as "en"')),
    ),
  ),
  urls: v.optional(
    told('The same page in other languages, by language.', v.record(v.string(), url)),
  ),
};
/** Items of a kind, by id. */
export const record = <T extends v.GenericSchema>(schema: T) => v.record(id, schema);
export const drawing = v.picklist(drawingIds, 'the name of a drawing such as "passport"');
export const ids = v.array(id);
export const someIds = v.pipe(ids, v.minLength(1, 'at least one id'));

export const when = told(
  'Allowed values by fact; every fact listed must hold. Without facts it always holds.',
  v.record(id, someIds),
);

export type When = Readonly<Record<string, readonly string[]>>;

/** Conditions of which one is enough. */
export const cases = told(
  'Conditions: one of them is enough. They say in data what "onlyIf" says in words.',
  v.pipe(v.array(when), v.minLength(1, 'at least one condition')),
);

export const contacts = v.optional(told('Ids of the contacts to show with it.', ids));

export const provenance = {
  sources: told('Ids of the sources that say so.', someIds),
  checked: told(
    'When the statement was last compared with its sources, and with which copy of them.',
    v.strictObject({
      on: date,
      against: told(
        'A copy in an archive, or the live page.',
        v.picklist(['archive', 'live'], '"archive" or "live"'),
      ),
      by: v.optional(told('Initials of the person who checked.', v.string())),
    }),
  ),
  from: v.optional(told('First day on which it is true.', date)),
  until: v.optional(told('Last day on which it is true.', date)),
};
