/** Where the reader is in the interview. Answers live in the profile; this is only the position. */
import { without, type Answers, type FactId } from './facts.ts';
import { giveAnswer, walk, type Interview, type Walk } from './interview.ts';

export interface Position {
  /** A question shown out of turn: the reader went back, or changes an answer. */
  readonly at: FactId | undefined;
  /** After this question the reader returns to where the interview stands. */
  readonly returning: boolean;
  /** The reader answered, on the spot, what only a note hangs on. */
  readonly noted: boolean;
  /** The facts that the reader answered here; all others come from elsewhere. */
  readonly own: readonly FactId[];
}

export interface Reader {
  readonly preset: Answers;
  readonly given: Answers;
}

export type Action =
  | { readonly kind: 'choose'; readonly value: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'change'; readonly fact: FactId }
  | { readonly kind: 'answer'; readonly fact: FactId; readonly value: string }
  | { readonly kind: 'restart'; readonly facts: readonly FactId[] };

export const start: Position = {
  at: undefined,
  returning: false,
  noted: false,
  own: [],
};

/** The position where the interview stands, or at one question of it. */
const at = ({ own }: Position, fact?: FactId): Position => ({
  ...start,
  own: fact === undefined || own.includes(fact) ? own : [...own, fact],
});

/** The question on the screen; `undefined` when it is the result. */
export function questionAt(walked: Walk, position: Position, reader: Reader): FactId | undefined {
  return position.at !== undefined && isAnswered(position.at, walked, reader)
    ? position.at
    : walked.next;
}

/** Whether a fact was asked, was said by the host, or was answered with a note. */
const isAnswered = (fact: FactId, { asked }: Walk, { preset, given }: Reader): boolean =>
  asked.includes(fact) || fact in preset || fact in given;

/** What the interview takes as known although it was not asked here, in the order of the rows. */
export function takenAsKnown(
  { rows, followUps }: Interview,
  { known, outcome }: Walk,
  { own }: Position,
): FactId[] {
  const inRows = rows.flatMap(({ when }) => Object.keys(when));
  const asked =
    outcome === undefined ? Object.values(followUps).flat() : (followUps[outcome] ?? []);
  const later = asked.map(({ fact }) => fact);
  return [...new Set([...inRows, ...later])].filter(
    (fact) => known[fact] !== undefined && !own.includes(fact),
  );
}

/** The question before the one on the screen. */
export function questionBefore(
  walked: Walk,
  position: Position,
  reader: Reader,
): FactId | undefined {
  const { asked } = walked;
  const fact = questionAt(walked, position, reader);
  const index = fact === undefined ? -1 : asked.indexOf(fact);
  return asked[(index < 0 ? asked.length : index) - 1];
}

const stay = (position: Position, given: Answers): { position: Position; given: Answers } => ({
  position,
  given,
});

function choose(
  interview: Interview,
  reader: Reader,
  position: Position,
  walked: Walk,
  value: string,
): { position: Position; given: Answers } {
  const fact = questionAt(walked, position, reader);
  if (fact === undefined) return stay(position, reader.given);
  const given = giveAnswer(interview, reader.preset, reader.given, fact, value);
  const after = at(position, fact);
  if (position.returning || !walked.asked.includes(fact)) return stay(after, given);
  // After going back, the questions come again one by one, each with the answer it had.
  const { asked } = walk(interview, reader.preset, given);
  return stay({ ...after, at: asked[asked.indexOf(fact) + 1] }, given);
}

/** The position and the answers after an action. An action that makes no sense changes nothing. */
export function reduce(
  interview: Interview,
  reader: Reader,
  position: Position,
  action: Action,
): { position: Position; given: Answers } {
  const { given, preset } = reader;
  const walked = walk(interview, preset, given);
  switch (action.kind) {
    case 'choose':
      return choose(interview, reader, position, walked, action.value);
    case 'back': {
      if (position.returning) return stay(at(position), given);
      const before = questionBefore(walked, position, reader);
      return before === undefined
        ? stay(position, given)
        : stay({ ...at(position), at: before }, given);
    }
    case 'change':
      return isAnswered(action.fact, walked, reader)
        ? stay({ ...at(position), at: action.fact, returning: true }, given)
        : stay(position, given);
    case 'answer':
      return stay(
        { ...at(position, action.fact), noted: true },
        { ...given, [action.fact]: action.value },
      );
    case 'restart':
      return stay(start, without(given, action.facts));
  }
}
