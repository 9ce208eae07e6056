/** The fields of the words of each kind, read off their schema. Pure, in the builder's language. */
import { msg } from '@lit/localize';
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
  readonly options?: readonly unknown[];
}

const hintOf = ({ pipe = [], wrapped }: AnySchema): string =>
  pipe.find(({ type }) => type === 'description')?.description ?? (wrapped ? hintOf(wrapped) : '');

const bare = (schema: AnySchema): AnySchema => (schema.wrapped ? bare(schema.wrapped) : schema);

const entriesOf = ({ entries }: AnySchema): Readonly<Record<string, AnySchema>> => entries ?? {};

const labels = (): Readonly<Record<string, string>> => ({
  title: msg('Title', { id: 'site.field.title' }),
  term: msg('Danish term', { id: 'site.field.term' }),
  short: msg('Short', { id: 'site.field.short' }),
  lead: msg('Introduction', { id: 'site.field.lead' }),
  body: msg('Text', { id: 'site.field.body' }),
  onlyIf: msg('Only if', { id: 'site.field.onlyIf' }),
  link: msg('Words of the link', { id: 'site.field.link' }),
  question: msg('Question', { id: 'site.field.question' }),
  answer: msg('Answer', { id: 'site.field.answer' }),
  words: msg('Other words that people search for', { id: 'site.field.words' }),
  what: msg('What it is', { id: 'site.field.what' }),
  ways: msg('The other way in', { id: 'site.field.ways' }),
  why: msg('Why', { id: 'site.field.why' }),
  counts: msg('What counts as it', { id: 'site.field.counts' }),
  fails: msg('What does not count as it', { id: 'site.field.fails' }),
  claim: msg('What people believe', { id: 'site.field.claim' }),
  truth: msg('What is so', { id: 'site.field.truth' }),
  worth: msg('Worth', { id: 'site.field.worth' }),
  day: msg('Day', { id: 'site.field.day' }),
  who: msg('Who', { id: 'site.field.who' }),
  takes: msg('Takes', { id: 'site.field.takes' }),
  wrong: msg('Wrong', { id: 'site.field.wrong' }),
  deadline: msg('Deadline', { id: 'site.field.deadline' }),
  cost: msg('Cost', { id: 'site.field.cost' }),
  needs: msg('Needs', { id: 'site.field.needs' }),
  level: msg('Level', { id: 'site.field.level' }),
  number: msg('Number', { id: 'site.field.number' }),
  fits: msg('Fits', { id: 'site.field.fits' }),
  theme: msg('Under the heading', { id: 'site.field.theme' }),
  mitid: msg('Whether MitID is needed', { id: 'site.field.mitid' }),
  verdict: msg('Is it true?', { id: 'site.field.verdict' }),
  contacts: msg('Where to get help', { id: 'site.field.contacts' }),
  genuine: msg('Whether it is genuine', { id: 'site.field.genuine' }),
  date: msg('Date', { id: 'site.field.date' }),
  phone: msg('Phone', { id: 'site.contact.phone' }),
  url: msg('Link', { id: 'site.contact.link' }),
  email: msg('E-mail', { id: 'site.contact.email' }),
  address: msg('Address', { id: 'site.contact.address' }),
  hours: msg('Opening hours', { id: 'site.field.hours' }),
});

/** What a field is called. */
export const labelOf = (name: string): string => labels()[name] ?? name;

export function fieldsOf(kind: TextKind): Field[] {
  return Object.entries(entriesOf(textKinds[kind])).flatMap(([name, schema]) => {
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

/** Kinds that a host finds in the form, in this order. */
const namedKinds = [
  'contacts',
  'questions',
  'helpTopics',
  'steps',
  'notes',
  'documents',
  'offices',
  'services',
  'topics',
  'beliefs',
  'tips',
  'signs',
  'nemidItems',
  'milestones',
  'outcomes',
  'remedies',
  'verdicts',
  'journeys',
  'stages',
  'requests',
  'clerkQuestions',
  'authenticators',
  'terms',
] as const satisfies readonly TextKind[];

const kindNames = (): Readonly<Record<(typeof namedKinds)[number], string>> => ({
  contacts: msg('Contacts', { id: 'site.items.contacts' }),
  questions: msg('Questions and answers', { id: 'site.items.questions' }),
  helpTopics: msg('Help topics', { id: 'site.items.helpTopics' }),
  steps: msg('Steps', { id: 'site.items.steps' }),
  notes: msg('Notes under a result', { id: 'site.items.notes' }),
  documents: msg('Papers', { id: 'site.items.documents' }),
  offices: msg('Offices', { id: 'site.items.offices' }),
  services: msg('Services', { id: 'site.items.services' }),
  topics: msg('What MitID is', { id: 'site.items.topics' }),
  beliefs: msg('True or not?', { id: 'site.items.beliefs' }),
  tips: msg('Safety tips', { id: 'site.items.tips' }),
  signs: msg('Signs of a genuine message', { id: 'site.items.signs' }),
  nemidItems: msg('What is left of NemID', { id: 'site.items.nemidItems' }),
  milestones: msg('NemID timeline', { id: 'site.items.milestones' }),
  outcomes: msg('Results of the questions', { id: 'site.items.outcomes' }),
  remedies: msg('What helps with a problem', { id: 'site.items.remedies' }),
  verdicts: msg('Verdicts', { id: 'site.items.verdicts' }),
  journeys: msg('Journeys', { id: 'site.items.journeys' }),
  stages: msg('Stages of a journey', { id: 'site.items.stages' }),
  requests: msg('Requests at the counter', { id: 'site.items.requests' }),
  clerkQuestions: msg('Questions to the clerk', { id: 'site.items.clerkQuestions' }),
  authenticators: msg('App, display, reader and chip', { id: 'site.items.authenticators' }),
  terms: msg('Words explained', { id: 'site.items.terms' }),
});

/** What a kind is called where a host chooses one. */
export function kindName(kind: TextKind): string {
  const names: Readonly<Partial<Record<TextKind, string>>> = kindNames();
  return names[kind] ?? kind;
}

/** Kinds whose words can be the host's. */
export const wordKinds: readonly TextKind[] = namedKinds.filter((kind) => kind in overlayKinds);

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

const optionNames = (): Readonly<Record<string, string>> => ({
  'theme.getting': msg('Getting', { id: 'site.option.theme.getting' }),
  'theme.using': msg('Using', { id: 'site.option.theme.using' }),
  'theme.money': msg('Money', { id: 'site.option.theme.money' }),
  'theme.safety': msg('Safety', { id: 'site.option.theme.safety' }),
  'theme.leaving': msg('Leaving', { id: 'site.option.theme.leaving' }),
  'theme.public': msg('Public', { id: 'site.option.theme.public' }),
  'theme.health': msg('Health', { id: 'site.option.theme.health' }),
  'theme.work': msg('Work', { id: 'site.option.theme.work' }),
  'theme.study': msg('Study', { id: 'site.option.theme.study' }),
  'theme.daily': msg('Daily', { id: 'site.option.theme.daily' }),
  'mitid.needed': msg('Needed', { id: 'site.option.mitid.needed' }),
  'mitid.partly': msg('Partly', { id: 'site.option.mitid.partly' }),
  'mitid.setup': msg('Setup', { id: 'site.option.mitid.setup' }),
  'verdict.wrong': msg('Wrong', { id: 'site.option.verdict.wrong' }),
  'verdict.partly': msg('Partly', { id: 'site.option.verdict.partly' }),
  'verdict.right': msg('Right', { id: 'site.option.verdict.right' }),
});

/** What a value of a choice is called. */
export const optionName = ({ name }: Pick<Detail, 'name'>, value: string): string =>
  optionNames()[`${name}.${value}`] ?? value;

const detailTypes: Readonly<Record<string, Detail['is']>> = {
  picklist: 'choice',
  boolean: 'yes-or-no',
  array: 'contact',
  string: 'text',
};

export function detailsOf(kind: TextKind): Detail[] {
  return Object.entries(entriesOf(overlayKinds[kind as OverlayKind])).flatMap(([name, schema]) => {
    // The host itself is the source of what it adds.
    if (schema.type === 'optional' || name === 'sources' || name === 'checked') return [];
    const { options = [] } = schema;
    const is = detailTypes[schema.type] ?? 'text';
    return [{ name, label: labelOf(name), hint: hintOf(schema), is, options: options.map(String) }];
  });
}

/** Paragraphs as they stand in a text box: an empty line between them. */
export const toParagraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((each) => each.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);

export const fromParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
