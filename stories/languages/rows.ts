/** The texts of two languages beside each other: which there are, and which are looked for. Pure. */
import type { PartialText } from '../../src/content/check-texts.ts';
import { linesIn } from '../../src/content/lines.ts';
import { entriesOf, type Reviews, type TextState } from '../../src/content/translation.ts';

/** English has no state: the others are measured by it. */
export type State = TextState | 'source';

export const states = ['reviewed', 'machine', 'stale', 'missing'] as const;

/** One language as its files have it. */
export interface Language {
  readonly lang: string;
  readonly text: PartialText;
  readonly reviews: Reviews;
}

export interface Line {
  readonly field: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

export interface Row {
  /** `KIND.ID`, as `texts confirm` takes it. */
  readonly path: string;
  readonly kind: string;
  readonly first: State;
  readonly second: State;
  readonly lines: readonly Line[];
}

export interface Wanted {
  readonly state: State | undefined;
  readonly query: string;
}

const statesIn = (english: PartialText, { lang, text, reviews }: Language) =>
  entriesOf(english, text, reviews).map((entry) => ({
    ...entry,
    state: lang === 'en' ? ('source' as const) : entry.state,
  }));

const fieldsOf = (item: unknown): ReadonlyMap<string, string> =>
  new Map(linesIn(item).map(([path, line]) => [path.join('.'), line]));

/** Every text of the English in two languages, with the fields that only one of them has at the end. */
export function rowsOf(english: PartialText, first: Language, second: Language): readonly Row[] {
  const others = new Map(statesIn(english, second).map((entry) => [entry.path, entry]));
  return statesIn(english, first).flatMap((entry): Row[] => {
    const other = others.get(entry.path);
    if (!other) return [];
    const [own, beside] = [fieldsOf(entry.own), fieldsOf(other.own)];
    const fields = [
      ...new Set([...fieldsOf(entry.english).keys(), ...own.keys(), ...beside.keys()]),
    ];
    return [
      {
        path: entry.path,
        kind: entry.kind,
        first: entry.state,
        second: other.state,
        lines: fields
          .map((field) => ({ field, first: own.get(field), second: beside.get(field) }))
          .filter((line) => line.first !== undefined || line.second !== undefined),
      },
    ];
  });
}

/** Letters without what stands over and under them, so that "blad" finds "błąd". */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');

/** The rows in a state, in either language, that hold what is looked for in their name or a text. */
export function found(rows: readonly Row[], { state, query }: Wanted): readonly Row[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (state !== undefined && row.first !== state && row.second !== state) return false;
    if (words.length === 0) return true;
    const said = folded(
      [row.path, ...row.lines.flatMap(({ first, second }) => [first ?? '', second ?? ''])].join(
        '\n',
      ),
    );
    return words.every((word) => said.includes(word));
  });
}

export function byKind(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const kinds = new Map<string, Row[]>();
  for (const row of rows) kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), row]);
  return kinds;
}
