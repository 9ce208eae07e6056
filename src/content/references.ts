/** What refers to what in the content: ids in lists and fields, and facts in conditions. */
import { problem, unknownWord, type Path, type Problem } from './problems.ts';
import { referenceKinds } from './remove.ts';
import type { ContentKind, When } from './schema.ts';
import { numbered } from '../core/platform/numbered.ts';

/** The words that content may use. */
export interface Names {
  /** The ids of each kind. */
  readonly ids: Readonly<Partial<Record<ContentKind, readonly string[]>>>;
  /** The values of each fact; `outcome` counts as one. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every object inside a value, with the way to it. */
export function* objectsIn(
  value: unknown,
  path: Path = [],
): Generator<readonly [Path, Readonly<Record<string, unknown>>]> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield [path, value];
  for (const [key, entry] of Object.entries(value)) {
    yield* objectsIn(entry, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

export function* conditionsIn(value: unknown, path: Path = []): Generator<readonly [Path, When]> {
  for (const [at, object] of objectsIn(value, path)) {
    if (isObject(object['when'])) yield [[...at, 'when'], object['when'] as When];
    const { cases } = object;
    if (!Array.isArray(cases)) continue;
    for (const [index, each] of numbered(cases as readonly When[]))
      yield [[...at, 'cases', index], each];
  }
}

interface Reference {
  readonly path: Path;
  readonly kind: ContentKind;
  readonly id: string;
}

/** Every id that a value names. What stands under `kinds` is the item itself, not a reference. */
export function* referencesIn(value: unknown, path: Path = []): Generator<Reference> {
  for (const [at, object] of objectsIn(value, path)) {
    for (const [key, entry] of Object.entries(object)) {
      const kind = Object.hasOwn(referenceKinds, key) ? referenceKinds[key] : undefined;
      if (kind === undefined) continue;
      if (typeof entry === 'string') yield { path: [...at, key], kind, id: entry };
      if (!Array.isArray(entry)) continue;
      for (const [index, id] of numbered(entry as readonly unknown[])) {
        if (typeof id === 'string') yield { path: [...at, key, index], kind, id };
      }
    }
  }
}

/** The same id or value twice in one list. */
const doubles = (value: unknown, path: Path): Problem[] =>
  [...objectsIn(value, path)].flatMap(([at, object]) =>
    Object.entries(object).flatMap(([key, list]) =>
      Array.isArray(list)
        ? (list as readonly unknown[]).flatMap((entry, index) =>
            typeof entry === 'string' && list.indexOf(entry) < index
              ? [problem([...at, key, index], `"${entry}" is there twice`, 'each once')]
              : [],
          )
        : [],
    ),
  );

/** Ids, facts and values that a value names and nobody knows. */
export function referenceProblems(value: unknown, names: Names, path: Path = []): Problem[] {
  const problems: Problem[] = [...doubles(value, path)];
  for (const { path: at, kind, id } of referencesIn(value, path)) {
    const known = names.ids[kind] ?? [];
    if (!known.includes(id)) problems.push(unknownWord(at, `the id`, id, known));
  }
  for (const [at, condition] of conditionsIn(value, path)) {
    for (const [fact, values] of Object.entries(condition)) {
      const known = Object.hasOwn(names.facts, fact) ? names.facts[fact] : undefined;
      if (!known) {
        problems.push(unknownWord([...at, fact], 'the fact', fact, Object.keys(names.facts)));
        continue;
      }
      // A patch may take a fact away from a condition with null.
      for (const [index, each] of numbered((values as When[string] | null) ?? [])) {
        if (!known.includes(each)) {
          problems.push(unknownWord([...at, fact, index], `the value of ${fact}`, each, known));
        }
      }
    }
  }
  return problems;
}
