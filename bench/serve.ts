/** Serves files compressed beforehand, as a good server would: what is measured is not the server. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

interface Answer {
  readonly body: Buffer;
  readonly type: string;
}

export async function serveFiles(
  folders: readonly string[],
): Promise<{ readonly url: string; close(): void }> {
  const known = new Map<string, Answer | undefined>();
  const find = (path: string): Answer | undefined => {
    const file = folders
      .map((folder) => join(folder, normalize(path)))
      .find((each) => existsSync(each) && statSync(each).isFile());
    if (file === undefined) return undefined;
    const type = `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
    return { body: brotliCompressSync(readFileSync(file)), type };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!known.has(pathname)) known.set(pathname, find(pathname));
    const answer = known.get(pathname);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': answer.type,
      'content-encoding': 'br',
      'content-length': answer.body.length,
      'cache-control': 'no-store',
    });
    response.end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
