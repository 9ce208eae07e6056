/** Rows that two versions of a decision table have, order or decide otherwise. */
import { onDay } from '../../content/remove.ts';
import type { Rule } from '../../content/schema.ts';
import type { Table } from '../../engine/decide.ts';
import type { TableName } from '../../proof/prove-content.ts';
import type { Change, Snapshot } from '../since.ts';
import { compare, formatWhen, type Item, type Versions } from './changed-things.ts';
import { decidedOtherwise } from './decided-otherwise.ts';

/** A row that has run out or come into force since is another row, though nobody touched it. */
function formatRule({ when, then, from, until }: Rule, day: string): string {
  const starts = from === undefined ? [] : [`from ${from}${from > day ? ', not yet' : ''}`];
  const ends = until === undefined ? [] : [`until ${until}${until < day ? ', over' : ''}`];
  const dates = [...starts, ...ends].join(', ');
  return `${formatWhen(when)} → ${then}${dates && ` (${dates})`}`;
}

/** The longest run of rows that kept their order; the others are those that moved. */
function unmoved(places: readonly number[]): Set<number> {
  const best: number[][] = places.map((place) => [place]);
  for (const [index, place] of places.entries()) {
    for (let earlier = 0; earlier < index; earlier++) {
      const run = best[earlier] ?? [];
      const fits = (run.at(-1) ?? 0) < place && run.length >= (best[index]?.length ?? 0);
      if (fits) best[index] = [...run, place];
    }
  }
  return new Set(best.reduce((most, run) => (run.length > most.length ? run : most), []));
}

/**
 * With hit policy First the order is part of the meaning. The row before says where a row stands:
 * its number also changes when a row is added.
 */
function moved(name: TableName, before: readonly Rule[], after: readonly Rule[]): Change[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const kept = after.filter(({ id }) => places.has(id));
  const placesKept = unmoved(kept.map(({ id }) => places.get(id) ?? -1));
  const stays = ({ id }: Rule): boolean => placesKept.has(places.get(id) ?? -1);
  const standing = (rows: readonly Rule[], row: Rule): string => {
    const earlier = rows.slice(
      0,
      rows.findIndex(({ id }) => id === row.id),
    );
    const neighbour = earlier.filter((each) => places.has(each.id) && stays(each)).at(-1);
    return neighbour ? `after ${neighbour.id}` : 'first';
  };
  return kept
    .filter((row) => !stays(row))
    .map((row) => ({
      kind: 'moved',
      thing: 'row',
      what: `${name}, row ${row.id}`,
      id: row.id,
      within: name,
      before: standing(before, row),
      after: standing(after, row),
    }));
}

/** A version that did not have the table yet has no rows of it. */
const rowsIn = (tables: Partial<Pick<Snapshot, TableName>>, name: TableName): readonly Rule[] =>
  tables[name] ?? [];

/** A table as a reader of that day met it. */
function tableOf(snapshot: Snapshot, name: TableName): Table {
  const { facts, outcomes, ...tables } = onDay(snapshot, snapshot.day);
  return {
    rows: rowsIn(tables, name),
    facts: { ...facts, outcome: { values: Object.keys(outcomes) } },
  };
}

export function changedDecisions(name: TableName, [earlier, now]: Versions): Change[] {
  // What was no table decided nothing.
  if ([earlier, now].some((version) => !(name in version))) return [];
  const about = { kind: 'decides', thing: 'table', what: name, id: name } as const;
  const { combinations, tooMany, list } = decidedOtherwise(
    tableOf(earlier, name),
    tableOf(now, name),
  );
  return tooMany
    ? [{ ...about, of: combinations }]
    : list.map((each) => ({ ...about, of: combinations, ...each }));
}

export function changedRows(name: TableName, versions: Versions): Change[] {
  const itemsOf = (textOf: (rule: Rule, day: string) => string) => (each: Snapshot) =>
    rowsIn(each, name).map((rule): Item => {
      const { id, when, then } = rule;
      return { id, within: name, text: textOf(rule, each.day), statement: { when, then } };
    });
  const [earlier, now] = versions;
  const inTable = ({ id }: Item): string => `${name}, row ${id}`;
  const grounds = itemsOf(({ sources }) => sources.join(', '));
  return [
    ...compare('row', inTable, itemsOf(formatRule), versions),
    ...moved(name, rowsIn(earlier, name), rowsIn(now, name)),
    // Of a new row, and of one that is gone, all has been said.
    ...compare('grounds', (item) => `${inTable(item)}, sources`, grounds, versions).filter(
      ({ kind }) => kind === 'changed',
    ),
  ];
}
