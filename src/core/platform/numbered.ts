/** Each entry with its number. Old libraries put an `entries` of their own on every list of the page. */
export const numbered = <T>(list: readonly T[]): (readonly [number, T])[] =>
  list.map((entry, number) => [number, entry] as const);
