/**
 * The shape of the content, defined once: the TypeScript types, the check at build time and the
 * published JSON Schema all come from these definitions. Browser code imports only the types.
 */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));
const date = v.pipe(v.string(), v.isoDate('a date such as 2026-11-22'));
const url = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|tel:|mailto:)\S+$/, 'an https:, tel: or mailto: address'),
);
const ids = v.array(id);

/** Allowed values by fact; every fact listed must hold. An empty object always holds. */
export const when = v.record(id, v.pipe(ids, v.minLength(1)));

const provenance = {
  /** Ids of the sources that say so. */
  sources: v.pipe(ids, v.minLength(1)),
  /** When the statement was last compared with its sources, and with which copy of them. */
  checked: v.strictObject({
    on: date,
    against: v.picklist(['archive', 'live']),
    by: v.optional(v.string()),
  }),
  /** First and last day on which the statement is true. */
  from: v.optional(date),
  until: v.optional(date),
};

export const fact = v.strictObject({
  values: v.pipe(ids, v.minLength(2)),
  ...v.partial(v.object(provenance)).entries,
});

/** A row of a decision table with hit policy First. */
export const rule = v.strictObject({ id, when, then: id, ...provenance });

/** A row of a decision table with hit policy Collect. */
const collectRow = v.strictObject({ when, then: id });

/** A fact to ask once the outcome is known, because the steps turn on it. */
const followUp = v.strictObject({ fact: id, when: v.optional(when) });

export const outcome = v.strictObject({
  icon: v.picklist(['phone', 'counter', 'globe', 'form', 'check', 'key', 'clock', 'person']),
  /** What to do, in order. */
  steps: ids,
  /** What to do if that does not work. */
  fallbacks: v.optional(ids),
  /** The route of the checklist that lists the papers for this outcome. */
  route: v.optional(id),
  contacts: v.optional(ids),
  ...provenance,
});

export const note = v.strictObject({
  tone: v.picklist(['info', 'warn', 'danger']),
  contacts: v.optional(ids),
  ...provenance,
});

export const step = v.strictObject({
  when: v.optional(when),
  contacts: v.optional(ids),
  ...provenance,
});

export const document = v.strictObject({ ...provenance });

/** What a reader must have: one document, one of several, or several together. */
export type Requirement =
  | {
      readonly document: string;
      readonly when?: When | undefined;
      readonly optional?: true | undefined;
    }
  | { readonly oneOf: readonly Requirement[]; readonly when?: When | undefined }
  | { readonly together: readonly Requirement[]; readonly when?: When | undefined };

export const requirement: v.GenericSchema<Requirement> = v.union([
  v.strictObject({ document: id, when: v.optional(when), optional: v.optional(v.literal(true)) }),
  v.strictObject({ oneOf: v.array(v.lazy(() => requirement)), when: v.optional(when) }),
  v.strictObject({ together: v.array(v.lazy(() => requirement)), when: v.optional(when) }),
]);

/** The papers for one visit, at one office. */
export const checklist = v.strictObject({
  when,
  office: id,
  needs: v.array(requirement),
  rejected: v.optional(ids),
  ...provenance,
});

export const office = v.strictObject({ contacts: v.optional(ids), ...provenance });

export const contact = v.strictObject({
  url: v.optional(url),
  phone: v.optional(
    v.pipe(v.string(), v.regex(/^\+45( \d\d){4}$/, 'a number such as +45 33 98 00 10')),
  ),
  ...provenance,
});

export const source = v.strictObject({
  publisher: v.string(),
  url,
  /** Day on which the copy was read. */
  read: date,
  against: v.picklist(['archive', 'live']),
  language: v.picklist(['en', 'da', 'sv']),
  /** ISO 8601 duration after which the statements must be checked again. */
  every: v.optional(v.pipe(v.string(), v.regex(/^P\d+[MY]$/))),
});

/** A thing of NemID that a reader may still have, and what it is worth. */
export const leftover = v.strictObject({ fact: id, contacts: v.optional(ids), ...provenance });

/** What is said to everybody who still has something of NemID. */
export const farewell = v.strictObject({ steps: ids, contacts: v.optional(ids), ...provenance });

export const milestone = v.strictObject({
  /** A day, or a month where the sources disagree on the day or name none. */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  ...provenance,
});

const record = <T extends v.GenericSchema>(schema: T) => v.record(id, schema);

/** Everything in `content/`, by kind. */
export const content = v.strictObject({
  facts: record(fact),
  rules: v.array(rule),
  routes: v.array(rule),
  followUps: v.record(id, v.array(followUp)),
  outcomes: record(outcome),
  notes: record(note),
  noteRules: v.array(collectRow),
  steps: record(step),
  documents: record(document),
  offices: record(office),
  checklists: record(checklist),
  contacts: record(contact),
  sources: record(source),
  farewells: record(farewell),
  leftovers: record(leftover),
  milestones: record(milestone),
});

export type When = Readonly<Record<string, readonly string[]>>;
type Out<T extends v.GenericSchema> = v.InferOutput<T>;
export type Provenance = Pick<Out<typeof note>, 'sources' | 'checked' | 'from' | 'until'>;
export type Fact = Out<typeof fact>;
export type Rule = Out<typeof rule>;
export type CollectRow = Out<typeof collectRow>;
export type FollowUp = Out<typeof followUp>;
export type Outcome = Out<typeof outcome>;
export type Note = Out<typeof note>;
export type Step = Out<typeof step>;
export type Document = Out<typeof document>;
export type Checklist = Out<typeof checklist>;
export type Office = Out<typeof office>;
export type Contact = Out<typeof contact>;
export type Source = Out<typeof source>;
export type Leftover = Out<typeof leftover>;
export type Farewell = Out<typeof farewell>;
export type Milestone = Out<typeof milestone>;
export type Content = Out<typeof content>;
