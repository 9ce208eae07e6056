/** What is wrong with content or an overlay, said for the one who can mend it. */
import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';

export type Path = readonly (string | number)[];

export interface Problem {
  /** `warning`: it works, but it looks like a slip. */
  readonly level: 'error' | 'warning';
  /** The way to the value: `content` or `text` and a language, then kind, id, field. */
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
  /** The right word that is most like the wrong one. */
  readonly nearest?: string;
}

export const formatPath = (path: Path): string =>
  path.length === 0
    ? 'the file'
    : path
        .map((key, index) => {
          if (typeof key === 'number') return `[${key}]`;
          // A key that is no word is shown as it stands in the file.
          return /^[\w$-]+$/.test(key) ? `${index ? '.' : ''}${key}` : `[${JSON.stringify(key)}]`;
        })
        .join('');

export const describeProblem = ({ found, expected, nearest }: Problem): string =>
  `${found}; expected ${expected}${nearest === undefined ? '' : `. Did you mean "${nearest}"?`}`;

/** The word of a list that is most like another, if it is near enough to be meant. */
export function nearestOf(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const found = closest(word, words);
  return distance(word, found) <= Math.max(2, word.length / 3) ? found : undefined;
}

/** A short list in full, a long one by its beginning. */
export const listOf = (words: readonly string[]): string =>
  words.length > 8 ? `${words.slice(0, 8).join(', ')} …` : words.join(', ');

export function problem(path: Path, found: string, expected: string, nearest?: string): Problem {
  return { level: 'error', path, found, expected, ...(nearest === undefined ? {} : { nearest }) };
}

export const suspicion = (path: Path, found: string, expected: string): Problem => ({
  ...problem(path, found, expected),
  level: 'warning',
});

/** A word that is not among those known. */
export const unknownWord = (
  path: Path,
  what: string,
  word: string,
  known: readonly string[],
): Problem =>
  problem(
    path,
    `${what} "${word}" is not known`,
    `one of: ${listOf(known)}`,
    nearestOf(word, known),
  );

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
};

function fromIssue(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const key = String(path.at(-1));
  const owner: unknown = issue.path?.at(-1)?.input;
  if (issue.expected === 'never') {
    // The schema does not tell which keys it has, so its own issues about missing ones must do.
    return problem(path, `the key "${key}" is not known here`, 'another key, or none');
  }
  if (issue.input === undefined && typeof owner === 'object') {
    return problem(path, `"${key}" is missing`, 'a value');
  }
  if (issue.kind === 'validation' || !issue.message.startsWith('Invalid')) {
    return problem(path, shown(issue.input), issue.message);
  }
  return problem(path, shown(issue.input), issue.expected ?? 'something else');
}

/** The keys that the schema has at the place to which a path leads. */
function keysAt(schema: v.GenericSchema, path: Path): readonly string[] {
  let at: unknown = schema;
  for (const key of path) {
    const inner = unwrap(at);
    if (inner.entries) at = inner.entries[String(key)];
    else at = inner.value ?? inner.item;
  }
  return Object.keys(unwrap(at).entries ?? {});
}

interface Inner {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly item?: unknown;
  readonly wrapped?: unknown;
  readonly pipe?: readonly unknown[];
}

function unwrap(schema: unknown): Inner {
  const inner = (schema ?? {}) as Inner;
  return inner.wrapped === undefined ? inner : unwrap(inner.wrapped);
}

/** Lists where the schema has keys: the library takes a list for an object with the keys 0, 1, 2. */
function strayLists(schema: unknown, value: unknown, path: Path): Problem[] {
  const { type, entries, value: each } = unwrap(schema);
  if (!entries && type !== 'record') return [];
  if (Array.isArray(value)) return [problem(path, shown(value), 'an object, with keys')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const inner = entries ? (Object.hasOwn(entries, key) ? entries[key] : undefined) : each;
    return strayLists(inner, entry, [...path, key]);
  });
}

/** Everything in which a value differs from its schema. */
export function shapeProblems(schema: v.GenericSchema, value: unknown, base: Path = []): Problem[] {
  const lists = strayLists(schema, value, base);
  const result = v.safeParse(schema, value);
  if (lists.length > 0 || result.success) return lists;
  return result.issues.map((issue) => {
    const found = fromIssue(issue);
    const own = found.path;
    const known = issue.expected === 'never' ? keysAt(schema, own.slice(0, -1)) : [];
    const full = { ...found, path: [...base, ...own] };
    return known.length ? unknownWord(full.path, 'the key', String(own.at(-1)), known) : full;
  });
}
