/**
 * The shape of the content, defined once: the TypeScript types, the check at build time, the check
 * of a host's overlay and the published JSON Schema all come from these definitions. Browser code
 * imports only the types; the check itself is loaded when a host sets `content-src`.
 */
import * as v from 'valibot';
import * as guide from './schema-guide.ts';
import * as widgets from './schema-widgets.ts';

export { id, someIds, when, type When } from './schema-base.ts';
export * from './schema-guide.ts';
export * from './schema-widgets.ts';

/** Everything in `content/`, by kind. */
export const content = v.strictObject({ ...guide.guideKinds, ...widgets.widgetKinds });

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
