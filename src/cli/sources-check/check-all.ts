/** All sources, one after the other on each server, and some servers at a time. */
import { setTimeout as wait } from 'node:timers/promises';
import { checkSource, type Fingerprint, type Finding } from './check-source.ts';
import { fetchPage, type Manners } from './fetch-page.ts';

export interface Job {
  readonly id: string;
  readonly url: string;
}

const SERVERS_AT_A_TIME = 4;

/** Calls back with each finding as soon as it is there. */
export async function checkAll(
  jobs: readonly Job[],
  fingerprints: Readonly<Record<string, Fingerprint>>,
  manners: Manners,
  found: (id: string, finding: Finding) => void,
): Promise<void> {
  const byServer = new Map<string, Job[]>();
  for (const job of jobs) {
    const { host } = new URL(job.url);
    byServer.set(host, [...(byServer.get(host) ?? []), job]);
  }
  const servers = [...byServer.values()];
  const work = async (): Promise<void> => {
    for (let queue = servers.shift(); queue; queue = servers.shift()) {
      for (const [at, { id, url }] of queue.entries()) {
        if (at > 0) await wait(manners.pause);
        found(id, checkSource(await fetchPage(url, manners), fingerprints[id]));
      }
    }
  };
  await Promise.all(Array.from({ length: SERVERS_AT_A_TIME }, work));
}
