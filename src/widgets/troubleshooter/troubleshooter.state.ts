/** Which problems there are, and what is asked about them. No words and no markup here. */
import type { Part } from '../../content/parts.ts';
import type { Answers, FactId } from '../../engine/facts.ts';
import type { Interview } from '../../engine/interview.ts';

/** The fact that says what is wrong. */
export const problemFact = 'problem';

const themes = ['urgent', 'phone', 'locked', 'other'] as const;
export type Theme = (typeof themes)[number];

/** How the alarm looks: whole at first, then the buttons that are of use to the reader. */
export function alarmLook(fact: FactId, known: Answers): 'open' | 'actions' | 'call' {
  if (fact === problemFact) return 'open';
  return known['other-way'] === 'none' ? 'call' : 'actions';
}

const interviews = new WeakMap<object, Interview>();

/** The interview of a part: the problem, then what its remedy turns on. */
export function interviewOf(content: Part<'problems'>): Interview {
  const known = interviews.get(content.problemRules);
  if (known) return known;
  const interview = {
    facts: content.facts,
    rows: content.problemRules,
    followUps: Object.fromEntries(
      Object.entries(content.remedies).map(([id, { asks = [] }]) => [id, asks]),
    ),
    start: content.start,
  };
  interviews.set(content.problemRules, interview);
  return interview;
}

/** The problems by theme, what is urgent first; each under the theme of its first remedy. */
export function problemsByTheme(
  { facts, problemRules, remedies }: Part<'problems'>,
  shown: (id: string) => boolean,
): ReadonlyMap<Theme, readonly string[]> {
  const themeOf = (problem: string): Theme | undefined => {
    const row = problemRules.find(({ when }) => when[problemFact]?.includes(problem));
    return row && remedies[row.then]?.theme;
  };
  const problems = facts[problemFact]?.values.filter(shown) ?? [];
  return new Map(
    themes.map((theme) => [theme, problems.filter((problem) => themeOf(problem) === theme)]),
  );
}
