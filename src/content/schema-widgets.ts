/** The shapes of what single widgets show. */
import * as v from 'valibot';
import { isDay } from './day.ts';
import {
  contacts,
  drawing,
  id,
  ids,
  page,
  provenance,
  record,
  someIds,
  when,
} from './schema-base.ts';
import { followUp, rule } from './schema-guide.ts';
import { effort } from './schema-effort.ts';
import { told } from './described.ts';

/** A thing of NemID that a reader may still have, and what it is worth. */
export const nemidItem = v.strictObject({ fact: id, contacts, ...provenance });

/** What is said to everybody who still has something of NemID. */
export const closure = v.strictObject({ steps: ids, contacts, ...provenance });

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
export const topic = v.strictObject({
  drawing: v.optional(told('What it is drawn as.', drawing)),
  contacts,
  ...provenance,
});

/** Something that people believe of MitID, and whether it is so. */
export const belief = v.strictObject({
  verdict: told(
    'Whether it is true.',
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
  ...page,
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
export const alarm = v.strictObject({ contacts, ...provenance });

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

/** The verdict on a message, a call or an approval. */
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

export const offset = v.strictObject({
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
  drawing: v.optional(told('What it is drawn as.', drawing)),
  office: v.optional(told('Id of the office where it happens.', id)),
  documents: v.optional(told('Ids of the papers to bring.', ids)),
  earliest: v.optional(told('Not before this long after the start.', offset)),
  latest: v.optional(told('Not later than this long after the start.', offset)),
  role: v.optional(
    told(
      'Whether what comes next waits for it ("way"), it takes the place of the one before ("instead"), it goes on meanwhile ("beside"), or it comes once MitID is there ("after").',
      v.picklist(['way', 'instead', 'beside', 'after'], '"way", "instead", "beside" or "after"'),
    ),
  ),
  ...effort,
  contacts,
  ...provenance,
});

/** Something that a reader asks for at the counter. */
export const request = v.strictObject({
  documents: v.optional(told('Ids of the papers that count for it.', ids)),
  ...provenance,
});

/** Something that a reader asks the clerk. */
export const clerkQuestion = v.strictObject({ ...provenance });

/** A municipality, so that readers can choose theirs. Its page is for newcomers or for booking; without one, the finder is named. */
export const municipality = v.strictObject({
  name: told('Its Danish name, without "Kommune".', v.string()),
  also: v.optional(told('Other names that people search for.', v.array(v.string()))),
  ...page,
});

/** An office in one place, and whom it serves. */
export const branch = v.strictObject({
  kind: told(
    'International Citizen Service, SIRI, or Citizen Service.',
    v.picklist(['ics', 'siri', 'citizen-service'], '"ics", "siri" or "citizen-service"'),
  ),
  municipality: told('Id of the municipality where it is.', id),
  services: told(
    'What one can get there.',
    v.array(
      v.picklist(
        ['cpr-number', 'eu-document', 'permit', 'mitid'],
        '"cpr-number", "eu-document", "permit" or "mitid"',
      ),
    ),
  ),
  serves: v.optional(
    told('Ids of the municipalities it serves; left out where it serves all.', ids),
  ),
  ...page,
  ...provenance,
});

/** A word that a newcomer does not know. */
export const term = v.strictObject({ ...provenance });

/** The kinds that single widgets show. */
export const widgetKinds = {
  closures: record(closure),
  nemidItems: record(nemidItem),
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
  municipalities: record(municipality),
  branches: record(branch),
} as const;
