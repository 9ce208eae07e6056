/**
 * Nearly all statements were checked on the same day and nearly all sources read in the same way.
 * A part carries what is common once; `unpack` puts it back, so the rest of the code never sees
 * the difference.
 */
import type { Part, PartName } from './parts.ts';
import type { Provenance, Source } from './schema.ts';

export interface Packed {
  readonly checked: Provenance['checked'];
  readonly source: Pick<Source, 'read' | 'against' | 'language' | 'every'>;
  readonly part: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export function unpack<N extends PartName>({ checked, source, part }: Packed): Part<N> {
  const restore = (value: unknown): unknown => {
    if (isArray(value)) return value.map(restore);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, entry]) => [key, restore(entry)]);
    const copy = Object.fromEntries(entries) as Record<string, unknown>;
    return 'sources' in copy && !('checked' in copy) ? { ...copy, checked } : copy;
  };
  const { sources = {}, text, ...kinds } = part;
  const restored = Object.fromEntries(
    Object.entries(kinds).map(([kind, items]) => [kind, restore(items)]),
  );
  const full: Record<string, object> = {};
  for (const [id, own] of Object.entries(sources as Record<string, object>)) {
    full[id] = { ...source, ...own };
  }
  // The build made the packed part from a part that it had checked.
  return { ...restored, text, sources: full } as unknown as Part<N>;
}

export function pack(part: object, common: Omit<Packed, 'part'>): Packed {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const reduce = (value: unknown): unknown => {
    if (isArray(value)) return value.map(reduce);
    if (!isObject(value)) return value;
    const kept = Object.entries(value).filter(
      ([key, entry]) => !(key === 'checked' && same(entry, common.checked)),
    );
    return Object.fromEntries(kept.map(([key, entry]) => [key, reduce(entry)]));
  };
  const { sources, ...kinds } = part as { sources?: Record<string, Record<string, unknown>> };
  const packed = reduce(kinds) as Record<string, unknown>;
  if (sources) {
    packed['sources'] = Object.fromEntries(
      Object.entries(sources).map(([id, own]) => [
        id,
        Object.fromEntries(
          Object.entries(own).filter(
            ([key, entry]) => common.source[key as keyof Packed['source']] !== entry,
          ),
        ),
      ]),
    );
  }
  return { ...common, part: packed };
}
