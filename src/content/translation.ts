/** How far each text of a language can be trusted: reviewed, machine, stale or missing. */
import { hashOf } from './hash.ts';
import type { PartialText } from './check-texts.ts';
import type { TextKind } from './text-schema.ts';

/** `stale`: the English has changed since a person reviewed the text, or a machine translated it. */
export type TextState = 'reviewed' | 'machine' | 'stale' | 'missing';

/** Who "reviewed" a text that nobody has read: it was translated from the English as that was on the day. */
export const MACHINE = 'machine';

/** That a person has read a text beside its English, as both were on a day. */
export interface Review {
  readonly own: string;
  readonly english: string;
  readonly by: string;
  readonly on: string;
}

/** The reviews of one language, by `KIND.ID`; `locales/reviews/<lang>.json`. */
export type Reviews = Readonly<Record<string, Review>>;

export const hashesOf = (own: unknown, english: unknown): Pick<Review, 'own' | 'english'> => ({
  own: hashOf(own),
  english: hashOf(english),
});

export function stateOf(own: unknown, english: unknown, review: Review | undefined): TextState {
  if (own === undefined) return 'missing';
  const hashes = hashesOf(own, english);
  if (review?.own !== hashes.own) return 'machine';
  if (review.english !== hashes.english) return 'stale';
  return review.by === MACHINE ? 'machine' : 'reviewed';
}

export interface TextEntry {
  readonly path: string;
  readonly kind: TextKind;
  readonly id: string;
  readonly english: unknown;
  readonly own: unknown;
  readonly state: TextState;
}

/** Every text that the English has, with what another language makes of it. */
export function entriesOf(english: PartialText, own: PartialText, reviews: Reviews): TextEntry[] {
  return (Object.entries(english) as [TextKind, Readonly<Record<string, unknown>>][]).flatMap(
    ([kind, items]) =>
      Object.entries(items).map(([id, original]) => {
        const path = `${kind}.${id}`;
        const words: unknown = own[kind]?.[id];
        const state = stateOf(words, original, reviews[path]);
        return { path, kind, id, english: original, own: words, state };
      }),
  );
}
