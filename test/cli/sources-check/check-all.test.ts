/** A server that plays every case that a page on the web can be. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkAll } from '../../../src/cli/sources-check/check-all.ts';
import type { Fingerprint, Finding } from '../../../src/cli/sources-check/check-source.ts';
import { blocksOf, fingerprintOf } from '../../../src/cli/sources-check/page-text.ts';

const sentences = Array.from(
  { length: 12 },
  (_, at) => `<p>Sentence number ${at} of the page.</p>`,
);
const html = (blocks: readonly string[], around = ''): string =>
  `<!doctype html><meta charset="utf-8">${around}<main>${blocks.join('')}</main>`;
const original = html(sentences);
const fingerprint: Fingerprint = { on: '2026-11-01', blocks: fingerprintOf(blocksOf(original)) };

type Play = (response: ServerResponse, request: IncomingMessage) => void;
const says =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Play =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };
const leadsTo = (location: string, status: number): Play => says('', { location }, status);

const pages: Readonly<Record<string, Play>> = {
  '/same': says(original),
  '/banner': says(html(sentences, '<div class="cookie-consent">Accept all of them</div>')),
  '/changed': says(html([...sentences.slice(1), '<p>A new rule holds.</p>'])),
  '/another': says(html(sentences.map((each) => each.replace('Sentence', 'Other')))),
  '/moved': leadsTo('/new-place', 301),
  '/new-place': says(original),
  '/for-now': leadsTo('/same', 302),
  '/slash': leadsTo('/slash/', 301),
  '/slash/': says(original),
  '/round': leadsTo('/round', 302),
  '/gone': says('Not here', {}, 404),
  '/gone-for-good': says('', {}, 410),
  '/broken': says('Oops', {}, 500),
  '/busy': says('', {}, 429),
  '/wall': says(html(['<p>Please accept cookies.</p>'])),
  '/huge': says(html([`<p>${'x'.repeat(3_100_000)}</p>`])),
  '/pdf': says('%PDF', { 'content-type': 'application/pdf' }),
  '/zipped': says(gzipSync(original), { 'content-encoding': 'gzip' }),
  '/latin': says(
    Buffer.from(
      html([...sentences, '<p>Æbler på græs</p>']).replace('utf-8', 'iso-8859-1'),
      'latin1',
    ),
  ),
  '/slow': () => undefined,
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9999' });
    response.write('<main>Half of');
    response.destroy();
  },
  '/private': says(original),
  '/robots.txt': says('User-agent: *\nDisallow: /private\n', { 'content-type': 'text/plain' }),
};

describe('the check of a source', () => {
  let server: Server;
  let origin = '';
  const asked: { readonly url: string; readonly agent: string; readonly open: number }[] = [];
  let open = 0;

  before(async () => {
    server = createServer((request, response) => {
      open += 1;
      response.on('close', () => (open -= 1));
      asked.push({ url: request.url ?? '', agent: request.headers['user-agent'] ?? '', open });
      (pages[request.url ?? ''] ?? says('', {}, 404))(response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const check = async (...paths: string[]): Promise<Record<string, Finding>> => {
    const found: Record<string, Finding> = {};
    const jobs = paths.map((id) => ({ id, url: origin + id }));
    const kept = Object.fromEntries(paths.map((id) => [id, fingerprint]));
    await checkAll(jobs, kept, { agent: 'tester', patience: 300, pause: 0 }, (id, finding) => {
      found[id] = finding;
    });
    return found;
  };

  for (const [path, state, why] of [
    ['/same', 'same', /no block changed/],
    ['/banner', 'same', /no block changed/],
    ['/zipped', 'same', /no block changed/],
    ['/for-now', 'same', /no block changed/],
    ['/slash', 'same', /no block changed/],
    ['/changed', 'changed', /1 new, 1 gone/],
    ['/another', 'changed', /another page/],
    ['/moved', 'moved', /new-place; no block changed/],
    ['/gone', 'gone', /404/],
    ['/gone-for-good', 'gone', /410/],
    ['/broken', 'unclear', /500/],
    ['/busy', 'unclear', /429/],
    ['/wall', 'unclear', /hardly any text/],
    ['/huge', 'unclear', /larger than 3 MB/],
    ['/pdf', 'unclear', /application\/pdf/],
    ['/round', 'unclear', /redirects/],
    ['/slow', 'unclear', /no answer in time/],
    ['/cut', 'unclear', /broke off|no answer/],
    ['/private', 'unclear', /robots\.txt/],
  ] as const) {
    it(`says "${state}" of ${path}`, async () => {
      const finding = (await check(path))[path];
      assert.ok(finding);
      assert.equal(finding.state, state, finding.why);
      assert.match(finding.why, why);
    });
  }

  it('reads other encodings', async () => {
    const { '/latin': finding } = await check('/latin');
    assert.deepEqual(finding?.added, ['Æbler på græs']);
  });

  it('says which blocks are new', async () => {
    const { '/changed': finding } = await check('/changed');
    assert.deepEqual([finding?.added, finding?.removed], [['A new rule holds.'], 1]);
  });

  it('says "unclear" where nobody answers', async () => {
    const finding: Finding[] = [];
    const manners = { agent: 'tester', patience: 300, pause: 0 };
    await checkAll([{ id: 'a', url: 'http://127.0.0.1:9/' }], {}, manners, (_, each) => {
      finding.push(each);
    });
    assert.equal(finding[0]?.state, 'unclear');
  });

  it('says "new" of a page without a fingerprint, and takes one', async () => {
    const found: Finding[] = [];
    const manners = { agent: 'tester', patience: 300, pause: 0 };
    await checkAll([{ id: 'a', url: `${origin}/same` }], {}, manners, (_, each) => {
      found.push(each);
    });
    assert.equal(found[0]?.state, 'new');
    assert.deepEqual(found[0].blocks, fingerprint.blocks);
  });

  it('asks one page at a time of a server, and says who asks', async () => {
    asked.splice(0);
    await check('/same', '/changed', '/gone');
    assert.ok(asked.length >= 6);
    for (const { agent, open: together } of asked) {
      assert.equal(agent, 'tester');
      assert.equal(together, 1);
    }
  });
});
