/** Lays a host's overlay over a part of the content. The overlay has been checked before. */
import { hourLines } from './hours.ts';
import type { Overlay, Patch } from './schema.ts';
import type { AnyPart } from '../content/parts.ts';
import { referencesIn, type Names } from '../content/references.ts';
import { pruneReferences, removeItems } from '../content/remove.ts';
import type { ContentKind, Opening } from '../content/schema.ts';

type Items = Readonly<Record<string, unknown>>;
type Patches = Readonly<Record<string, Readonly<Record<string, Patch>>>>;

const isItems = (value: unknown): value is Items =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON Merge Patch, RFC 7396. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isItems(patch)) return patch;
  const merged = new Map(Object.entries(isItems(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/** The words of a new item in the language asked for, or in another, which they then name. */
function ownWords({ text = {} }: Overlay, lang: string, kind: string, id: string): unknown {
  for (const each of [lang, 'en', ...Object.keys(text)]) {
    const words = (text[each] as Patches | undefined)?.[kind]?.[id];
    if (words) return each === lang ? words : { ...words, lang: each };
  }
  return undefined;
}

/** Whether a part has the kind, but not the item. */
function isStranger(part: object, kind: string, id: string): boolean {
  const items = (part as Items)[kind];
  return isItems(items) && !Object.hasOwn(items, id);
}

/** What an overlay names in lists of a part, and the part does not have. */
export function strangersIn(part: AnyPart, overlay: Overlay, names: Names): string[] {
  const own = overlay.content ?? {};
  const here = Object.fromEntries(Object.entries(own).filter(([kind]) => kind in part));
  const found = [...referencesIn(here)].filter(
    ({ kind, id }) => isStranger(part, kind, id) && (names.ids[kind] ?? []).includes(id),
  );
  return [...new Set(found.map(({ kind, id }) => `${kind}.${id}`))];
}

/**
 * The part with items of another one, where an overlay names what only that has. `found` are
 * their ids, as `strangersIn` gives them.
 */
export function borrow<P extends AnyPart>(part: P, pool: AnyPart, found: readonly string[]): P {
  const kinds: Record<string, unknown> = { ...(part as object) };
  const text: Record<string, Items> = { ...(part.text as Readonly<Record<string, Items>>) };
  const take = (kind: string, id: string): void => {
    const items = new Map<string, unknown>(Object.entries(pool)).get(kind);
    const item = isItems(items) ? items[id] : undefined;
    const words = (pool.text as Readonly<Record<string, Items>>)[kind]?.[id];
    if (item === undefined || words === undefined || !isItems(kinds[kind])) return;
    kinds[kind] = { ...kinds[kind], [id]: item };
    text[kind] = { ...text[kind], [id]: words };
    for (const reference of referencesIn(item)) {
      if (isStranger(kinds, reference.kind, reference.id)) take(reference.kind, reference.id);
    }
  };
  for (const each of found) {
    const [kind = '', id = ''] = each.split('.');
    take(kind, id);
  }
  return Object.assign({}, part, kinds, { text });
}

export function applyOverlay<P extends AnyPart>(part: P, overlay: Overlay, names: Names): P {
  const patches = (overlay.content ?? {}) as Patches;
  const kinds: Record<string, unknown> = { ...(part as object) };
  const texts = part.text as Readonly<Record<string, Items>>;
  const text: Record<string, Items> = { ...texts };
  /** Says that the host had a hand in it. */
  const mark = (kind: string, id: string, item: unknown): void => {
    kinds[kind] = {
      ...(kinds[kind] as Items),
      [id]: { sources: [], ...(item as Items), host: overlay.name },
    };
  };

  for (const [kind, items] of Object.entries(patches)) {
    const present = kinds[kind];
    if (!isItems(present)) continue;
    for (const [id, patch] of Object.entries(items)) {
      const isHere = Object.hasOwn(present, id);
      const isElsewhere = !isHere && names.ids[kind as ContentKind]?.includes(id);
      if (patch === null || isElsewhere) continue;
      const item = mergePatch(isHere ? present[id] : {}, patch) as Items;
      const hours = item['hours'] as readonly Opening[] | undefined;
      mark(kind, id, hours ? { ...item, hourLines: hourLines(hours, part.lang) } : item);
      if (!isHere) text[kind] = { ...text[kind], [id]: ownWords(overlay, part.lang, kind, id) };
    }
  }

  const spoken = (overlay.text?.[part.lang] ?? {}) as Patches;
  const english = (overlay.text?.['en'] ?? {}) as Patches;
  for (const [kind, items] of Object.entries(texts)) {
    for (const [id, words] of Object.entries(items)) {
      const standsIn = (words as { lang?: string }).lang === 'en';
      const patch = spoken[kind]?.[id] ?? (standsIn ? english[kind]?.[id] : undefined);
      if (!patch) continue;
      const merged = mergePatch(words, patch) as Items;
      const isWhole =
        patch === spoken[kind]?.[id] &&
        Object.keys(words as Items).every((key) => key in patch || key === 'lang');
      const { lang: _english, ...own } = merged;
      text[kind] = { ...text[kind], [id]: isWhole ? own : merged };
      const present = kinds[kind];
      if (isItems(present) && Object.hasOwn(present, id)) mark(kind, id, present[id]);
    }
  }
  const laid: P = { ...part, ...kinds, text };
  const shown = removeItems(laid, (_item, kind, id) => patches[kind]?.[id] === null);
  // A part has what its widget shows; a list may name what only another widget has.
  return pruneReferences(shown, (kind, id) => isStranger(shown, kind, id));
}
