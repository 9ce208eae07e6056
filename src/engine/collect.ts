/** Decision tables with hit policy Collect: every row that holds adds its result. */
import type { CollectRow } from '../content/schema.ts';
import { openFacts, test, type Answers, type FactId } from './facts.ts';

export interface Collected {
  /** What holds whatever the facts not known. */
  readonly holds: readonly string[];
  /** What holds for some values of facts not known, with those facts in the order of the rows. */
  readonly open: readonly { readonly id: string; readonly facts: readonly FactId[] }[];
}

export function collect(rows: readonly CollectRow[], answers: Answers): Collected {
  const holds = new Set<string>();
  const open = new Map<string, Set<FactId>>();
  for (const { when, then } of rows) {
    const verdict = test(when, answers);
    if (verdict === 'true') holds.add(then);
    if (verdict !== 'open') continue;
    const facts = open.get(then) ?? new Set<FactId>();
    for (const fact of openFacts(when, answers)) facts.add(fact);
    open.set(then, facts);
  }
  return {
    holds: [...holds],
    open: [...open]
      .filter(([id]) => !holds.has(id))
      .map(([id, facts]) => ({ id, facts: [...facts] })),
  };
}
