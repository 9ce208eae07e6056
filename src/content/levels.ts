/** Title, short, rest: what a reader looks at first, what is enough for most, and everything else. */

interface Levelled {
  readonly short?: string | undefined;
  readonly lead?: readonly string[] | undefined;
  readonly body?: readonly string[] | undefined;
}

/** Everything that an item says under its title. */
export const levelsOf = ({ short, lead = [], body = [] }: Levelled): readonly string[] => [
  ...(short === undefined ? [] : [short]),
  ...lead,
  ...body,
];
