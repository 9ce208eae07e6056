/** The fields of the words of each kind, read off their schema. Pure. */
import {
  addedKinds,
  hiddenKinds,
  overlayKinds,
  type OverlayKind,
} from '../../../src/overlay/schema.ts';
import { textKinds, type TextKind } from '../../../src/content/text-schema.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  /** A list of paragraphs rather than one line. */
  readonly isLong: boolean;
  readonly isNeeded: boolean;
  readonly hint: string;
}

interface AnySchema {
  readonly type: string;
  readonly wrapped?: AnySchema;
  readonly pipe?: readonly { readonly type?: string; readonly description?: string }[];
  readonly entries?: Readonly<Record<string, AnySchema>>;
  /** Of a choice. */
  readonly options?: readonly string[];
}

const hintOf = ({ pipe = [], wrapped }: AnySchema): string =>
  pipe.find(({ type }) => type === 'description')?.description ?? (wrapped ? hintOf(wrapped) : '');

const bare = (schema: AnySchema): AnySchema => (schema.wrapped ? bare(schema.wrapped) : schema);

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  term: 'Danish term',
  lead: 'Introduction',
  body: 'Text',
  onlyIf: 'Only if',
  link: 'Words of the link',
  question: 'Question',
  answer: 'Answer',
  words: 'Other words that people search for',
  what: 'What it is',
  ways: 'The other way in',
  why: 'Why',
  counts: 'What counts as it',
  fails: 'What does not count as it',
  claim: 'What people believe',
  truth: 'What is so',
  theme: 'Under the heading',
  mitid: 'Whether MitID is needed',
  verdict: 'Is it true?',
  contacts: 'Where to get help',
  genuine: 'Whether it is genuine',
};

const labelOf = (name: string): string =>
  labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

export function fieldsOf(kind: TextKind): Field[] {
  const { entries = {} } = textKinds[kind] as unknown as AnySchema;
  return Object.entries(entries).flatMap(([name, schema]) => {
    const { type } = bare(schema);
    if (type !== 'string' && type !== 'array') return [];
    return [
      {
        name,
        label: labelOf(name),
        isLong: type === 'array',
        isNeeded: !schema.wrapped,
        hint: hintOf(schema),
      },
    ];
  });
}

/** What the kinds are called where a host chooses one. */
export const kindNames: Readonly<Partial<Record<TextKind, string>>> = {
  contacts: 'Contacts',
  questions: 'Questions and answers',
  helpTopics: 'Help topics',
  steps: 'Steps',
  notes: 'Notes under a result',
  documents: 'Papers',
  offices: 'Offices',
  services: 'Services',
  topics: 'What MitID is',
  beliefs: 'True or not?',
  tips: 'Safety tips',
  signs: 'Signs of a genuine message',
  nemidItems: 'What is left of NemID',
  milestones: 'NemID timeline',
  outcomes: 'Results of the questions',
  remedies: 'What helps with a problem',
  verdicts: 'Verdicts',
  journeys: 'Journeys',
  stages: 'Stages of a journey',
  requests: 'Requests at the counter',
  clerkQuestions: 'Questions to the clerk',
  authenticators: 'App, display, reader and chip',
  terms: 'Words explained',
};

const isNamed = (kind: string): kind is TextKind => kind in kindNames;

/** Kinds whose words can be the host's. */
export const wordKinds: readonly TextKind[] = Object.keys(kindNames)
  .filter(isNamed)
  .filter((kind) => kind in overlayKinds);

/** Kinds whose items can be hidden. */
export const hideKinds: readonly TextKind[] = wordKinds.filter((kind) =>
  hiddenKinds.includes(kind),
);

/** Kinds that a host can add to by form: those that show by themselves, without being named. */
export const addKinds: readonly TextKind[] = wordKinds.filter(
  (kind) =>
    addedKinds.includes(kind) &&
    !['contacts', 'steps', 'documents', 'offices', 'stages'].includes(kind),
);

/** What an item must say beside its words. */
export interface Detail {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly is: 'choice' | 'yes-or-no' | 'contact' | 'text';
  /** Of a choice. */
  readonly options: readonly string[];
}

const detailTypes: Readonly<Record<string, Detail['is']>> = {
  picklist: 'choice',
  boolean: 'yes-or-no',
  array: 'contact',
  string: 'text',
};

export function detailsOf(kind: TextKind): Detail[] {
  const { entries = {} } = overlayKinds[kind as OverlayKind] as unknown as AnySchema;
  return Object.entries(entries).flatMap(([name, schema]) => {
    // The host itself is the source of what it adds.
    if (schema.type === 'optional' || name === 'sources' || name === 'checked') return [];
    const { options = [] } = schema;
    const is = detailTypes[schema.type] ?? 'text';
    return [{ name, label: labelOf(name), hint: hintOf(schema), is, options }];
  });
}

/** Paragraphs as they stand in a text box: an empty line between them. */
export const toParagraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((each) => each.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);

export const fromParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
