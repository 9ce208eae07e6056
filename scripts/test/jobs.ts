/** Jobs side by side: as many at once as there are lanes, each as soon as what it needs is done. */
import { add, NONE, type Counts } from './counts.ts';

export interface Job {
  /** What is told about together, such as all embed tests in one engine. */
  readonly group: string;
  /** Groups that must have ended before, well or not. */
  readonly needs: readonly string[];
  run(): Promise<Done>;
}

export interface Done {
  readonly counts: Counts;
  /** What there is to read of it. */
  readonly printed: string;
}

export interface Group {
  readonly counts: Counts;
  /** Of all its jobs; side by side they take less. */
  readonly seconds: number;
}

/** Runs all jobs, in their order where they can; `onGroup` hears of a group that has ended. */
export async function runJobs(
  jobs: readonly Job[],
  lanes: number,
  onGroup: (name: string, group: Group) => void,
): Promise<Counts> {
  const waiting = [...jobs];
  const left = new Map<string, number>();
  for (const { group } of jobs) left.set(group, (left.get(group) ?? 0) + 1);
  const groups = new Map<string, Group>();
  let wake: () => void = () => undefined;
  let woken = new Promise<void>((done) => (wake = done));

  const isReady = ({ needs }: Job): boolean => needs.every((name) => (left.get(name) ?? 0) === 0);

  async function lane(): Promise<void> {
    while (waiting.length > 0) {
      const at = waiting.findIndex(isReady);
      if (at < 0) {
        await woken;
        continue;
      }
      const [job] = waiting.splice(at, 1);
      if (job) await runOne(job);
    }
  }

  async function runOne(job: Job): Promise<void> {
    const start = performance.now();
    const { counts, printed } = await job.run();
    if (printed.trim() !== '') console.log(`\n── ${job.group}\n${printed.trimEnd()}`);
    const { group: name } = job;
    const before = groups.get(name) ?? { counts: NONE, seconds: 0 };
    const seconds = before.seconds + (performance.now() - start) / 1000;
    const group = { counts: add(before.counts, counts), seconds };
    groups.set(name, group);
    const rest = (left.get(name) ?? 1) - 1;
    left.set(name, rest);
    if (rest === 0) onGroup(name, group);
    wake();
    woken = new Promise((done) => (wake = done));
  }

  await Promise.all(Array.from({ length: lanes }, lane));
  return [...groups.values()].map(({ counts }) => counts).reduce(add, NONE);
}
