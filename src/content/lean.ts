/**
 * A part without what the first view does not show: where each statement is from, and the words that it is
 * searched by. The built files of the widgets bring it so; the rest follows once the widget stands.
 */
import type { AnyPart } from './parts.ts';

type Items = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Items =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const provenance: readonly string[] = ['sources', 'checked'];
const SEARCHED = 'words';

/** Fields of an object, for which something is left of the value. */
const fields = (value: Items, cut: (name: string, field: unknown) => unknown): Items =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, field]) => [name, cut(name, field)] as const)
      .filter(([, field]) => field !== undefined),
  );

const hasFields = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0;

/** The same fields of each item. */
const eachItem = (items: unknown, keeps: (field: string) => boolean): unknown =>
  fields(items as Items, (_id, item) =>
    isObject(item) ? fields(item, (name, field) => (keeps(name) ? field : undefined)) : item,
  );

/** Items by id, without where they are from. Rows keep it: they are few, and lists. */
export const leanPart = (part: AnyPart): Items => ({
  lean: true,
  ...fields({ ...part }, (kind, items) => {
    if (kind === 'sources') return undefined;
    if (kind === 'text') {
      return fields(items as Items, (name, texts) =>
        name === 'sources' ? undefined : eachItem(texts, (field) => field !== SEARCHED),
      );
    }
    return isObject(items)
      ? fields(items, (_id, item) =>
          isObject(item)
            ? fields(item, (name, field) => (provenance.includes(name) ? undefined : field))
            : item,
        )
      : items;
  }),
});

/** What a lean part does without. */
export const restOf = (part: AnyPart): Items => ({
  lean: false,
  ...fields({ ...part }, (kind, items) => {
    if (kind === 'sources') return items;
    if (kind === 'text') {
      return fields(items as Items, (name, texts) => {
        if (name === 'sources') return texts;
        const words = eachItem(texts, (field) => field === SEARCHED) as Items;
        const found = fields(words, (_id, item) => (hasFields(item) ? item : undefined));
        return hasFields(found) ? found : undefined;
      });
    }
    if (!isObject(items)) return undefined;
    const found = fields(items, (_id, item) => {
      if (!isObject(item)) return undefined;
      const kept = fields(item, (name, field) => (provenance.includes(name) ? field : undefined));
      return Object.keys(kept).length > 0 ? kept : undefined;
    });
    return Object.keys(found).length > 0 ? found : undefined;
  }),
});

/** The two as one again. */
export function wholePart<P extends AnyPart>(lean: P, rest: unknown): P {
  const join = (one: unknown, other: unknown): unknown =>
    isObject(one) && isObject(other)
      ? { ...one, ...fields(other, (name, value) => join(one[name], value)) }
      : other;
  return join(lean, rest) as P;
}
