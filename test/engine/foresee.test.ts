/** What an answer leads to is worked out beforehand, so that a press finds it done. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { readWidgets } from '../../scripts/generate/widgets.ts';
import { loadPart } from '../../src/content/load.ts';
import { foresee, progressAfter, walk, type Interview } from '../../src/engine/interview.ts';

const asking = (await readWidgets()).filter(({ interview }) => interview);

/** The same table, which nobody has asked yet, and how often a row of it is read. */
function counted(interview: Interview): {
  readonly table: Interview;
  readonly reads: () => number;
} {
  let count = 0;
  const rows = interview.rows.map((row) => ({
    ...row,
    get when() {
      count++;
      return row.when;
    },
  }));
  return {
    table: { ...interview, rows, followUps: { ...interview.followUps } },
    reads: () => count,
  };
}

for (const { name, part, interview } of asking) {
  it(`in ${name} an answer that was foreseen reads little of the rows that it would read`, async () => {
    const content = await loadPart(part, 'en');
    const usual = interview?.(content as never) as Interview;
    const fact = walk(usual, {}, {}).next ?? '';
    const values = usual.facts[fact]?.values ?? [];
    const effort = (isForeseen: boolean): number => {
      const { table, reads } = counted(usual);
      if (isForeseen) {
        for (const value of values) foresee(table, {}, { [fact]: value });
      }
      const before = reads();
      for (const value of values) {
        const { asked } = walk(table, {}, { [fact]: value });
        progressAfter(table, {}, asked, { [fact]: value });
      }
      return reads() - before;
    };
    assert.ok(effort(true) < 0.6 * effort(false), `${effort(true)} of ${effort(false)}`);
  });
}
