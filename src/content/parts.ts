/** The parts that the content is delivered in: what a widget reads at one time, in one language. */
import type { Content } from './schema.ts';
import type { Text, TextKind } from './text-schema.ts';

/**
 * The kinds of content in each part. What a widget needs for its first view is one part, which comes with
 * its code. What an interview leads to is another, which follows once a reader takes part.
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
  overview: ['topics', 'beliefs', 'contacts', 'sources'],
  questions: ['questions', 'contacts', 'sources'],
  services: ['services', 'contacts', 'sources'],
  help: ['helpTopics', 'contacts', 'sources'],
  problems: ['facts', 'problemRules', 'alarms', 'contacts', 'sources'],
  remedies: ['remedies', 'steps', 'contacts', 'sources'],
  authenticators: ['facts', 'authenticatorRules'],
  picks: ['authenticatorRules', 'picks', 'authenticators', 'steps', 'contacts', 'sources'],
  safety: ['facts', 'safetyRules', 'alarms', 'tips', 'signs', 'contacts', 'sources'],
  verdicts: ['safetyRules', 'verdicts', 'steps', 'contacts', 'sources'],
  journeys: ['facts', 'journeyRules'],
  stages: ['journeys', 'stages', 'offices', 'contacts', 'sources'],
  terms: ['terms', 'sources'],
  guide: [],
  places: ['municipalities', 'branches', 'sources'],
  counter: ['requests', 'clerkQuestions', 'sources'],
  switch: ['facts', 'closures', 'nemidItems', 'milestones', 'steps', 'contacts', 'sources'],
} as const satisfies Record<string, readonly (keyof Content)[]>;

export type PartName = keyof typeof partKinds;

export const isPart = (name: string): name is PartName => Object.hasOwn(partKinds, name);

/** Kinds of which a part has only some fields of each item; its words it has, but for long ones. */
export const briefKinds = {
  results: { documents: ['drawing', 'atStart'] },
  stages: { documents: ['cases', 'drawing'] },
  counter: { documents: ['sameAs', 'drawing'] },
  problems: { remedies: ['theme', 'asks'] },
  journeys: { journeys: [] },
} as const satisfies { [N in keyof Brief]: Record<keyof Brief[N], readonly string[]> };

/** The kinds, whole or in brief, that a part has no words for: what is said of them comes later. */
export const wordlessKinds: { readonly [N in PartName]?: readonly (keyof Content)[] } = {
  eligibility: ['rules'],
  documents: ['rules'],
  problems: ['problemRules', 'remedies'],
  authenticators: ['authenticatorRules'],
  safety: ['safetyRules'],
  journeys: ['journeyRules', 'journeys'],
};

/** Words that belong to no kind of content of their own, by part. */
export const extraWords = {
  results: ['findOut'],
  documents: ['findOut'],
  remedies: ['findOut'],
  picks: ['findOut'],
  verdicts: ['findOut'],
  stages: ['findOut'],
} as const;

type KindOf<N extends PartName> = (typeof partKinds)[N][number];
type ExtraOf<N> = N extends keyof typeof extraWords ? (typeof extraWords)[N][number] : never;
/** Items by id, of which nothing else is there. */
type Ids = Readonly<Record<string, object>>;
interface Brief {
  readonly results: {
    readonly documents: Readonly<
      Record<string, Pick<Content['documents'][string], 'drawing' | 'atStart'>>
    >;
  };
  readonly stages: {
    readonly documents: Readonly<
      Record<string, Pick<Content['documents'][string], 'cases' | 'drawing'>>
    >;
  };
  readonly counter: {
    readonly documents: Readonly<
      Record<string, Pick<Content['documents'][string], 'sameAs' | 'drawing'>>
    >;
  };
  readonly problems: {
    readonly remedies: Readonly<
      Record<string, Pick<Content['remedies'][string], 'theme' | 'asks'>>
    >;
  };
  readonly journeys: { readonly journeys: Ids };
}
type BriefOf<N> = N extends keyof Brief ? Brief[N] : object;

/** Any part, for what treats all of them alike. */
export interface AnyPart {
  /** Where its statements are from follows: the first view does without. See `lean.ts`. */
  readonly lean?: boolean;
  readonly lang: string;
  readonly text: object;
  /** Some of it is true only from or until a day. */
  readonly dated?: boolean;
  /** Some of its words were not reviewed, or the English has changed since. */
  readonly doubt?: 'machine' | 'stale';
}

/** Worked out by the build: nobody waits for what is the same for all. */
export interface Start {
  /** The first question. */
  readonly next: string;
  /** The most questions that can come. */
  readonly longest: number;
}

export type Part<N extends PartName = PartName> = Readonly<Pick<Content, KindOf<N>>> &
  BriefOf<N> & {
    /** The language that was asked for; a text that is missing in it says its own. */
    readonly lang: string;
    readonly lean?: boolean;
    readonly dated?: boolean;
    readonly doubt?: 'machine' | 'stale';
    /** Where its interview starts when nothing is known. */
    readonly start?: Start;
    /** Dates of the first view in words: the first formatter of a page takes an old phone long. */
    readonly dates?: Readonly<Record<string, string>>;
    readonly text: Pick<Text, Extract<KindOf<N> | keyof BriefOf<N>, TextKind> | ExtraOf<N>>;
  };
