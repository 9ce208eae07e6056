/**
 * The shape of the content, defined once: the TypeScript types, the check at build time, the check
 * of a host's overlay and the published JSON Schema all come from these definitions. Browser code
 * imports only the types; the check itself is loaded when a host sets `content-src`.
 */
import * as v from 'valibot';
import { isDay } from './day.ts';
import { told } from './told.ts';

/** `constructor` is a word that every object knows, so it cannot name an item. */
export const id = v.pipe(
  v.string(),
  v.regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "own-step"'),
);
const date = v.pipe(
  v.string(),
  v.isoDate('a date such as 2026-11-22'),
  v.check(isDay, 'a day of the calendar'),
);
const url = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|tel:|mailto:)\S+$/, 'an https:, tel: or mailto: address'),
);
const ids = v.array(id);
export const someIds = v.pipe(ids, v.minLength(1, 'at least one id'));

export const when = told(
  'Allowed values by fact; every fact listed must hold. Without facts it always holds.',
  v.record(id, someIds),
);

const contacts = v.optional(told('Ids of the contacts to show with it.', ids));

const provenance = {
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

export const fact = v.strictObject({
  values: told('All values, in the order in which they are offered.', v.pipe(ids, v.minLength(2))),
  alike: v.optional(
    told(
      'Values that no rule tells apart. They are there so that readers find themselves.',
      v.array(v.pipe(ids, v.minLength(2))),
    ),
  ),
  ...v.partial(v.object(provenance)).entries,
});

/** A row of a decision table with hit policy First. */
export const rule = v.strictObject({ id, when, then: id, ...provenance });

/** A row of a decision table with hit policy Collect. */
const collectRow = v.strictObject({ when, then: id });

const followUp = v.strictObject({
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
  contacts,
  ...provenance,
});

export const note = v.strictObject({
  tone: v.picklist(['info', 'warn', 'danger'], '"info", "warn" or "danger"'),
  contacts,
  ...provenance,
});

export const step = v.strictObject({ when: v.optional(when), contacts, ...provenance });

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
  url: v.optional(url),
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

/** A thing of NemID that a reader may still have, and what it is worth. */
export const leftover = v.strictObject({ fact: id, contacts, ...provenance });

/** What is said to everybody who still has something of NemID. */
export const farewell = v.strictObject({ steps: ids, contacts, ...provenance });

export const milestone = v.strictObject({
  date: told(
    'A day, or a month where the sources disagree on the day or name none.',
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a day or a month such as 2022-10'),
      v.check((text) => isDay(text.padEnd(10, '-01')), 'a day or a month of the calendar'),
    ),
  ),
  ...provenance,
});

/** A part of the overview: what MitID is, who runs it, what it opens. */
export const topic = v.strictObject({ contacts, ...provenance });

/** Something that people believe of MitID, and whether it is so. */
export const belief = v.strictObject({
  verdict: told(
    'Whether it is so.',
    v.picklist(['wrong', 'partly', 'right'], '"wrong", "partly" or "right"'),
  ),
  contacts,
  ...provenance,
});

/** A question that people ask, with its answer. */
export const question = v.strictObject({
  theme: told(
    'Under which heading it stands.',
    v.picklist(['getting', 'using', 'money', 'safety', 'leaving'], 'a theme such as "getting"'),
  ),
  contacts,
  ...provenance,
});

/** A service where MitID is used, or could be expected. */
export const service = v.strictObject({
  theme: told(
    'Under which heading it stands.',
    v.picklist(['public', 'health', 'money', 'work', 'study', 'daily'], 'a theme such as "health"'),
  ),
  mitid: told(
    'Whether MitID is needed: for everything, for some of it, or only to set it up.',
    v.picklist(['needed', 'partly', 'setup'], '"needed", "partly" or "setup"'),
  ),
  level: v.optional(
    told('The assurance level it asks for.', v.picklist(['low', 'substantial', 'high'])),
  ),
  age: v.optional(told('The lowest age, in years.', v.pipe(v.number(), v.integer()))),
  url: v.optional(url),
  contacts,
  ...provenance,
});

/** Something to ask about, with those to ask. */
export const helpTopic = v.strictObject({
  urgent: v.optional(told('Stands first, in a colour of its own.', v.literal(true))),
  contacts: told('Ids of the contacts, the first to try first.', someIds),
  ...provenance,
});

/** What comes before everything else when something is lost or misused. */
export const alarm = v.strictObject({
  steps: told('What to do, in order.', someIds),
  contacts,
  ...provenance,
});

/** What helps with a problem. */
export const remedy = v.strictObject({
  theme: told(
    'Under which heading the problem stands; what is urgent stands first.',
    v.picklist(['urgent', 'phone', 'locked', 'other'], '"urgent", "phone", "locked" or "other"'),
  ),
  asks: v.optional(
    told('Facts to ask, in order, because the steps turn on them.', v.array(followUp)),
  ),
  steps: told('What to do, in order.', someIds),
  fallbacks: v.optional(told('What to do if that does not work.', ids)),
  contacts,
  ...provenance,
});

/** One of the tools that MitID is used with. */
export const authenticator = v.strictObject({
  icon: v.picklist(['phone', 'display', 'reader', 'chip'], 'the name of a drawing'),
  contacts,
  ...provenance,
});

/** The authenticator that fits, and what to have beside it. */
export const pick = v.strictObject({
  authenticator: told('What fits best.', id),
  second: v.optional(told('What fits second best.', id)),
  steps: told('What to do, in order.', someIds),
  backups: told('What to have as a backup: one of these.', someIds),
  contacts,
  ...provenance,
});

/** What to think of a message, a call or an approval. */
export const verdict = v.strictObject({
  verdict: told(
    'Something was given away, it is fraud or looks like it, or nothing speaks against it.',
    v.picklist(['act-now', 'stop', 'looks-real'], '"act-now", "stop" or "looks-real"'),
  ),
  steps: told('What to do, in order.', someIds),
  contacts,
  ...provenance,
});

/** A habit that keeps MitID safe. */
export const tip = v.strictObject({ contacts, ...provenance });

/** What a genuine message of MitID is like, and what it never does. */
export const sign = v.strictObject({
  genuine: told('Whether a genuine message is like this.', v.boolean()),
  ...provenance,
});

const offset = v.strictObject({
  days: v.optional(
    told('Days after the start; before it if negative.', v.pipe(v.number(), v.integer())),
  ),
  months: v.optional(told('Months after the start.', v.pipe(v.number(), v.integer()))),
});

/** The way of one group of readers, from their first day on. */
export const journey = v.strictObject({
  stages: told('What comes, in order.', someIds),
  contacts,
  ...provenance,
});

/** One stage of a journey: who, where, what to bring, how long, what can go wrong. */
export const stage = v.strictObject({
  when: v.optional(when),
  office: v.optional(told('Id of the office where it happens.', id)),
  documents: v.optional(told('Ids of the papers to bring.', ids)),
  earliest: v.optional(told('Not before this long after the start.', offset)),
  latest: v.optional(told('Not later than this long after the start.', offset)),
  contacts,
  ...provenance,
});

/** Something that a reader asks for at the counter. */
export const request = v.strictObject({ ...provenance });

/** Something that a reader asks the clerk. */
export const clerkQuestion = v.strictObject({ ...provenance });

/** A word that a newcomer does not know. */
export const term = v.strictObject({ ...provenance });

const record = <T extends v.GenericSchema>(schema: T) => v.record(id, schema);

/** Everything in `content/`, by kind. */
export const content = v.strictObject({
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
  farewells: record(farewell),
  leftovers: record(leftover),
  milestones: record(milestone),
  topics: record(topic),
  beliefs: record(belief),
  questions: record(question),
  services: record(service),
  helpTopics: record(helpTopic),
  alarms: record(alarm),
  problemRules: told('Hit policy First: which remedy fits a problem.', v.array(rule)),
  remedies: record(remedy),
  authenticators: record(authenticator),
  authenticatorRules: told('Hit policy First: which authenticator fits.', v.array(rule)),
  picks: record(pick),
  safetyRules: told('Hit policy First: what to think of a message or call.', v.array(rule)),
  verdicts: record(verdict),
  tips: record(tip),
  signs: record(sign),
  journeyRules: told('Hit policy First: whose journey it is.', v.array(rule)),
  journeys: record(journey),
  stages: record(stage),
  requests: record(request),
  clerkQuestions: record(clerkQuestion),
  terms: record(term),
});

export type When = Readonly<Record<string, readonly string[]>>;
type Out<T extends v.GenericSchema> = v.InferOutput<T>;
export type Provenance = Pick<Out<typeof note>, 'sources' | 'checked' | 'from' | 'until'> & {
  /** The host, where its overlay changed or added the item. */
  readonly host?: string;
};
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
export type Opening = Out<typeof opening>;
export type Contact = Out<typeof contact> & {
  /** The opening hours in words, put there when an overlay is laid over. */
  readonly hourLines?: readonly string[];
};
export type Source = Out<typeof source>;
export type Leftover = Out<typeof leftover>;
export type Farewell = Out<typeof farewell>;
export type Milestone = Out<typeof milestone>;
export type Topic = Out<typeof topic>;
export type Belief = Out<typeof belief>;
export type Question = Out<typeof question>;
export type Service = Out<typeof service>;
export type HelpTopic = Out<typeof helpTopic>;
export type Alarm = Out<typeof alarm>;
export type Remedy = Out<typeof remedy>;
export type Authenticator = Out<typeof authenticator>;
export type AuthenticatorPick = Out<typeof pick>;
export type Verdict = Out<typeof verdict>;
export type Tip = Out<typeof tip>;
export type Sign = Out<typeof sign>;
export type Offset = Out<typeof offset>;
export type Journey = Out<typeof journey>;
export type Stage = Out<typeof stage>;
export type Content = Out<typeof content>;
export type ContentKind = keyof Content;
