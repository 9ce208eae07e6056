/** The shape of a host's overlay: a merge patch (RFC 7396) over content and text, by id. */
import * as v from 'valibot';
import * as schema from '../content/schema.ts';
import { textKinds, type TextKind } from '../content/text-schema.ts';

/**
 * The kinds that a host may change. Facts and rules are not among them: they are proved as a
 * whole, and one row more or less would send people to the wrong office.
 */
/** What cannot be hidden cannot vanish by date either. */
function lasting(
  whole: v.StrictObjectSchema<v.ObjectEntries, undefined>,
): v.StrictObjectSchema<v.ObjectEntries, undefined> {
  const { from: _from, until: _until, ...entries } = whole.entries;
  return v.strictObject(entries);
}

export const overlayKinds = {
  outcomes: lasting(schema.outcome),
  notes: schema.note,
  steps: schema.step,
  documents: schema.document,
  offices: schema.office,
  checklists: lasting(schema.checklist),
  contacts: schema.contact,
  sources: schema.source,
  closures: lasting(schema.closure),
  nemidItems: schema.nemidItem,
  milestones: schema.milestone,
  topics: schema.topic,
  beliefs: schema.belief,
  questions: schema.question,
  services: schema.service,
  helpTopics: schema.helpTopic,
  alarms: lasting(schema.alarm),
  remedies: lasting(schema.remedy),
  authenticators: lasting(schema.authenticator),
  picks: lasting(schema.pick),
  verdicts: lasting(schema.verdict),
  tips: schema.tip,
  signs: schema.sign,
  journeys: lasting(schema.journey),
  stages: schema.stage,
  requests: schema.request,
  clerkQuestions: schema.clerkQuestion,
  terms: schema.term,
  municipalities: schema.municipality,
  branches: schema.branch,
} as const;
export type OverlayKind = keyof typeof overlayKinds;

/** Kinds of which a host may add items, and hide them. */
const ownKinds = [
  'steps',
  'documents',
  'offices',
  'contacts',
  'milestones',
  'topics',
  'beliefs',
  'questions',
  'services',
  'helpTopics',
  'tips',
  'signs',
  'stages',
  'requests',
  'clerkQuestions',
  'terms',
  'municipalities',
  'branches',
];

export const addedKinds: readonly string[] = [...ownKinds, 'sources'];

/** Without an outcome or a source the rest makes no sense. */
export const hiddenKinds: readonly string[] = [...ownKinds, 'notes', 'nemidItems'];

type Entries = Readonly<Record<string, v.GenericSchema>>;

interface AnySchema {
  readonly type: string;
  readonly entries?: Entries;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly pipe?: readonly unknown[];
}

/** What is said of a schema is said of its patch. */
function described(patch: v.GenericSchema, pipe: readonly unknown[] = []): v.GenericSchema {
  const action = pipe.find(
    (each) => (each as { readonly type?: string }).type === 'description',
  ) as v.DescriptionAction<unknown, string> | undefined;
  return action ? v.pipe(patch, action) : patch;
}

/**
 * The patch of a schema: each key may be left out, and what is optional may be taken away with
 * `null`. So whatever fits the patch leaves an item that fits the schema.
 */
export function patchOf(whole: v.GenericSchema): v.GenericSchema {
  const { type, entries, value, pipe }: AnySchema = whole;
  // With a pipe, something is asked of the whole; it must be given as a whole.
  if (entries && (!pipe || pipe.length <= 2)) {
    const patch = v.strictObject(
      Object.fromEntries(
        Object.entries(entries).map(([key, entry]) => {
          const { type: kind, wrapped }: AnySchema = entry;
          return kind === 'optional' && wrapped
            ? [key, v.optional(v.nullable(patchOf(wrapped)))]
            : [key, v.optional(patchOf(entry))];
        }),
      ),
    );
    return described(patch, pipe);
  }
  if (whole === schema.when) return v.record(schema.id, v.nullable(schema.someIds));
  return type === 'record' && value ? described(v.record(schema.id, patchOf(value)), pipe) : whole;
}

const patches = (kinds: Entries): v.GenericSchema =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(kinds).map(([kind, whole]) => [
        kind,
        v.optional(v.record(schema.id, v.nullable(patchOf(whole)))),
      ]),
    ),
  );

const hash = v.pipe(v.string(), v.regex(/^[0-9a-z]{6,12}$/, 'a hash, as "validate" prints it'));

/** The patch of one item, already known to fit its kind. */
export type Patch = Readonly<Record<string, unknown>> | null;

export interface Overlay {
  readonly $schema?: string | undefined;
  /** Who says so: the name of the host, which readers see as a source. */
  readonly name: string;
  readonly content?: Readonly<Partial<Record<OverlayKind, Readonly<Record<string, Patch>>>>>;
  readonly text?: Readonly<
    Record<string, Readonly<Partial<Record<TextKind, Readonly<Record<string, Patch>>>>>>
  >;
  readonly replaces?: Readonly<Record<string, string>>;
}

export const overlay = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(
    v.string(),
    v.regex(/\S/, 'the name of the host'),
    v.maxLength(80, 'at most 80 characters'),
    v.description('The name of the host. Readers see it as the source of what the host says.'),
  ),
  content: v.optional(
    v.pipe(
      patches(overlayKinds),
      v.description('What is true here: items to change, to add, or to hide with null.'),
    ),
  ),
  text: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language such as "da"')),
        patches(textKinds),
      ),
      v.description('Own words, by language.'),
    ),
  ),
  replaces: v.optional(
    v.pipe(
      v.record(v.string(), hash),
      v.description(
        'The hash of each built-in text and list that is replaced, so that it shows when that has moved on.',
      ),
    ),
  ),
});
