/** What every part of the report on one period needs. */
import { onDay } from '../../content/remove.ts';
import type { PartialText } from '../../content/check-texts.ts';
import type { Content } from '../../content/schema.ts';
import type { Table } from '../../engine/decide.ts';
import { withOutcomes, type Period, type TableName } from '../../proof/prove-content.ts';
import { graphOf, type InterviewGraph } from './graph.ts';
import { groundsIn, type Grounds } from './pieces.ts';
import { wordsOf, type Words } from './words.ts';

export interface Context {
  /** The content as it is in the period. */
  readonly content: Content;
  readonly english: PartialText;
  readonly period: Period;
  readonly tables: Readonly<Record<TableName, Table>>;
  /** The interviews of the table that asks; `undefined` where they are too many to draw. */
  readonly graph: InterviewGraph | undefined;
  readonly words: Words;
  readonly grounds: Grounds;
  /** An id that is the only one of its kind, though every period has such a part. */
  readonly anchor: (part: string) => string;
}

export function contextOf(
  whole: Content,
  english: PartialText,
  today: string,
  period: Period,
): Context {
  const { from } = period;
  const content = onDay(whole, from ?? today);
  const facts = withOutcomes(content);
  const tableOf = (name: TableName): Table => ({ rows: content[name], facts });
  const tables: Record<TableName, Table> = {
    rules: tableOf('rules'),
    routes: tableOf('routes'),
    problemRules: tableOf('problemRules'),
    authenticatorRules: tableOf('authenticatorRules'),
    safetyRules: tableOf('safetyRules'),
    journeyRules: tableOf('journeyRules'),
  };
  return {
    content,
    english,
    period,
    tables,
    graph: graphOf(tables.rules),
    words: wordsOf(content, english),
    grounds: groundsIn(content, english, from ?? today),
    anchor: (part) => (from === undefined ? part : `${part}-from-${from}`),
  };
}
