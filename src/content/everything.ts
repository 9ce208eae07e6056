/** The classic file has everything once; the parts are cut from it where they are needed. */
import { briefKinds, extraWords, partKinds, type PartName, type Start } from './parts.ts';

type Items = Readonly<Record<string, unknown>>;

export interface Everything {
  readonly part: Items;
  /** The facts that the widget of a part can ask: only for these it has words. */
  readonly asks: Readonly<Partial<Record<PartName, readonly string[]>>>;
  /** Where the interview of a part starts. */
  readonly starts: Readonly<Partial<Record<PartName, Start>>>;
}

const pick = (items: Items, keys: readonly string[]): Items =>
  Object.fromEntries(keys.flatMap((key) => (key in items ? [[key, items[key]]] : [])));

/** A part with all items of its kinds: more than its widget names, and so nothing is missing. */
export function partOf({ part, asks, starts }: Everything, name: PartName): Items {
  const text = part['text'] as Readonly<Record<string, Items>>;
  const brief: Partial<Record<PartName, object>> = briefKinds;
  const kinds = [...partKinds[name], ...Object.keys(brief[name] ?? {})];
  const extra: Partial<Record<PartName, readonly string[]>> = extraWords;
  const words = extra[name] ?? [];
  const own = pick(text, [...kinds, ...words]) as Record<string, Items>;
  const asked = asks[name] ?? [];
  for (const kind of ['facts', 'findOut']) {
    if (own[kind]) own[kind] = pick(own[kind], asked);
  }
  return { ...pick(part, ['lang', 'dated', 'dates', ...kinds]), start: starts[name], text: own };
}
