/** The shape of the words of the content, `locales/content/<lang>.json`: plain text, no markup. */
import * as v from 'valibot';
import { told } from './described.ts';

const line = v.pipe(v.string(), v.minLength(1, 'some words'));
const paragraphs = v.pipe(v.array(line), v.minLength(1, 'at least one paragraph'));

const title = told('A short heading.', line);
const term = v.optional(told('The Danish term that a clerk will use.', line));
const body = v.optional(told('Paragraphs.', paragraphs));
const short = v.optional(told('One line that is enough for most readers.', line));
const onlyIf = v.optional(
  told('The condition in words, shown when it is not known whether it applies.', line),
);

const item = v.strictObject({
  title,
  term,
  short,
  lead: v.optional(told('Paragraphs that stand first.', paragraphs)),
  body,
  onlyIf,
});

const because = v.strictObject({ because: told('Why the row leads to its result.', line) });

export const textKinds = {
  facts: v.strictObject({
    question: told('The question, as the reader is asked.', line),
    help: v.optional(told('Paragraphs under the question.', paragraphs)),
    values: told(
      'Every value of the fact, as an answer.',
      v.record(v.string(), v.strictObject({ label: line, hint: v.optional(line) })),
    ),
  }),
  findOut: v.strictObject({ body: told('How a reader who is not sure can find out.', paragraphs) }),
  rules: because,
  outcomes: item,
  notes: item,
  steps: item,
  offices: item,
  documents: v.strictObject({
    title,
    term,
    why: told('Why it is asked for, or why it does not count, in one line.', line),
    counts: v.optional(told('What counts as this document.', line)),
    fails: v.optional(told('What does not count as it.', line)),
    onlyIf,
  }),
  contacts: v.strictObject({
    title,
    body,
    link: v.optional(told('The words of the link; they say where it leads.', line)),
  }),
  closures: v.strictObject({ ...item.entries, status: v.optional(line) }),
  nemidItems: v.strictObject({ ...item.entries, worth: told('What it is worth now.', line) }),
  milestones: item,
  topics: item,
  beliefs: v.strictObject({
    claim: told('What people believe, in their words.', line),
    truth: told('What is so.', paragraphs),
  }),
  questions: v.strictObject({
    question: told('The question, as a reader would ask it.', line),
    answer: told('The answer; the first sentence answers.', paragraphs),
    words: v.optional(told('Other words that people search for.', paragraphs)),
  }),
  services: v.strictObject({
    title,
    term,
    what: told('What it is for, in one line.', line),
    body,
    ways: told('The other way in, without MitID.', paragraphs),
    words: v.optional(told('Other words that people search for.', paragraphs)),
  }),
  helpTopics: item,
  alarms: item,
  remedies: item,
  authenticators: v.strictObject({
    title,
    term,
    what: told('What it is and how it is used.', line),
    cost: told('What it costs.', line),
    needs: told('What one needs to use it.', line),
    level: told('Which assurance levels it reaches.', line),
    number: told('How many one may have.', line),
    fits: told('Whom it is for.', line),
  }),
  authenticatorRules: because,
  picks: item,
  safetyRules: because,
  verdicts: item,
  tips: item,
  signs: v.strictObject({ title }),
  journeys: v.strictObject({
    ...item.entries,
    day: told('The label of the field for the day from which the deadlines count.', line),
  }),
  stages: v.strictObject({
    ...item.entries,
    who: told('Who goes, and who decides.', line),
    takes: v.optional(told('How long it takes.', line)),
    wrong: v.optional(told('What can go wrong, and what to do then.', line)),
    deadline: v.optional(told('The deadline in words: what counts, and from when.', line)),
  }),
  requests: v.strictObject({
    title: told('What the reader asks for, said in the first person.', line),
  }),
  clerkQuestions: v.strictObject({ title: told('The question, as said to the clerk.', line) }),
  terms: v.strictObject({
    title: told('The word itself.', line),
    term,
    body: told('What it is, in one or two sentences.', paragraphs),
    words: told('How it stands in texts, each way of writing it.', paragraphs),
  }),
  branches: v.strictObject({ title: told('Its name, with the place.', line), body }),
  sources: v.strictObject({
    label: told('The title of the page, in the words of the reader.', line),
    publisher: v.optional(told('Who says so, where it has a name in this language.', line)),
  }),
} as const;

export const text = v.strictObject(
  Object.fromEntries(
    Object.entries(textKinds).map(([kind, schema]) => [
      kind,
      v.record(v.string(), schema as v.GenericSchema),
    ]),
  ) as {
    [K in TextKind]: v.RecordSchema<v.StringSchema<undefined>, (typeof textKinds)[K], undefined>;
  },
);

export type TextKind = keyof typeof textKinds;

interface Fallback {
  /** The language of the words, where they stand in for words that are missing. */
  readonly lang?: string | undefined;
}

export type TextOf<K extends TextKind> = v.InferOutput<(typeof textKinds)[K]> & Fallback;
export type Text = { readonly [K in TextKind]: Readonly<Record<string, TextOf<K>>> };
export type ItemText = v.InferOutput<typeof item> & Fallback;
