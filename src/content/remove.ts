/** Leaves items out of the content: those a host hides, and those whose day has not come or is over. */
import type { ContentKind, Provenance } from './schema.ts';

/** The kind of the ids that stand under a key. */
export const referenceKinds: Readonly<Record<string, ContentKind>> = {
  sources: 'sources',
  contacts: 'contacts',
  steps: 'steps',
  fallbacks: 'steps',
  backups: 'steps',
  stages: 'stages',
  authenticator: 'authenticators',
  second: 'authenticators',
  documents: 'documents',
  rejected: 'documents',
  document: 'documents',
  sameAs: 'documents',
  office: 'offices',
  fact: 'facts',
  serves: 'municipalities',
  municipality: 'municipalities',
};

type Items = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Items => typeof value === 'object' && value !== null;
const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A value without the ids that are gone, or `undefined` where it cannot be without one. */
function prune(value: unknown, isGone: (kind: string, id: string) => boolean): unknown {
  if (isArray(value)) {
    return value.map((entry) => prune(entry, isGone)).filter((entry) => entry !== undefined);
  }
  if (!isObject(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const kind = Object.hasOwn(referenceKinds, key) ? (referenceKinds[key] ?? '') : '';
    if (kind && typeof entry === 'string' && isGone(kind, entry)) return undefined;
    kept[key] =
      kind && isArray(entry)
        ? entry.filter((id) => !isGone(kind, String(id)))
        : prune(entry, isGone);
  }
  return kept;
}

/** The items that a table's rows lead to. */
export const resultKinds = {
  rules: 'outcomes',
  noteRules: 'notes',
  problemRules: 'remedies',
  authenticatorRules: 'picks',
  safetyRules: 'verdicts',
  journeyRules: 'journeys',
} as const satisfies Partial<Record<ContentKind, ContentKind>>;

/** The part without what names an item that is gone. */
export function pruneReferences<P extends object>(
  part: P,
  isGone: (kind: string, id: string) => boolean,
): P {
  const kept = Object.entries(part).map(([kind, items]: [string, unknown]) => {
    if (kind === 'text' || !isObject(items)) return [kind, items];
    const left = Object.entries(items).flatMap(([id, item]) => {
      const result = (resultKinds as Readonly<Record<string, string>>)[kind];
      if (result && isGone(result, String((item as Items)['then']))) return [];
      const pruned = prune(item, isGone);
      return pruned === undefined ? [] : [[id, pruned] as const];
    });
    return [kind, isArray(items) ? left.map(([, item]) => item) : Object.fromEntries(left)];
  });
  return Object.fromEntries(kept) as P;
}

/** The part without the items that a test names, and without whatever names those. */
export function removeItems<P extends object>(
  part: P,
  test: (item: unknown, kind: string, id: string) => boolean,
): P {
  const gone = new Set<string>();
  for (const [kind, items] of Object.entries(part)) {
    if (kind === 'text' || !isObject(items)) continue;
    for (const [id, item] of Object.entries(items))
      if (test(item, kind, id)) gone.add(`${kind}.${id}`);
  }
  if (gone.size === 0) return part;
  const isGone = (kind: string, id: string): boolean => gone.has(`${kind}.${id}`);
  const left = Object.entries(part).map(([kind, items]: [string, unknown]) => {
    if (kind === 'text' || !isObject(items)) return [kind, items];
    if (isArray(items)) return [kind, items.filter((_row, at) => !isGone(kind, String(at)))];
    return [kind, Object.fromEntries(Object.entries(items).filter(([id]) => !isGone(kind, id)))];
  });
  return pruneReferences(Object.fromEntries(left) as P, isGone);
}

/** The part as it is on a day such as 2026-11-22. */
export const onDay = <P extends object>(part: P, day: string): P =>
  removeItems(part, (item) => {
    const { from = day, until = day } = (item ?? {}) as Partial<Provenance>;
    return from > day || until < day;
  });
