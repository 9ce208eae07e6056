/** Which of the words that are explained stand in some texts. */
interface Term {
  readonly words: readonly string[];
}

const linesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesIn) : [];
};

/** A whole word; in Danish a hyphen may join it to another. */
const patternOf = (word: string): RegExp =>
  new RegExp(`(^|[^\\p{L}])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'giu');

/**
 * The ids of the terms that stand in the texts, in the order of the terms. The longest words are
 * looked for first: "International Citizen Service" is not "Citizen Service".
 */
export function termsIn(terms: Readonly<Record<string, Term>>, texts: object): string[] {
  let left = linesIn(texts).join('\n');
  const all = Object.entries(terms).flatMap(([id, { words }]) =>
    words.map((word) => ({ id, word })),
  );
  const found = new Set<string>();
  for (const { id, word } of all.sort((a, b) => b.word.length - a.word.length)) {
    const without = left.replace(patternOf(word), '$1\n');
    if (without !== left) found.add(id);
    left = without;
  }
  return Object.keys(terms).filter((id) => found.has(id));
}
