/**
 * The shape of the content, defined once: the TypeScript types, the check at build time, the check
 * of a host's overlay and the published JSON Schema all come from these definitions. Browser code
 * imports only the types; the check itself is loaded when a host sets `content-src`.
 */
import * as v from 'valibot';
import { id } from './schema-base.ts';
import * as guide from './schema-guide.ts';
import * as widgets from './schema-widgets.ts';
import { told } from './described.ts';

export { id, someIds, when, type When } from './schema-base.ts';
export * from './schema-guide.ts';
export * from './schema-widgets.ts';

const record = <T extends v.GenericSchema>(schema: T) => v.record(id, schema);

/** Everything in `content/`, by kind. */
export const content = v.strictObject({
  facts: record(guide.fact),
  rules: told('Hit policy First: the first row that holds gives the outcome.', v.array(guide.rule)),
  routes: told('Hit policy First: which checklist fits an outcome.', v.array(guide.rule)),
  followUps: v.record(id, v.array(guide.followUp)),
  outcomes: record(guide.outcome),
  notes: record(guide.note),
  noteRules: told(
    'Hit policy Collect: every row that holds gives a note.',
    v.array(guide.collectRow),
  ),
  steps: record(guide.step),
  documents: record(guide.document),
  offices: record(guide.office),
  checklists: record(guide.checklist),
  contacts: record(guide.contact),
  sources: record(guide.source),
  closures: record(widgets.closure),
  nemidItems: record(widgets.nemidItem),
  milestones: record(widgets.milestone),
  topics: record(widgets.topic),
  beliefs: record(widgets.belief),
  questions: record(widgets.question),
  services: record(widgets.service),
  helpTopics: record(widgets.helpTopic),
  alarms: record(widgets.alarm),
  problemRules: told('Hit policy First: which remedy fits a problem.', v.array(guide.rule)),
  remedies: record(widgets.remedy),
  authenticators: record(widgets.authenticator),
  authenticatorRules: told('Hit policy First: which authenticator fits.', v.array(guide.rule)),
  picks: record(widgets.pick),
  safetyRules: told('Hit policy First: what to think of a message or call.', v.array(guide.rule)),
  verdicts: record(widgets.verdict),
  tips: record(widgets.tip),
  signs: record(widgets.sign),
  journeyRules: told('Hit policy First: whose journey it is.', v.array(guide.rule)),
  journeys: record(widgets.journey),
  stages: record(widgets.stage),
  requests: record(widgets.request),
  clerkQuestions: record(widgets.clerkQuestion),
  terms: record(widgets.term),
  municipalities: record(widgets.municipality),
  branches: record(widgets.branch),
});

type Out<T extends v.GenericSchema> = v.InferOutput<T>;
export type Provenance = Pick<Out<typeof guide.note>, 'sources' | 'checked' | 'from' | 'until'> & {
  /** The host, where its overlay changed or added the item. */
  readonly host?: string;
};
export type Fact = Out<typeof guide.fact>;
export type Rule = Out<typeof guide.rule>;
export type CollectRow = Out<typeof guide.collectRow>;
export type FollowUp = Out<typeof guide.followUp>;
export type Outcome = Out<typeof guide.outcome>;
export type Note = Out<typeof guide.note>;
export type Step = Out<typeof guide.step>;
export type Document = Out<typeof guide.document>;
export type Checklist = Out<typeof guide.checklist>;
export type Office = Out<typeof guide.office>;
export type Opening = Out<typeof guide.opening>;
export type Contact = Out<typeof guide.contact> & {
  /** The opening hours in words, put there when an overlay is laid over. */
  readonly hourLines?: readonly string[];
};
export type Source = Out<typeof guide.source>;
export type Belief = Out<typeof widgets.belief>;
export type Question = Out<typeof widgets.question>;
export type Service = Out<typeof widgets.service>;
export type Alarm = Out<typeof widgets.alarm>;
export type Authenticator = Out<typeof widgets.authenticator>;
export type Verdict = Out<typeof widgets.verdict>;
export type Offset = Out<typeof widgets.offset>;
export type Municipality = Out<typeof widgets.municipality>;
export type Branch = Out<typeof widgets.branch>;
export type Stage = Out<typeof widgets.stage>;
export type Effort = Pick<Stage, 'duration' | 'place' | 'cost'>;
export type Content = Out<typeof content>;
export type ContentKind = keyof Content;
