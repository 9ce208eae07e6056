/** Tries what the widgets do: asks for files and overlays, and notes what the policy blocks. */
import { checkOverlay, overlayLimits } from '../overlay/check.ts';
import { names } from '../generated/names.ts';
import { describeProblem, formatPath } from '../content/problems.ts';
import { fetchJson } from '../core/platform/fetch-json.ts';
import { version } from '../generated/version.ts';
import { isBlocked, type Violation } from './check-page.ts';
import type { SeenOverlay, SeenPage } from './seen.ts';

type Blocked = SeenPage['blocked'][number];

const blocked: Blocked[] = [];

function note(violation: Violation, address: string): void {
  if (isBlocked(violation)) blocked.push([violation.effectiveDirective ?? '', address]);
}

/** From the start: a policy says what it blocks once, when it does. */
document.addEventListener('securitypolicyviolation', (event) => {
  note(event, event.blockedURI);
});

interface Report {
  readonly body: (Violation & { readonly blockedURL?: string }) | null;
}

/** What was blocked before the doctor came, where the browser keeps that. */
function noteEarlier(): void {
  const observer = (
    globalThis as { ReportingObserver?: new (...args: unknown[]) => { observe(): void } }
  ).ReportingObserver;
  if (!observer) return;
  const take = (reports: readonly Report[]): void => {
    for (const { body } of reports) note(body ?? {}, body?.blockedURL ?? '');
  };
  new observer(take, { types: ['csp-violation'], buffered: true }).observe();
}
noteEarlier();

/** What was blocked of what is ours; the rest is the host's own business. */
export const blockedOf = (home: string, addresses: readonly string[]): Blocked[] =>
  blocked.filter(
    ([directive, address]) =>
      directive.includes('trusted-types') ||
      address.startsWith(home) ||
      addresses.includes(address),
  );

/** Whether a module can be fetched; it is not run. `undefined`: this browser cannot tell. */
function canFetch(address: string): Promise<boolean | undefined> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return Promise.resolve(undefined);
  link.rel = 'modulepreload';
  link.href = address;
  return new Promise((done) => {
    link.addEventListener('load', () => {
      done(true);
    });
    link.addEventListener('error', () => {
      done(false);
    });
    document.head.append(link);
  }).then((loaded) => {
    link.remove();
    return loaded as boolean;
  });
}

/** The files of the widgets that are not to be had. */
export async function lostFiles(home: string, widgets: readonly string[]): Promise<string[]> {
  const addresses = [
    `content/guide.en.js?${version}`,
    ...widgets.map((name) => `widgets/${name}.js`),
  ].map((file) => new URL(file, home).href);
  const found = await Promise.all(addresses.map(canFetch));
  return addresses.filter((_address, at) => found[at] === false);
}

async function problemsOf(address: string): Promise<readonly string[]> {
  const bounds = { time: 10_000, bytes: overlayLimits.bytes, signal: new AbortController().signal };
  try {
    const value = await fetchJson(address, bounds);
    return checkOverlay(value, names)
      .filter(({ level }) => level === 'error')
      .map((each) => `${formatPath(each.path)}: ${describeProblem(each)}`);
  } catch (error) {
    return [`The file ${(error as Error).message}.`];
  }
}

export const seeOverlays = (addresses: readonly string[]): Promise<SeenOverlay[]> =>
  Promise.all(
    [...new Set(addresses)].map(async (address) => ({
      address,
      problems: await problemsOf(address),
    })),
  );
