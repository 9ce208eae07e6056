/** Which offices serve a municipality. No words and no markup here. */
import type { Part } from '../../content/parts.ts';
import type { Branch, Municipality } from '../../content/schema.ts';

type Content = Pick<Part<'places'>, 'branches' | 'municipalities'>;
type Kind = Branch['kind'];

export interface Place {
  readonly id: string;
  readonly branch: Branch;
}

export interface Offices {
  readonly municipality: Municipality;
  /** Those that register for it, and those that serve all, the one in the municipality itself first. */
  readonly of: (kind: Kind) => readonly Place[];
}

/** The municipalities by name, in the order of their language: Å comes last. */
export const municipalitiesOf = ({
  municipalities,
}: Content): (readonly [string, Municipality])[] => {
  const { compare } = new Intl.Collator('da');
  return Object.entries(municipalities).sort(([, one], [, other]) => compare(one.name, other.name));
};

export function officesOf(content: Content, id: string): Offices | undefined {
  const municipality = content.municipalities[id];
  if (!municipality) return undefined;
  const all = Object.entries(content.branches).map(([key, branch]) => ({ id: key, branch }));
  const isHere = ({ branch }: Place): number => Number(branch.municipality === id);
  return {
    municipality,
    of: (kind) =>
      all
        .filter(({ branch }) => branch.kind === kind && (branch.serves?.includes(id) ?? true))
        .sort((one, other) => isHere(other) - isHere(one)),
  };
}
