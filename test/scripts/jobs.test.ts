/** In which order `npm test` does its jobs. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { NONE } from '../../scripts/test/counts.ts';
import { runJobs, type Job } from '../../scripts/test/jobs.ts';

const done = { counts: NONE, printed: '' };
const ignore = (): void => undefined;

it('a job that only waits runs beside one that has the only lane', async () => {
  let hear = ignore;
  const isHeard = new Promise<void>((resolve) => (hear = resolve));
  const work: Job = { group: 'work', needs: [], run: () => isHeard.then(() => done) };
  const walk: Job = {
    group: 'walk',
    needs: [],
    isBeside: true,
    run() {
      hear();
      return Promise.resolve(done);
    },
  };
  await runJobs([work, walk], 1, ignore);
});

it('a job that only waits begins when what it needs has ended', async () => {
  const order: string[] = [];
  const job = (group: string, needs: readonly string[], isBeside: boolean): Job => ({
    group,
    needs,
    isBeside,
    run() {
      order.push(group);
      return Promise.resolve(done);
    },
  });
  await runJobs([job('walk', ['build'], true), job('build', [], false)], 1, ignore);
  assert.deepEqual(order, ['build', 'walk']);
});
