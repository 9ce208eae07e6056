/** Proves all tables of the content, and that everything which hangs on them can come up. */
import { onDay, resultKinds } from '../content/remove.ts';
import { conditionsIn, objectsIn } from '../content/references.ts';
import type { Content, When } from '../content/schema.ts';
import { proveTable, type Finding, type TableProof } from './prove.ts';
import { cellsWhere, type Grid } from './grid.ts';
import type { Table } from '../engine/decide.ts';
import { numbered } from '../core/platform/numbered.ts';

/** The decision tables with hit policy First, and what is asked of each. */
export const tables = {
  /** Who gets MitID in which way. Rules.md allows seven questions. */
  rules: { limits: { questions: 7, complete: true } },
  /** Which list fits an outcome; an outcome may have none. It asks nothing. */
  routes: { limits: { questions: 1, complete: false } },
  /** What helps with a problem. */
  problemRules: { limits: { questions: 2, complete: true } },
  /** Which authenticator fits. */
  authenticatorRules: { limits: { questions: 4, complete: true } },
  /** What to think of a message or call: who is being cheated has no time for questions. */
  safetyRules: { limits: { questions: 4, complete: true } },
  /** Whose journey it is, from what is known; what is not known is not asked. */
  journeyRules: { limits: { questions: 7, complete: true } },
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

export interface Period {
  /** The first day on which the content is like this; `undefined` for the present. */
  readonly from: string | undefined;
  readonly tables: Readonly<Record<TableName, TableProof>>;
  readonly findings: readonly Finding[];
}

export const withOutcomes = ({ facts, outcomes }: Content): Table['facts'] => ({
  ...facts,
  outcome: { values: Object.keys(outcomes) },
});

/** Whether some combination of answers meets a condition that may name the outcome too. */
function canHold(when: When, { rules }: Content, grid: Grid): boolean {
  const { outcome: outcomes, ...facts } = when;
  for (const cell of cellsWhere(grid, facts)) {
    const row = rules[grid.cells[cell] ?? -1];
    if (!outcomes || (row && outcomes.includes(row.then))) return true;
  }
  return false;
}

/** The tables beside the first, of which each leads to items of a kind of its own. */
const ownTables = ['problemRules', 'authenticatorRules', 'safetyRules', 'journeyRules'] as const;

/** Items that no row leads to; a journey may be for the reader to choose. */
function unledTo(content: Content): Finding[] {
  return ownTables.flatMap((table) => {
    const led = new Set(content[table].map(({ then }) => then));
    return Object.keys(content[resultKinds[table]])
      .filter((id) => table !== 'journeyRules' && !led.has(id))
      .map((row) => ({ table, row, message: `no row leads to it` }));
  });
}

/** What a remedy asks and none of its steps turns on. */
function idleAsks({ remedies, steps }: Content): Finding[] {
  return Object.entries(remedies).flatMap(([remedy, about]) => {
    const { asks = [], fallbacks = [] } = about;
    const later = asks.map(({ when }) => ({ when: when ?? {} }));
    const effects = [[...about.steps, ...fallbacks].map((id) => steps[id] ?? {}), later];
    const turnsOn = new Set([...conditionsIn(effects)].flatMap(([, when]) => Object.keys(when)));
    return asks
      .filter(({ fact }) => !turnsOn.has(fact))
      .map(({ fact }) => ({
        table: `remedies.${remedy}`,
        row: fact,
        message: 'it is asked, and no step depends on it',
      }));
  });
}

/** Everything with a condition that must be able to come up under some answers. */
function* conditional(content: Content): Generator<{ table: string; row: string; when: When }> {
  for (const [index, { when, then }] of numbered(content.noteRules)) {
    yield { table: 'noteRules', row: `${index + 1} (${then})`, when };
  }
  for (const [outcome, { steps, fallbacks = [] }] of Object.entries(content.outcomes)) {
    for (const id of [...steps, ...fallbacks]) {
      const when = content.steps[id]?.when;
      if (when)
        yield { table: `steps of ${outcome}`, row: id, when: { ...when, outcome: [outcome] } };
    }
  }
  for (const [list, { when }] of Object.entries(content.checklists)) {
    const { route = [], ...facts } = when;
    const outcome = Object.entries(content.outcomes)
      .filter(([, about]) => about.route !== undefined && route.includes(about.route))
      .map(([id]) => id);
    yield { table: 'checklists', row: list, when: { ...facts, outcome } };
  }
  for (const [outcome, followUps] of Object.entries(content.followUps)) {
    for (const { fact, when } of followUps) {
      if (when) {
        yield {
          table: `followUps of ${outcome}`,
          row: fact,
          when: { ...when, outcome: [outcome] },
        };
      }
    }
  }
}

function unreachable(content: Content, grid: Grid): Finding[] {
  const findings: Finding[] = [];
  for (const { table, row, when } of conditional(content)) {
    if (canHold(when, content, grid)) continue;
    const example = Object.fromEntries(
      Object.entries(when).map(([fact, values]) => [fact, values[0] ?? '']),
    );
    findings.push({ table, row, message: 'no answers can lead to it', example });
  }
  const noted = new Set(content.noteRules.map(({ then }) => then));
  for (const note of Object.keys(content.notes)) {
    if (!noted.has(note)) {
      findings.push({ table: 'noteRules', row: note, message: 'no row leads to this note' });
    }
  }
  const decided = new Set([...grid.cells].map((index) => content.rules[index]?.then));
  for (const outcome of Object.keys(content.outcomes)) {
    if (!decided.has(outcome)) {
      findings.push({ table: 'rules', row: outcome, message: 'no answers lead to this outcome' });
    }
  }
  return findings;
}

/** Conditions in the content, with those that a reader's tick or choice stands for. */
function allConditions(content: Content): When[] {
  const ticks = Object.values(content.nemidItems).map(({ fact }): When => ({ [fact]: ['yes'] }));
  const journeys = Object.keys(content.journeys).map((id): When => ({ journey: [id] }));
  // Which answers are offered tells no two readers apart.
  const deciding = [...conditionsIn(content)].filter(([path]) => !path.includes('offered'));
  return [...deciding.map(([, when]) => when), ...ticks, ...journeys];
}

/** Values that no condition tells apart: without effect, unless the content says so itself. */
function idleValues(content: Content): Finding[] {
  const conditions = allConditions(content);
  return Object.entries(content.facts).flatMap(([fact, { values, alike = [] }]): Finding[] => {
    const used = conditions.flatMap((when) => (when[fact] ? [when[fact]] : []));
    const table = `facts.${fact}`;
    if (used.length === 0) return [{ table, message: 'no rule, step or paper depends on it' }];
    const groups = new Map<string, string[]>();
    for (const value of values) {
      const key = used.map((list) => (list.includes(value) ? '1' : '0')).join('');
      groups.set(key, [...(groups.get(key) ?? []), value]);
    }
    const found = [...groups.values()].filter((group) => group.length > 1);
    const declared = new Set(alike.map((group) => [...group].sort().join()));
    const same = found.map((group) => [...group].sort().join());
    return [
      ...found
        .filter((group) => !declared.has([...group].sort().join()))
        .map((group) => ({
          table,
          row: group.at(-1),
          message: `nothing tells ${group.join(' from ')}; say so in "alike", or make it matter`,
        })),
      ...alike
        .filter((group) => !same.includes([...group].sort().join()))
        .map((group) => ({
          table,
          message: `"alike" names ${group.join(', ')}, but rules tell them apart`,
        })),
    ];
  });
}

/** Follow-ups that nothing of their outcome depends on. */
function idleFollowUps(content: Content): Finding[] {
  return Object.entries(content.followUps).flatMap(([outcome, followUps]) => {
    const about = content.outcomes[outcome];
    const ids = [...(about?.steps ?? []), ...(about?.fallbacks ?? [])];
    const lists = Object.values(content.checklists).filter(
      ({ when }) => about?.route !== undefined && (when['route'] ?? []).includes(about.route),
    );
    const notes = content.noteRules.filter(
      ({ when }) => !when['outcome'] || when['outcome'].includes(outcome),
    );
    const later = followUps.map(({ when }) => ({ when: when ?? {} }));
    const effects = [ids.map((id) => content.steps[id] ?? {}), lists, notes, later];
    const turnsOn = new Set([...conditionsIn(effects)].flatMap(([, when]) => Object.keys(when)));
    return followUps
      .filter(({ fact }) => !turnsOn.has(fact))
      .map(({ fact }) => ({
        table: `followUps of ${outcome}`,
        row: fact,
        message: 'it is asked, and nothing of this outcome depends on it',
      }));
  });
}

/** Outcomes that have nothing to do, or no list for the route that they name. */
function emptyOutcomes({ outcomes, checklists }: Content): Finding[] {
  const listed = new Set(Object.values(checklists).flatMap(({ when }) => when['route'] ?? []));
  return Object.entries(outcomes).flatMap(([id, { steps, route }]) => [
    ...(steps.length === 0 ? [{ table: 'outcomes', row: id, message: 'it has no steps' }] : []),
    ...(route !== undefined && !listed.has(route)
      ? [{ table: 'outcomes', row: id, message: `no checklist is for its route "${route}"` }]
      : []),
  ]);
}

function provePeriod(content: Content, from: string | undefined): Period {
  const facts = withOutcomes(content);
  const proofs = Object.fromEntries(
    tableNames.map((name) => [
      name,
      proveTable(name, { facts, rows: content[name] }, tables[name].limits),
    ]),
  ) as Record<TableName, ReturnType<typeof proveTable>>;
  const { grid } = proofs.rules;
  const findings = [
    ...Object.values(proofs).flatMap((proof) => proof.findings),
    ...(grid ? unreachable(content, grid) : []),
    ...unledTo(content),
    ...idleAsks(content),
    ...emptyOutcomes(content),
    ...idleValues(content),
    ...idleFollowUps(content),
  ];
  return { from, tables: proofs, findings };
}

/** The days from today on which the content becomes another. */
export function turningPoints(content: Content, today: string): string[] {
  const dayAfter = (day: string): string => {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  };
  const days = [...objectsIn(content)].flatMap(([, { from, until }]) => [
    ...(typeof from === 'string' ? [from] : []),
    ...(typeof until === 'string' ? [dayAfter(until)] : []),
  ]);
  return [...new Set(days)].filter((day) => day > today).sort();
}

/** One proof for today, and one for each day from which something is different. */
export function proveContent(content: Content, today: string): Period[] {
  return [
    provePeriod(onDay(content, today), undefined),
    ...turningPoints(content, today).map((day) => provePeriod(onDay(content, day), day)),
  ];
}
