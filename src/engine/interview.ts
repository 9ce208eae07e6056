/** An interview: the questions that a decision table asks of one reader, and what they lead to. */
import type { Start } from '../content/parts.ts';
import type { FollowUp } from '../content/schema.ts';
import {
  decide,
  matters,
  nextFact,
  once,
  possibleOutcomes,
  remainder,
  type Table,
} from './decide.ts';
import { test, without, type Answers, type FactId, type Facts } from './facts.ts';

export interface Interview extends Table {
  /** Facts to ask once an outcome is certain, because its steps turn on them. */
  readonly followUps: Readonly<Record<string, readonly FollowUp[]>>;
  /** Where it starts when nothing is known, if that was worked out before. */
  readonly start?: Start | undefined;
}

/** For a table that asks no more once it has decided. */
export const noFollowUps: Interview['followUps'] = {};

export interface Walk {
  /** The questions asked so far, in order. */
  readonly asked: readonly FactId[];
  /** The next question; `undefined` when the result can be shown. */
  readonly next: FactId | undefined;
  /** What was known beforehand and what the questions asked have brought. */
  readonly known: Answers;
  /** The outcome, as soon as the table has decided. */
  readonly outcome: string | undefined;
}

function nextFollowUp(interview: Interview, outcome: string, known: Answers): FactId | undefined {
  return interview.followUps[outcome]?.find(
    ({ fact, when = {} }) => known[fact] === undefined && test(when, known) === 'true',
  )?.fact;
}

function nextQuestion(interview: Interview, known: Answers): FactId | undefined {
  const fact = nextFact(interview, known);
  if (fact !== undefined) return fact;
  const outcome = decide(interview, known);
  return outcome === undefined ? undefined : nextFollowUp(interview, outcome, known);
}

/** Where the interview starts, if nothing is known that it turns on. */
function startOf({ start, facts }: Interview, known: Answers): Start | undefined {
  return start && Object.keys(known).every((fact) => !(fact in facts)) ? start : undefined;
}

/**
 * Goes through the interview with the answers given, up to the first question without one.
 * Answers to questions that do not come up are passed over, so they cannot change the outcome.
 */
export function walk(interview: Interview, preset: Answers, given: Answers): Walk {
  const start = startOf(interview, preset);
  if (start && given[start.next] === undefined) {
    return { asked: [], next: start.next, known: preset, outcome: undefined };
  }
  const asked: FactId[] = [];
  let known = preset;
  let next = nextQuestion(interview, known);
  while (next !== undefined) {
    const value = given[next];
    if (value === undefined) break;
    asked.push(next);
    known = { ...known, [next]: value };
    next = nextQuestion(interview, known);
  }
  return { asked, next, known, outcome: decide(interview, known) };
}

/** The outcomes that are still possible after a walk. */
export const possibleAfter = (interview: Interview, { known }: Walk): string[] => [
  ...possibleOutcomes(interview, known),
];

/** How many more questions the longest way from here asks. */
export function longestFrom(interview: Interview, known: Answers): number {
  const start = startOf(interview, known);
  if (start) return start.longest;
  const later = Object.values(interview.followUps).flat();
  const said = later.map(({ fact }) => known[fact] ?? '').join();
  const key = `${remainder(interview, known)} ${said}`;
  return once(interview.followUps, 'longest', key, () => workOutLongest(interview, known));
}

function workOutLongest(interview: Interview, known: Answers): number {
  const next = nextQuestion(interview, known);
  if (next === undefined) return 0;
  const values = interview.facts[next]?.values ?? [];
  return (
    1 + Math.max(...values.map((value) => longestFrom(interview, { ...known, [next]: value })))
  );
}

export interface Progress {
  readonly asked: number;
  /** The most questions that can still come, the present one among them. */
  readonly left: number;
  /** Pieces of a bar, one a question, of which those asked and the present one are filled. */
  readonly pieces: number;
}

/**
 * How far a walk has come. "Not sure" may open more questions than a value would: then there are fewer
 * pieces than questions, so that the bar never moves back.
 */
export function progressAfter(
  interview: Interview,
  preset: Answers,
  asked: readonly FactId[],
  given: Answers,
): Progress {
  let known = preset;
  let left = longestFrom(interview, known);
  let pieces = left;
  asked.forEach((fact, index) => {
    known = { ...known, [fact]: given[fact] ?? '' };
    left = longestFrom(interview, known);
    const most = Math.floor(((index + 2) * pieces) / (index + 1));
    pieces = Math.min(index + 1 + left, most);
  });
  return { asked: asked.length, left, pieces };
}

/** Works out what answers lead to before anybody gives them: `once` remembers it all. */
export function foresee(interview: Interview, preset: Answers, given: Answers): void {
  progressAfter(interview, preset, walk(interview, preset, given).asked, given);
}

/** The answers that are offered to a question. */
export interface Offers {
  readonly values: readonly string[];
  /** What is known that rules out the others. */
  readonly because: readonly FactId[];
}

/** The values of a fact that what is known does not rule out as an answer. */
export function offeredValues(facts: Facts, fact: FactId, known: Answers): readonly string[] {
  const { values = [], offered = [] } = facts[fact] ?? {};
  const conditions = new Map(offered.map(({ value, when }) => [value, when]));
  return values.filter((value) => test(conditions.get(value) ?? {}, known) !== 'false');
}

/** Whether a fact can still be asked, or has been, after a walk. */
function stillCounts(interview: Interview, { asked, next, known }: Walk, fact: FactId): boolean {
  if (asked.includes(fact)) return true;
  if (next === undefined) return false;
  if (matters(interview, known, fact)) return true;
  return [...possibleOutcomes(interview, known)].some((outcome) =>
    interview.followUps[outcome]?.some((followUp) => followUp.fact === fact),
  );
}

/**
 * Gives or changes one answer. Answers that the change takes out of the interview are dropped;
 * answers that still count, and those of other interviews, are kept.
 */
export function giveAnswer(
  interview: Interview,
  preset: Answers,
  given: Answers,
  fact: FactId,
  value: string,
): Answers {
  const changed = { ...given, [fact]: value };
  if (given[fact] === undefined || given[fact] === value) return changed;
  const before = walk(interview, preset, given).asked;
  const after = walk(interview, preset, changed);
  return without(
    changed,
    before.filter((earlier) => !stillCounts(interview, after, earlier)),
  );
}
