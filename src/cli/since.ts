/** What is different between two versions of the rules. */
import type { Content, When } from '../content/schema.ts';
import { formatAnswers, type Answers } from '../engine/facts.ts';
import { tableNames, type TableName } from '../proof/prove-content.ts';
import { changedDecisions, changedRows } from './report/changed-rows.ts';
import { changedThings } from './report/changed-things.ts';

/** What `rules --json` writes: enough to prove and to compare. */
export interface Snapshot extends Readonly<Pick<Content, TableName>> {
  readonly mitidRules: 1;
  readonly version: string;
  readonly day: string;
  readonly facts: Content['facts'];
  readonly noteRules: Content['noteRules'];
  readonly followUps: Content['followUps'];
  readonly outcomes: Content['outcomes'];
  readonly sources: Content['sources'];
}

/** A condition and what it leads to, for those who say it in words of their own. */
export interface Statement {
  readonly when: When;
  readonly then?: string | undefined;
}

export type Thing =
  'row' | 'grounds' | 'fact' | 'value' | 'follow-up' | 'note rule' | 'outcome' | 'source' | 'table';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'decides';
  readonly thing: Thing;
  /** Table, row, fact, outcome or source, such as `rules, row company`. */
  readonly what: string;
  /** The id of the thing, and of what it stands in: a table, fact or outcome. */
  readonly id: string;
  readonly within?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly was?: Statement | undefined;
  readonly is?: Statement | undefined;
  /** How many combinations of answers are decided otherwise, and as few answers as show it. */
  readonly combinations?: number | undefined;
  /** Out of so many that both versions know. */
  readonly of?: number | undefined;
  readonly example?: Answers | undefined;
}

export interface Changes {
  /** Version and day of the snapshot that the present one is compared with. */
  readonly version: string;
  readonly day: string;
  readonly list: readonly Change[];
}

export const snapshotOf = (content: Content, version: string, day: string): Snapshot => {
  const { facts, noteRules, followUps, outcomes, sources } = content;
  const tables = Object.fromEntries(tableNames.map((name) => [name, content[name]])) as Pick<
    Content,
    TableName
  >;
  return {
    mitidRules: 1,
    version,
    day,
    facts,
    ...tables,
    noteRules,
    followUps,
    outcomes,
    sources,
  };
};

export const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && (value as Partial<Snapshot>).mitidRules === 1;

/** What it means comes first: who is led elsewhere. */
export function changesSince(earlier: Snapshot, now: Snapshot): Changes {
  const versions = [earlier, now] as const;
  const list = [
    ...tableNames.flatMap((name) => changedDecisions(name, versions)),
    ...tableNames.flatMap((name) => changedRows(name, versions)),
    ...changedThings(versions),
  ];
  return { version: earlier.version, day: earlier.day, list };
}

const counted = (count = 0): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'combination' : 'combinations'}`;

/** One line for the terminal. */
export function describeChange(change: Change): string {
  const { kind, what, before = 'nothing', after = 'nothing', combinations, of, example } = change;
  switch (kind) {
    case 'added':
      return `${what} added${change.after ? `: ${after}` : ''}`;
    case 'removed':
      return `${what} removed${change.before ? `: ${before}` : ''}`;
    case 'changed':
    case 'moved':
      return `${what} ${kind}: ${before}, now ${after}`;
    case 'decides': {
      if (!example) {
        return `${what}: no comparison, both versions know ${counted(of)} of answers`;
      }
      const answers = formatAnswers(example) || 'any answers';
      return `${what}: ${counted(combinations)} led to ${before}, now ${after}; for example ${answers}`;
    }
  }
}
