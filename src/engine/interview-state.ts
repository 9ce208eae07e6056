/** Where the reader is in the interview. Answers live in the profile; this is only the place. */
import { without, type Answers, type FactId } from './facts.ts';
import { giveAnswer, walk, type Interview, type Walk } from './interview.ts';

export interface Place {
  /** A question shown out of turn: the reader went back, or changes an answer. */
  readonly at: FactId | undefined;
  /** After this question the reader returns to where the interview stands. */
  readonly returning: boolean;
  /** The option marked on the screen, not yet confirmed. */
  readonly marked: string | undefined;
  /** The reader went on without marking one. */
  readonly missing: boolean;
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
  | { readonly kind: 'mark'; readonly value: string }
  | { readonly kind: 'submit' }
  | { readonly kind: 'back' }
  | { readonly kind: 'change'; readonly fact: FactId }
  | { readonly kind: 'answer'; readonly fact: FactId; readonly value: string }
  | { readonly kind: 'restart'; readonly facts: readonly FactId[] };

export const start: Place = {
  at: undefined,
  returning: false,
  marked: undefined,
  missing: false,
  noted: false,
  own: [],
};

/** Nothing is marked and nothing changed, at the place where the interview stands. */
const freshly = ({ own }: Place, fact?: FactId): Place => ({
  ...start,
  own: fact === undefined || own.includes(fact) ? own : [...own, fact],
});

/** The question on the screen; `undefined` when it is the result. */
export function questionAt(walked: Walk, place: Place, reader: Reader): FactId | undefined {
  return place.at !== undefined && isAnswered(place.at, walked, reader) ? place.at : walked.next;
}

/** Whether a fact was asked, was said by the host, or was answered with a note. */
const isAnswered = (fact: FactId, { asked }: Walk, { preset, given }: Reader): boolean =>
  asked.includes(fact) || fact in preset || fact in given;

/** What the interview takes as known although it was not asked here, in the order of the rows. */
export function takenAsKnown(
  { rows, followUps }: Interview,
  { known, outcome }: Walk,
  { own }: Place,
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
export function questionBefore(walked: Walk, place: Place, reader: Reader): FactId | undefined {
  const { asked } = walked;
  const fact = questionAt(walked, place, reader);
  const index = fact === undefined ? -1 : asked.indexOf(fact);
  return asked[(index < 0 ? asked.length : index) - 1];
}

const stay = (place: Place, given: Answers): { place: Place; given: Answers } => ({ place, given });

function submit(
  interview: Interview,
  reader: Reader,
  place: Place,
  walked: Walk,
): { place: Place; given: Answers } {
  const fact = questionAt(walked, place, reader);
  if (fact === undefined) return stay(place, reader.given);
  const value = place.marked ?? reader.given[fact] ?? reader.preset[fact];
  if (value === undefined) return stay({ ...place, missing: true }, reader.given);
  const given = giveAnswer(interview, reader.preset, reader.given, fact, value);
  const after = freshly(place, fact);
  if (place.returning || !walked.asked.includes(fact)) return stay(after, given);
  // After going back, the questions come again one by one, each with the answer it had.
  const { asked } = walk(interview, reader.preset, given);
  return stay({ ...after, at: asked[asked.indexOf(fact) + 1] }, given);
}

/** The place and the answers after an action. An action that makes no sense changes nothing. */
export function reduce(
  interview: Interview,
  reader: Reader,
  place: Place,
  action: Action,
): { place: Place; given: Answers } {
  const { given, preset } = reader;
  const walked = walk(interview, preset, given);
  switch (action.kind) {
    case 'mark':
      return stay({ ...place, marked: action.value, missing: false }, given);
    case 'submit':
      return submit(interview, reader, place, walked);
    case 'back': {
      if (place.returning) return stay(freshly(place), given);
      const before = questionBefore(walked, place, reader);
      return before === undefined
        ? stay(place, given)
        : stay({ ...freshly(place), at: before }, given);
    }
    case 'change':
      return isAnswered(action.fact, walked, reader)
        ? stay({ ...freshly(place), at: action.fact, returning: true }, given)
        : stay(place, given);
    case 'answer':
      return stay(
        { ...freshly(place, action.fact), noted: true },
        { ...given, [action.fact]: action.value },
      );
    case 'restart':
      return stay(start, without(given, action.facts));
  }
}
