/** Whose journey it is, its stages and their days. No words and no markup here. */
import { isDay } from '../../content/day.ts';
import type { Part } from '../../content/parts.ts';
import { dayAfter } from './calendar.ts';
import { decide, possibleOutcomes } from '../../engine/decide.ts';
import { NOT_SURE, test, testAny, type Answers } from '../../engine/facts.ts';
import { noFollowUps, offeredValues, type Interview, type Offers } from '../../engine/interview.ts';

type Asked = Part<'journeys'>;
type Content = Part<'stages'>;

/** The fact that says whose journey it is. */
export const journeyFact = 'journey';

/** The journey that follows from what else is known, where that settles it. */
export const journeyFrom = (content: Asked, answers: Answers): string | undefined =>
  decide({ facts: content.facts, rows: content.journeyRules }, answers);

/** The journeys that what is known does not rule out, and what it is that rules out the others. */
export function offeredJourneys(content: Asked, known: Answers): Offers {
  const { facts, journeyRules } = content;
  const values = offeredValues(facts, journeyFact, known);
  const because = [...new Set(journeyRules.flatMap(({ when }) => Object.keys(when)))].filter(
    (fact) => known[fact] !== undefined && known[fact] !== NOT_SURE,
  );
  if (because.length === 0) return { values, because };
  const possible = possibleOutcomes({ facts, rows: journeyRules }, known);
  // Some journeys follow from no rule: only the reader knows.
  const decided = new Set(journeyRules.map(({ then }) => then));
  return { values: values.filter((id) => possible.has(id) || !decided.has(id)), because };
}

const interviews = new WeakMap<object, Interview>();

/** One question, whose answer is the journey. */
export function interviewOf({ facts, journeys, start }: Asked): Interview {
  const known = interviews.get(journeys);
  if (known) return known;
  const rows = Object.keys(journeys).map((id) => ({
    id,
    when: { [journeyFact]: [id] },
    then: id,
  }));
  const interview = { facts, rows, followUps: noFollowUps, start };
  interviews.set(journeys, interview);
  return interview;
}

export interface ShownStage {
  readonly id: string;
  /** It hangs on something that is not known. */
  readonly open: boolean;
  readonly papers: readonly ShownPaper[];
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** The stages of a journey that the answers do not rule out, with their days if one is given. */
export function stagesOf(
  content: Content,
  journey: string,
  answers: Answers,
  shown: (id: string) => boolean,
  start: string | undefined,
): ShownStage[] {
  const { journeys, stages } = content;
  return (journeys[journey]?.stages ?? []).filter(shown).flatMap((id): ShownStage[] => {
    const { when = {}, earliest, latest } = stages[id] ?? {};
    const verdict = test(when, answers);
    if (verdict === 'false') return [];
    const from = start && earliest && dayAfter(start, earliest);
    const until = start && latest && dayAfter(start, latest);
    return [
      {
        id,
        open: verdict === 'open',
        papers: papersOf(content, id, answers),
        earliest: from || undefined,
        latest: until || undefined,
      },
    ];
  });
}

export interface ShownPaper {
  readonly id: string;
  /** It is for some readers, and nobody knows if for this one. */
  readonly open: boolean;
}

/** The papers of a stage that the answers do not rule out. */
export const papersOf = (
  { stages, documents }: Content,
  stage: string,
  answers: Answers,
): ShownPaper[] =>
  (stages[stage]?.documents ?? []).flatMap((id): ShownPaper[] => {
    const verdict = testAny(documents[id]?.cases ?? [{}], answers);
    return verdict === 'false' ? [] : [{ id, open: verdict === 'open' }];
  });

/** Whether a day is worth asking for. */
export const hasDays = ({ stages }: Content, shown: readonly ShownStage[]): boolean =>
  shown.some(({ id }) => stages[id]?.earliest ?? stages[id]?.latest);

/** A day as a date field gives it, within reason; a year of five digits is a slip. */
export const readDay = (text: string): string | undefined =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && isDay(text) ? text : undefined;
