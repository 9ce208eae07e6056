/** A small static file server, for the demo site and for tests. Not for production. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface Root {
  /** Where the folder appears: `/` or `/name/`. */
  readonly at: string;
  readonly folder: string;
  /** Sent with every file of this folder. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title>
<h1>Not found</h1><p>There is no such page here. <a href="/">Start page</a></p></html>`,
};

/** Serves folders on the wanted port, or on the next one that is free. Port 0: any. */
export async function serve(options: {
  readonly port: number;
  readonly roots: readonly Root[];
}): Promise<Site> {
  return listen(options.port, (url) => answerFrom(options.roots, url));
}

/** Serves what `answer` says, with no caching, so that a reload always shows the latest build. */
export async function listen(
  port: number,
  answer: (url: URL, request: IncomingMessage) => Answer | Promise<Answer>,
): Promise<Site> {
  const server = createServer((request, response) => {
    void respond(request, response, answer);
  });
  await listenOnFreePort(server, port);
  const address = server.address() as AddressInfo; // A TCP server has no other kind of address.
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The file for a URL, `index.html` for a folder; never anything outside the root's folder. */
export async function answerFrom(roots: readonly Root[], url: URL): Promise<Answer> {
  const path = decodePath(url.pathname);
  if (path === undefined) return NOT_FOUND;

  const toFolder = redirect(`${url.pathname}/${url.search}`);
  if (roots.some(({ at }) => at === `${path}/`)) return toFolder;

  const root = [...roots]
    .sort((a, b) => b.at.length - a.at.length)
    .find(({ at }) => path.startsWith(at));
  if (root === undefined) return NOT_FOUND;

  const folder = resolve(root.folder);
  const file = resolve(folder, path.slice(root.at.length));
  if (file !== folder && !file.startsWith(folder + sep)) return NOT_FOUND;

  const named = path.endsWith('/') ? join(file, 'index.html') : file;
  try {
    const body = await readFile(named);
    const type = TYPES[extname(named).toLowerCase()] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type, ...root.headers }, body };
  } catch (error) {
    if (codeOf(error) === 'EISDIR') return toFolder;
    return { ...NOT_FOUND, headers: { ...NOT_FOUND.headers, ...root.headers } };
  }
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function redirect(to: string): Answer {
  return { status: 301, headers: { location: to }, body: '' };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (url: URL, request: IncomingMessage) => Answer | Promise<Answer>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  try {
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    const { status, headers, body } = await answer(url, request);
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
  }
}

function listenOnFreePort(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (codeOf(error) !== 'EADDRINUSE') fail(error);
      else done(listenOnFreePort(server, port + 1));
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      done();
    });
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
