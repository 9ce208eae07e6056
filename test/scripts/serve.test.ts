import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { serve, type Site } from '../../scripts/serve.ts';

describe('serve', () => {
  let folder: string;
  let site: Site;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    await mkdir(join(folder, 'site/deep'), { recursive: true });
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'site/index.html'), '<p>Start</p>');
    await writeFile(join(folder, 'site/deep/index.html'), '<p>Deep</p>');
    await writeFile(join(folder, 'site/with space.css'), 'p {}');
    await writeFile(join(folder, 'dist/a.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    const headers = { 'access-control-allow-origin': '*' };
    site = await serve({
      port: 0,
      roots: [
        { at: '/', folder: join(folder, 'site') },
        { at: '/dist/', folder: join(folder, 'dist'), headers },
      ],
    });
  });

  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('gives index.html for a folder, and sends a folder without its slash on', async () => {
    assert.equal(await (await fetch(`${site.url}/`)).text(), '<p>Start</p>');
    assert.equal(await (await fetch(`${site.url}/deep/`)).text(), '<p>Deep</p>');
    assert.equal((await fetch(`${site.url}/deep`)).url, `${site.url}/deep/`);
    assert.equal((await fetch(`${site.url}/dist?a=1`)).url, `${site.url}/dist/?a=1`);
  });

  it('names the type of each file and forbids caching', async () => {
    const { headers } = await fetch(`${site.url}/with%20space.css`);
    assert.equal(headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('lets other origins read only the folder that says so', async () => {
    const originsFor = async (path: string) =>
      (await fetch(site.url + path)).headers.get('access-control-allow-origin');
    assert.equal(await originsFor('/dist/a.js'), '*');
    assert.equal(await originsFor('/dist/missing.js'), '*');
    assert.equal(await originsFor('/'), null);
  });

  it('never leaves its folders', async () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/dist/..%2f..%2fsecret.txt']) {
      assert.equal(await statusOf(site.url, path), 404, path);
    }
    assert.equal(await statusOf(site.url, `/${folder}/secret.txt`), 404);
    assert.equal(await statusOf(site.url, '/%00'), 404);
    assert.equal(await statusOf(site.url, '/%zz'), 404);
  });

  it('only reads', async () => {
    assert.equal((await fetch(site.url, { method: 'POST' })).status, 405);
    assert.equal(await (await fetch(`${site.url}/`, { method: 'HEAD' })).text(), '');
  });

  it('takes the next port if the wanted one is taken', async () => {
    const { port } = new URL(site.url);
    const second = await serve({ port: Number(port), roots: [] });
    assert.ok(Number(new URL(second.url).port) > Number(port));
    await second.close();
  });
});

/** Unlike fetch, sends the path as it is. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.on('error', fail).end();
  });
}
