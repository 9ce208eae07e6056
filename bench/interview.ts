/** The same interview for all: ten questions of the guide, one after the other, and a result. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
}

const ids = [
  'mitid',
  'age',
  'cpr',
  'home',
  'citizenship',
  'stay',
  'photo-id',
  'phone',
  'second-document',
  'witness',
];

interface Texts {
  readonly facts: Readonly<
    Record<
      string,
      { readonly question: string; readonly values: Readonly<Record<string, { label: string }>> }
    >
  >;
}

export const questionsOf = ({ facts }: Texts): Question[] =>
  ids.map((id) => ({
    id,
    question: facts[id]?.question ?? id,
    options: Object.values(facts[id]?.values ?? {}).map(({ label }) => label),
  }));
