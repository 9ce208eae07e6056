/** Which pictures are kept of the widgets: what they show, how, and where each is. Pure. */
import { states, type State } from '../../test/embed/support/states.ts';

export interface Look {
  readonly id: string;
  readonly width: number;
  readonly media: Readonly<Record<string, string>>;
}

/** A phone and a page, and what readers set. Dark and forced colours differ in colours alone: one width is enough. */
const looks: readonly Look[] = [
  { id: 'phone', width: 390, media: { 'prefers-color-scheme': 'light' } },
  { id: 'page', width: 1100, media: { 'prefers-color-scheme': 'light' } },
  { id: 'dark', width: 390, media: { 'prefers-color-scheme': 'dark' } },
  {
    id: 'forced',
    width: 390,
    media: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
  },
];

export interface Picture {
  /** Such as `faq/nothing-found.dark`; the file without its ending. */
  readonly id: string;
  readonly state: State;
  readonly look: Look;
}

const slugOf = (words: string): string => words.toLowerCase().replace(/[^a-z\d]+/g, '-');

/** All pictures, or those whose names begin with one of the words asked for. */
export const pictures = (wanted: readonly string[] = []): Picture[] =>
  states
    .filter(({ isCanonical }) => isCanonical)
    .flatMap((state) =>
      looks.map((look) => ({ id: `${state.name}/${slugOf(state.what)}.${look.id}`, state, look })),
    )
    .filter(({ id }) => wanted.length === 0 || wanted.some((each) => id.startsWith(each)));
