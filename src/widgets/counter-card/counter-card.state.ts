/** Which papers can stand on the card. No words and no markup here. */
import type { Part } from '../../content/parts.ts';

type Content = Pick<Part<'counter'>, 'requests' | 'documents'>;

/** A paper under the name that a clerk uses. */
const nameOf = ({ documents }: Content, id: string): string => documents[id]?.sameAs ?? id;

/** All ids of the same paper. */
export const namesOf = (content: Content, id: string): string[] => [
  id,
  ...Object.keys(content.documents).filter(
    (other) => nameOf(content, other) === id && other !== id,
  ),
];

/** The papers that count for what was chosen, each once; for anything, as long as nothing is. */
export function papersFor(content: Content, requests: ReadonlySet<string>): string[] {
  const chosen = Object.entries(content.requests).filter(
    ([id]) => requests.size === 0 || requests.has(id),
  );
  return [...new Set(chosen.flatMap(([, { documents = [] }]) => documents))];
}

/** The papers that the reader has, under the names of the card. */
export const readyPapers = (content: Content, ready: ReadonlySet<string>): Set<string> =>
  new Set([...ready].map((id) => nameOf(content, id)));
