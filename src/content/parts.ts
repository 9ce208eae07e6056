/** The parts that the content is delivered in: what a widget reads at one time, in one language. */
import type { Content } from './schema.ts';
import type { Text, TextKind } from './text-schema.ts';

/**
 * The kinds of content in each part. What a widget needs for its first view is one part, so that
 * it can be asked for together with the code. `results` follows once a reader takes part.
 */
export const partKinds = {
  eligibility: ['facts', 'rules', 'followUps'],
  results: [
    'rules',
    'outcomes',
    'notes',
    'noteRules',
    'steps',
    'checklists',
    'documents',
    'offices',
    'contacts',
    'sources',
  ],
  documents: [
    'facts',
    'rules',
    'routes',
    'checklists',
    'documents',
    'offices',
    'contacts',
    'sources',
  ],
  overview: ['facts', 'topics', 'beliefs', 'contacts', 'sources'],
  questions: ['facts', 'questions', 'contacts', 'sources'],
  services: ['facts', 'services', 'contacts', 'sources'],
  help: ['facts', 'helpTopics', 'contacts', 'sources'],
  problems: ['facts', 'problemRules', 'remedies', 'alarms', 'steps', 'contacts', 'sources'],
  authenticators: [
    'facts',
    'authenticatorRules',
    'picks',
    'authenticators',
    'steps',
    'contacts',
    'sources',
  ],
  safety: [
    'facts',
    'safetyRules',
    'verdicts',
    'alarms',
    'tips',
    'signs',
    'steps',
    'contacts',
    'sources',
  ],
  journeys: [
    'facts',
    'journeyRules',
    'journeys',
    'stages',
    'documents',
    'offices',
    'contacts',
    'sources',
  ],
  terms: ['terms', 'sources'],
  guide: ['facts'],
  counter: ['facts', 'requests', 'clerkQuestions', 'documents', 'sources'],
  switch: ['facts', 'farewells', 'leftovers', 'milestones', 'steps', 'contacts', 'sources'],
} as const satisfies Record<string, readonly (keyof Content)[]>;

export type PartName = keyof typeof partKinds;

export const isPart = (name: string): name is PartName => Object.hasOwn(partKinds, name);

type KindOf<N extends PartName> = (typeof partKinds)[N][number];

/** Words that belong to no kind of content of their own, by part. */
export const extraWords = {
  results: ['findOut'],
  documents: ['findOut'],
  problems: ['findOut'],
  authenticators: ['findOut'],
  safety: ['findOut'],
  journeys: ['findOut'],
} as const;
type ExtraOf<N> = N extends keyof typeof extraWords ? (typeof extraWords)[N][number] : never;

/** Any part, for what treats all of them alike. */
export interface AnyPart {
  readonly lang: string;
  readonly text: object;
  /** Some of it is true only from or until a day. */
  readonly dated?: boolean;
  /** Some of its words were not reviewed, or the English has changed since. */
  readonly doubt?: 'machine' | 'stale';
}

export type Part<N extends PartName = PartName> = Readonly<Pick<Content, KindOf<N>>> & {
  /** The language that was asked for; a text that is missing in it says its own. */
  readonly lang: string;
  readonly dated?: boolean;
  readonly doubt?: 'machine' | 'stale';
  readonly text: Pick<Text, Extract<KindOf<N>, TextKind> | ExtraOf<N>>;
};
