/** The shape of the words of the content, `locales/content/<lang>.json`: plain text, no markup. */
import * as v from 'valibot';

const line = v.pipe(v.string(), v.minLength(1));
const paragraphs = v.pipe(v.array(line), v.minLength(1));

/** Set by the build where a text is missing in a language and the English stands in. */
const fallback = { lang: v.optional(v.string()) };

const item = v.strictObject({
  title: line,
  /** The Danish term that a clerk will use. */
  term: v.optional(line),
  lead: v.optional(paragraphs),
  body: v.optional(paragraphs),
  /** On what it hangs, in words, where that is not known. */
  onlyIf: v.optional(line),
  ...fallback,
});

export const textKinds = {
  facts: v.strictObject({
    question: line,
    help: v.optional(paragraphs),
    values: v.record(v.string(), v.strictObject({ label: line, hint: v.optional(line) })),
    ...fallback,
  }),
  /** How a reader who is not sure of a fact can find out. */
  findOut: v.strictObject({ body: paragraphs, ...fallback }),
  rules: v.strictObject({ because: line, ...fallback }),
  outcomes: item,
  notes: item,
  steps: item,
  offices: item,
  documents: v.strictObject({
    title: line,
    term: v.optional(line),
    why: line,
    /** What counts as this document, and what does not. */
    counts: v.optional(line),
    fails: v.optional(line),
    onlyIf: v.optional(line),
    ...fallback,
  }),
  contacts: v.strictObject({
    title: line,
    body: v.optional(paragraphs),
    /** The words of the link; they say where it leads. */
    link: v.optional(line),
    ...fallback,
  }),
  farewells: v.strictObject({ ...item.entries, status: v.optional(line) }),
  leftovers: v.strictObject({ ...item.entries, worth: line }),
  milestones: item,
  sources: v.strictObject({ label: line, ...fallback }),
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
export type TextOf<K extends TextKind> = v.InferOutput<(typeof textKinds)[K]>;
export type Text = { readonly [K in TextKind]: Readonly<Record<string, TextOf<K>>> };
export type ItemText = v.InferOutput<typeof item>;
