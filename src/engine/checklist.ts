/** What one reader must have with them, worked out from what is known of them. */
import type { Requirement } from '../content/schema.ts';
import { test, type Answers } from './facts.ts';

export type Need =
  | {
      readonly kind: 'document';
      readonly id: string;
      /** Needed only if something is so that is not known. */
      readonly onlyIf: boolean;
    }
  | { readonly kind: 'oneOf' | 'together'; readonly needs: readonly Need[] };

const isNeed = (need: Need | undefined): need is Need => need !== undefined;

/** Inside a choice nothing is a must, so nothing is marked "only if". */
const asOption = (need: Need): Need =>
  need.kind === 'document' ? { ...need, onlyIf: false } : need;

function resolve(
  requirement: Requirement,
  answers: Answers,
  shown: (document: string) => boolean,
): Need | undefined {
  const verdict = test(requirement.when ?? {}, answers);
  if (verdict === 'false') return undefined;
  if ('document' in requirement) {
    const { document: id, optional = false } = requirement;
    return shown(id) ? { kind: 'document', id, onlyIf: optional || verdict === 'open' } : undefined;
  }
  const kind = 'oneOf' in requirement ? 'oneOf' : 'together';
  const parts = 'oneOf' in requirement ? requirement.oneOf : requirement.together;
  const needs = parts.map((part) => resolve(part, answers, shown)).filter(isNeed);
  const options = kind === 'oneOf' ? needs.map(asOption) : needs;
  return options.length > 1 ? { kind, needs: options } : options[0];
}

/**
 * The needs that may apply, in order. A document that is listed under several conditions appears
 * once; it is a must as soon as one of them holds. A choice of one is no choice.
 */
export function resolveNeeds(
  requirements: readonly Requirement[],
  answers: Answers,
  shown: (document: string) => boolean = () => true,
): Need[] {
  const needs = requirements.map((entry) => resolve(entry, answers, shown)).filter(isNeed);
  const isMust = (id: string): boolean =>
    needs.some((need) => need.kind === 'document' && need.id === id && !need.onlyIf);
  const seen = new Set<string>();
  return needs.flatMap((need): Need[] => {
    if (need.kind !== 'document') return [need];
    if (seen.has(need.id)) return [];
    seen.add(need.id);
    return [{ ...need, onlyIf: !isMust(need.id) }];
  });
}

export function isSatisfied(need: Need, ready: ReadonlySet<string>): boolean {
  switch (need.kind) {
    case 'document':
      return ready.has(need.id);
    case 'oneOf':
      return need.needs.some((option) => isSatisfied(option, ready));
    case 'together':
      return need.needs.every((part) => isSatisfied(part, ready));
  }
}

/** How many of the musts are ready. What is needed only if something is so does not count. */
export function countReady(
  needs: readonly Need[],
  ready: ReadonlySet<string>,
): { done: number; total: number } {
  const musts = needs.filter((need) => need.kind !== 'document' || !need.onlyIf);
  return { done: musts.filter((need) => isSatisfied(need, ready)).length, total: musts.length };
}

/** The ids of all documents among some needs. */
export const documentsAmong = (needs: readonly Need[]): string[] =>
  needs.flatMap((need) => (need.kind === 'document' ? [need.id] : documentsAmong(need.needs)));

/** Ways of which one is enough: those with papers that newcomers have come first. */
export function newcomersFirst(
  ways: readonly Need[],
  atStart: (document: string) => boolean,
): readonly Need[] {
  const isFor = (way: Need): boolean => documentsAmong([way]).some(atStart);
  return [...ways.filter(isFor), ...ways.filter((way) => !isFor(way))];
}

/**
 * The needs at a glance, in order: of each entry one document is enough. Of several ways it is the
 * first; what is only needed if something holds is left out.
 */
export const choicesIn = (
  needs: readonly Need[],
  atStart: (document: string) => boolean,
): readonly (readonly string[])[] =>
  needs.flatMap((need) => {
    if (need.kind === 'document') return need.onlyIf ? [] : [[need.id]];
    if (need.kind === 'together') return choicesIn(need.needs, atStart);
    return need.needs.every(({ kind }) => kind === 'document')
      ? [documentsAmong(need.needs)]
      : choicesIn(newcomersFirst(need.needs, atStart).slice(0, 1), atStart);
  });
