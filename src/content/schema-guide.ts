/** The shapes of what everything rests on: facts, rules, outcomes, steps, papers, contacts, sources. */
import * as v from 'valibot';
import {
  cases,
  contacts,
  date,
  drawing,
  id,
  ids,
  page,
  provenance,
  record,
  url,
  when,
  type When,
} from './schema-base.ts';
import { effort } from './schema-effort.ts';
import { told } from './described.ts';

export const fact = v.strictObject({
  values: told('All values, in the order in which they are offered.', v.pipe(ids, v.minLength(2))),
  alike: v.optional(
    told(
      'Values that no rule tells apart. They are there so that readers find themselves.',
      v.array(v.pipe(ids, v.minLength(2))),
    ),
  ),
  offered: v.optional(
    told(
      'Values that are offered as an answer only where their condition is not ruled out.',
      v.array(v.strictObject({ value: told('The value of the fact.', id), when })),
    ),
  ),
  drawing: v.optional(told('What the question is drawn as.', drawing)),
  pictures: v.optional(told('What answers are drawn as, by value.', v.record(id, drawing))),
  ...v.partial(v.object(provenance)).entries,
});

/** A row of a decision table with hit policy First. */
export const rule = v.strictObject({ id, when, then: id, ...provenance });

/** A row of a decision table with hit policy Collect. */
export const collectRow = v.strictObject({ when, then: id });

export const followUp = v.strictObject({
  fact: told('A fact to ask once the outcome is known, because its steps turn on it.', id),
  when: v.optional(when),
});

export const outcome = v.strictObject({
  icon: v.picklist(
    ['phone', 'counter', 'globe', 'form', 'check', 'key', 'clock', 'person'],
    'the name of an icon',
  ),
  steps: told('What to do, in order.', ids),
  fallbacks: v.optional(told('What to do if that does not work.', ids)),
  route: v.optional(told('The route of the checklist that lists the papers for it.', id)),
  ...effort,
  contacts,
  ...provenance,
});

export const note = v.strictObject({
  tone: v.picklist(['info', 'warn', 'danger'], '"info", "warn" or "danger"'),
  contacts,
  ...provenance,
});

export const step = v.strictObject({ when: v.optional(when), contacts, ...provenance });

export const document = v.strictObject({
  sameAs: v.optional(
    told('Id of the same paper under the name that a clerk uses: a card names it once.', id),
  ),
  drawing: v.optional(told('What it is drawn as.', drawing)),
  atStart: v.optional(told('Whether newcomers have it when they arrive.', v.boolean())),
  cprNumber: v.optional(
    told(
      'Whether the CPR number stands on it.',
      v.picklist(['always', 'sometimes', 'never'], '"always", "sometimes" or "never"'),
    ),
  ),
  cases: v.optional(cases),
  ...provenance,
});

/** What a reader must have: one document, one of several, or several together. */
export type Requirement =
  | {
      readonly document: string;
      readonly when?: When | undefined;
      readonly optional?: true | undefined;
    }
  | { readonly oneOf: readonly Requirement[]; readonly when?: When | undefined }
  | { readonly together: readonly Requirement[]; readonly when?: When | undefined };

export const requirement: v.GenericSchema<Requirement> = v.union(
  [
    v.strictObject({ document: id, when: v.optional(when), optional: v.optional(v.literal(true)) }),
    v.strictObject({ oneOf: v.array(v.lazy(() => requirement)), when: v.optional(when) }),
    v.strictObject({ together: v.array(v.lazy(() => requirement)), when: v.optional(when) }),
  ],
  'a requirement: "document", "oneOf" or "together"',
);

export const checklist = v.strictObject({
  when,
  office: told('Id of the office where the papers are shown.', id),
  needs: told('What the reader must have: documents, "oneOf" or "together".', v.array(requirement)),
  rejected: v.optional(told('Documents that do not count there.', ids)),
  ...provenance,
});

export const office = v.strictObject({ contacts, ...provenance });

const weekday = v.picklist(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  'a day such as "monday"',
);
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30'));

export const opening = v.strictObject({
  days: v.pipe(v.array(weekday), v.minLength(1, 'at least one day')),
  opens: clock,
  closes: clock,
});

export const contact = v.strictObject({
  ...page,
  phone: v.optional(
    v.pipe(v.string(), v.regex(/^\+45( \d\d){4}$/, 'a number such as +45 33 98 00 10')),
  ),
  email: v.optional(v.pipe(v.string(), v.email('an address such as post@example.dk'))),
  address: v.optional(
    told('Lines of a postal address, as they stand on a letter.', v.array(v.string())),
  ),
  hours: v.optional(told('Opening hours, in Danish time.', v.array(opening))),
  ...provenance,
});

export const source = v.strictObject({
  publisher: told('Who says so.', v.string()),
  url,
  read: told('Day on which the copy was read.', date),
  against: told(
    'A copy in an archive, or the live page.',
    v.picklist(['archive', 'live'], '"archive" or "live"'),
  ),
  by: v.optional(told('Initials of the person who read the live page.', v.string())),
  language: told('Language of the page.', v.picklist(['en', 'da', 'sv'], '"en", "da" or "sv"')),
  every: v.optional(
    told(
      'How long it may be trusted before it is read again, such as P6M.',
      v.pipe(v.string(), v.regex(/^P[1-9]\d?[MY]$/, 'a duration such as P6M or P1Y')),
    ),
  ),
});

/** The kinds that everything rests on. */
export const guideKinds = {
  facts: record(fact),
  rules: told('Hit policy First: the first row that holds gives the outcome.', v.array(rule)),
  routes: told('Hit policy First: which checklist fits an outcome.', v.array(rule)),
  followUps: v.record(id, v.array(followUp)),
  outcomes: record(outcome),
  notes: record(note),
  noteRules: told('Hit policy Collect: every row that holds gives a note.', v.array(collectRow)),
  steps: record(step),
  documents: record(document),
  offices: record(office),
  checklists: record(checklist),
  contacts: record(contact),
  sources: record(source),
} as const;
