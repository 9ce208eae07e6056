/** The claims one at a time: the reader guesses, and then sees. No words and no markup here. */

/** Where the reader is among the claims. */
export interface Deck {
  /** The claim asked about; the first where it is unknown. */
  readonly id?: string | undefined;
  /** Whether the reader takes it for true; none as long as it is not said. */
  readonly guess?: boolean | undefined;
}

const placeOf = (ids: readonly string[], { id }: Deck): number =>
  Math.max(0, id === undefined ? 0 : ids.indexOf(id));

export interface Shown {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly guess: boolean | undefined;
  readonly isLast: boolean;
}

/** The claim that is asked about, of those that are shown. */
export function shownOf(ids: readonly string[], deck: Deck): Shown | undefined {
  const place = placeOf(ids, deck);
  const id = ids[place];
  if (id === undefined) return undefined;
  const guess = id === deck.id ? deck.guess : undefined;
  return { id, number: place + 1, guess, isLast: place === ids.length - 1 };
}

/** The next claim; after the last one the first. */
export const nextOf = (ids: readonly string[], deck: Deck): Deck => ({
  id: ids[(placeOf(ids, deck) + 1) % ids.length],
});
