/** A web site for tests; open two for two origins. Its pages tell what goes wrong in them. */
import { createHash } from 'node:crypto';

import { answerFrom, listen, type Answer, type Root } from '../../../scripts/serve.ts';
import { collectorScript } from './collector.ts';

export interface TestSite {
  readonly url: string;
  /** What browsers asked for, in order. */
  readonly requests: readonly { readonly path: string; readonly status: number }[];
  /** Puts a page on the site and returns its URL. */
  publish(html: string, headers?: Readonly<Record<string, string>>): string;
  /** From now on `instead` may answer in place of the files; it may take its time. */
  intercept(instead: Intercept): void;
  close(): Promise<void>;
}

/** `path` is as in `requests`. `undefined`: as usual. */
export type Intercept = (path: string) => Answer | undefined | Promise<Answer | undefined>;

const hash = `'sha256-${createHash('sha256').update(collectorScript).digest('base64')}'`;

export async function openSite(roots: readonly Root[] = []): Promise<TestSite> {
  const pages = new Map<string, Answer>();
  const requests: { path: string; status: number }[] = [];
  let answerInstead: Intercept = () => undefined;

  const site = await listen(0, async (url) => {
    const path = url.pathname + url.search;
    const found =
      (await answerInstead(path)) ?? pages.get(url.pathname) ?? (await answerFrom(roots, url));
    requests.push({ path, status: found.status });
    return found.headers['content-type']?.startsWith('text/html') ? withCollector(found) : found;
  });

  return {
    url: site.url,
    requests,
    publish(html, headers = {}) {
      const path = `/page-${pages.size + 1}.html`;
      const body = html.trim();
      pages.set(path, {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
        body,
      });
      return site.url + path;
    },
    intercept(instead) {
      answerInstead = instead;
    },
    close: () => site.close(),
  };
}

/** For `intercept`: what a server says that has lost a file. */
export const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain', 'access-control-allow-origin': '*' },
  body: 'Not found',
};

/** For `intercept`: a module with other code in it. */
export const moduleOf = (code: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
  body: code,
});

/** The built files, as a host's page finds them on a server of another origin. */
export function openDist(): Promise<TestSite> {
  const headers = { 'access-control-allow-origin': '*' };
  return openSite([{ at: '/', folder: 'dist', headers }]);
}

function withCollector({ status, headers, body }: Answer): Answer {
  const script = `<script>${collectorScript}</script>`;
  const html = String(body).replace(
    /^(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i,
    `$&${script}`,
  );
  return { status, headers: allowCollector(headers), body: html };
}

/** A page with a strict policy still lets the collector in. */
function allowCollector(headers: Answer['headers']): Answer['headers'] {
  const name = 'content-security-policy';
  const policy = headers[name];
  if (policy === undefined) return headers;
  if (!policy.includes('script-src ')) throw new Error(`Name script-src in the policy: ${policy}`);
  return { ...headers, [name]: policy.replace('script-src ', `script-src ${hash} `) };
}
