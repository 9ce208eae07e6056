/** What is different between two versions of the rules. */
import type { Content } from '../content/schema.ts';
import type { Answers } from '../guide/facts.ts';

/** What `rules --json` writes: enough to prove and to compare. */
export interface Snapshot {
  readonly mitidRules: 1;
  readonly version: string;
  readonly day: string;
  readonly facts: Content['facts'];
  readonly rules: Content['rules'];
  readonly routes: Content['routes'];
  readonly noteRules: Content['noteRules'];
  readonly followUps: Content['followUps'];
  readonly outcomes: Content['outcomes'];
  readonly sources: Content['sources'];
}

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'decides';
  /** Table, row, fact, outcome or source. */
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly example?: Answers | undefined;
}

export interface Changes {
  readonly version: string;
  readonly day: string;
  readonly list: readonly Change[];
}

export const snapshotOf = (content: Content, version: string, day: string): Snapshot => {
  const { facts, rules, routes, noteRules, followUps, outcomes, sources } = content;
  return {
    mitidRules: 1,
    version,
    day,
    facts,
    rules,
    routes,
    noteRules,
    followUps,
    outcomes,
    sources,
  };
};

export const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && (value as Partial<Snapshot>).mitidRules === 1;

export function changesSince(_earlier: Snapshot, _now: Snapshot): Changes {
  throw new Error('to be written');
}

export const describeChange = (_change: Change): string => '';
