/** What the result shows, worked out from the answers. No words and no markup here. */
import type { Part } from '../../content/parts.ts';
import type { Provenance, Rule } from '../../content/schema.ts';
import { resolveNeeds, type Need } from '../../engine/checklist.ts';
import { collect, type Collected } from '../../engine/collect.ts';
import { reasonFor } from '../../engine/explain.ts';
import { test, type Answers, type FactId } from '../../engine/facts.ts';
import type { Interview } from '../../engine/interview.ts';
import { stepsFor, type ShownStep } from '../../engine/steps.ts';

export interface Visit {
  readonly id: string;
  readonly office: string;
  readonly needs: readonly Need[];
}

export interface CertainResult {
  readonly outcome: string;
  readonly rule: Rule | undefined;
  readonly reasons: readonly FactId[];
  readonly steps: readonly ShownStep[];
  readonly fallbacks: readonly ShownStep[];
  readonly notes: Collected;
  readonly visits: readonly Visit[];
  /** Everything that is said, for the list of sources. */
  readonly statements: readonly (Provenance | undefined)[];
}

export function certainResult(
  interview: Interview,
  results: Part<'results'>,
  outcome: string,
  decidedBy: Answers,
  answers: Answers,
  shown: (id: string) => boolean,
): CertainResult {
  const about = results.outcomes[outcome];
  const known = { ...answers, outcome };
  const { row, facts } = reasonFor(interview, decidedBy);
  const rule = results.rules.find(({ id }) => id === row?.id);
  const steps = stepsFor(results, about?.steps, known, shown);
  const fallbacks = stepsFor(results, about?.fallbacks, known, shown);
  const collected = collect(results.noteRules, known);
  const notes = {
    holds: collected.holds.filter(shown),
    open: collected.open.filter(({ id }) => shown(id)),
  };
  const route = about?.route;
  const visits = Object.entries(route === undefined ? {} : results.checklists)
    .filter(([, list]) => test(list.when, { ...answers, route: route ?? '' }) === 'true')
    .map(([id, list]) => ({
      id,
      office: list.office,
      needs: resolveNeeds(list.needs, answers, shown),
    }));
  return {
    outcome,
    rule,
    reasons: facts,
    steps,
    fallbacks,
    notes,
    visits,
    statements: [
      about,
      rule,
      ...[...steps, ...fallbacks].map(({ id }) => results.steps[id]),
      ...[...notes.holds, ...notes.open.map(({ id }) => id)].map((id) => results.notes[id]),
      ...visits.map(({ id }) => results.checklists[id]),
    ],
  };
}
