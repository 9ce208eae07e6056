/** Which papers are listed, for whom, and which of them are ready. */
import type { Part } from '../../content/parts.ts';
import { countReady, documentsAmong } from '../../engine/checklist.ts';
import { decide, firingRow } from '../../engine/decide.ts';
import { NOT_SURE, test, type Answers, type FactId } from '../../engine/facts.ts';
import type { Visit } from '../../papers/visits.ts';

/** The facts that choose a list, in the order in which they are asked. */
export const askable = ['route', 'citizenship'] as const satisfies readonly FactId[];
export type Askable = (typeof askable)[number];

/** The route that the eligibility rules lead to, where the answers settle an outcome. */
export function routeFor(content: Part<'documents'>, answers: Answers): string | undefined {
  const { facts, rules, routes } = content;
  const outcome = decide({ facts, rows: rules }, answers);
  if (outcome === undefined) return undefined;
  return firingRow({ facts, rows: routes }, { ...answers, outcome })?.then;
}

/** The answers with the route in it, if it is known: chosen, preset, or from the rules. */
export function withRoute(content: Part<'documents'>, answers: Answers): Answers {
  if (answers['route'] !== undefined) return answers;
  const route = routeFor(content, answers);
  return route === undefined ? answers : { ...answers, route };
}

/** Whether a requirement anywhere in the lists of this route turns on the fact. */
function turnsOn(value: unknown, fact: FactId): boolean {
  if (Array.isArray(value)) return value.some((entry) => turnsOn(entry, fact));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, entry]) => (key === 'when' && fact in (entry as object)) || turnsOn(entry, fact),
  );
}

/** The next question, or `undefined` when the list can be shown. */
export function nextQuestion(content: Part<'documents'>, answers: Answers): Askable | undefined {
  if (answers['route'] === undefined || answers['route'] === NOT_SURE) return 'route';
  if (answers['citizenship'] !== undefined) return undefined;
  const lists = Object.values(content.checklists).filter(
    ({ when }) => test(when, { route: answers['route'] ?? '' }) !== 'false',
  );
  return lists.some((list) => turnsOn(list, 'citizenship')) ? 'citizenship' : undefined;
}

/** How much is ready, over all visits. */
export function progressOf(
  visits: readonly Visit[],
  ready: ReadonlySet<string>,
): { done: number; total: number } {
  return visits
    .map(({ needs }) => countReady(needs, ready))
    .reduce((sum, each) => ({ done: sum.done + each.done, total: sum.total + each.total }), {
      done: 0,
      total: 0,
    });
}

/** The papers of some visits that are ticked. */
export function readyAmong(visits: readonly Visit[], ready: ReadonlySet<string>): string[] {
  const listed = new Set(visits.flatMap(({ needs }) => documentsAmong(needs)));
  return [...ready].filter((id) => listed.has(id));
}
