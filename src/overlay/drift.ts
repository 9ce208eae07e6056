/** What an overlay replaces, and whether the built-in one has moved on since. */
import { hashOf } from '../content/hash.ts';
import type { Overlay, Patch } from './schema.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What overlays are laid over: content and texts, in whole or in part. */
export interface Base {
  readonly content: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const at = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Every built-in text and list that an overlay replaces, by its key in `replaces`. */
export function replacedBy(overlay: Overlay, base: Base): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (
    name: string,
    patches: Readonly<Record<string, Readonly<Record<string, Patch>>>>,
    kinds: unknown,
    counts: (value: unknown) => boolean,
  ): void => {
    for (const [kind, items] of Object.entries(patches)) {
      for (const [id, patch] of Object.entries(items)) {
        const original = at(at(kinds, kind), id);
        for (const field of Object.keys(patch ?? {})) {
          const value = at(original, field);
          // An English text that stands in for a missing one is not what was replaced.
          const standsIn = at(original, 'lang') !== undefined;
          if (value !== undefined && !standsIn && counts(value)) {
            found.set(`${name}.${kind}.${id}.${field}`, value);
          }
        }
      }
    }
  };
  for (const [lang, kinds] of Object.entries(overlay.text ?? {})) {
    visit(lang, kinds, base.text[lang], () => true);
  }
  visit('content', overlay.content ?? {}, base.content, Array.isArray);
  return found;
}

/** What an overlay replaces and the built-in content says otherwise since, with the new hash. */
export function movedOn(overlay: Overlay, base: Base): Map<string, string> {
  const moved = new Map<string, string>();
  for (const [key, value] of replacedBy(overlay, base)) {
    const hash = overlay.replaces?.[key];
    if (hash !== undefined && hash !== hashOf(value)) moved.set(key, hashOf(value));
  }
  return moved;
}
