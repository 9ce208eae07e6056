/** In which order `npm test` does its jobs. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { NONE } from '../../scripts/test/counts.ts';
import { runJobs, type Job } from '../../scripts/test/jobs.ts';

it('a job begins when what it needs has ended', async () => {
  const order: string[] = [];
  const job = (group: string, needs: readonly string[]): Job => ({
    group,
    needs,
    run() {
      order.push(group);
      return Promise.resolve({ counts: NONE, printed: '' });
    },
  });
  await runJobs([job('look', ['build']), job('build', [])], 2, () => undefined);
  assert.deepEqual(order, ['build', 'look']);
});
