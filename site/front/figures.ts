/** What the front page says in figures: the build works them out, and this puts them into words. Pure. */

export interface Figures {
  /** What the first view of a widget fetches, in bytes: that of the lightest, and of the heaviest. */
  readonly firstView: { readonly least: number; readonly most: number };
  /** The languages that all texts are in, English first. */
  readonly languages: readonly string[];
}

/** The languages of the site itself. */
export const pageLanguages = ['en', 'da'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The figures of the recorded sizes. */
export function figuresOf(
  sizes: Readonly<Record<string, number>>,
  languages: readonly string[],
): Figures {
  const first = Object.keys(sizes)
    .filter((name) => name.startsWith('first '))
    .map((name) => sizes[name] ?? 0);
  return { firstView: { least: Math.min(...first), most: Math.max(...first) }, languages };
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The figures in words, by the id of where they stand. */
export function figureWords(
  { firstView: { least, most }, languages }: Figures,
  language: PageLanguage,
): Readonly<Record<'size' | 'languages', string>> {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const list = new Intl.ListFormat(language);
  return {
    size: `${kilobytes(least)}–${kilobytes(most)} kB`,
    languages: capital(list.format(languages.map((each) => names.of(each) ?? each))),
  };
}
