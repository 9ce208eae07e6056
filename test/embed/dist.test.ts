/** The built files as they are, without a browser. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { widgetNames } from '../../src/generated/widget-names.ts';

/** What browsers get. The command line is one file for Node, with tests of its own. */
const scripts = globSync('dist/**/*.js', { exclude: ['dist/cli/**'] }).sort();
const files = scripts.map((path) => ({ path, code: readFileSync(path, 'utf8') }));

/** The files in which a pattern is found, with what was found. */
function find(pattern: RegExp, among = files): string[] {
  return among.flatMap(({ path, code }) => {
    const found = pattern.exec(code);
    return found ? [`${path}: ${code.slice(Math.max(0, found.index - 20), found.index + 60)}`] : [];
  });
}

const forBrowsers = files.filter(({ path }) => !path.startsWith('dist/npm/'));

describe('dist', () => {
  it('holds the module entry, the classic file, a file for each widget and the npm entry', () => {
    for (const path of [
      'mitid-widgets.js',
      'mitid-widgets.classic.js',
      ...widgetNames.map((name) => `widgets/${name}.js`),
      'npm/index.js',
      'npm/define.js',
    ]) {
      assert.ok(scripts.includes(`dist/${path}`), path);
    }
  });

  it('is compiled while it comes where the first view needs it, and not where it may never run', () => {
    const parts = forBrowsers.filter(({ path }) => /^dist\/(core|widgets\/|late\/)/.test(path));
    for (const { path, code } of parts) {
      const isHinted = code.startsWith('//# allFunctionsCalledOnLoad\n');
      assert.equal(isHinted, !path.startsWith('dist/late/'), path);
    }
  });

  it('has no decorators and no accessors, which no browser can read', () => {
    assert.deepEqual(find(/(^|[\s;{}(])@[a-z]\w*\s*\(\s*[{)]|\baccessor\s+[\w#]+\s*[=;]/m), []);
  });

  it('has no regular expressions that look behind, which Safari before 16.4 cannot read', () => {
    assert.deepEqual(find(/\(\?<[=!]/), []);
  });

  it('makes no code from text', () => {
    assert.deepEqual(
      find(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|set(Timeout|Interval)\s*\(\s*[`'"]/),
      [],
    );
  });

  it('puts no styles into markup', () => {
    assert.deepEqual(find(/<[a-z-]+[^>`]*\sstyle\s*=|setAttribute\(\s*[`'"]style/i), []);
  });

  it('knows no storage but what "remember" uses, and no cookies', () => {
    assert.deepEqual(find(/\b(sessionStorage|indexedDB)\b|document\.cookie/), []);
    const others = files.filter(
      ({ path, code }) =>
        !code.includes('mitid-widgets/1') && !path.endsWith('persistence/storage.js'),
    );
    assert.deepEqual(find(/\blocalStorage\b/, others), []);
  });

  it('fetches nothing but overlays, and sends nothing', () => {
    const others = files.filter(({ path }) => !/late\/overlay|doctor\.js|fetch-json/.test(path));
    assert.deepEqual(find(/\bfetch\s*\(/, others), []);
    assert.deepEqual(
      find(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|method:\s*["'`]POST/),
      [],
    );
  });

  it('says nothing of the machine that it was built on', () => {
    const { username } = userInfo();
    const names = [
      process.cwd(),
      '/home/',
      '/Users/',
      '/tmp/',
      'file://',
      'registry.npmjs',
      'localhost',
    ];
    if (hostname().length > 4) names.push(hostname());
    if (username !== 'root') names.push(`/${username}/`);
    const everything = globSync('dist/**/*.{js,ts,json,html,css,map}').map((path) => ({
      path,
      code: readFileSync(path, 'utf8'),
    }));
    for (const name of names) {
      assert.deepEqual(
        everything.filter(({ code }) => code.includes(name)).map(({ path }) => path),
        [],
        name,
      );
    }
  });

  it('links to nothing by http, but for the names of XML namespaces', () => {
    assert.deepEqual(find(/http:(?!\/\/www\.w3\.org\/)/, forBrowsers), []);
  });

  it('holds no comments on source maps that are not there', () => {
    assert.deepEqual(find(/sourceMappingURL/), []);
  });

  it('is small: nothing but the npm modules keeps its white space', () => {
    assert.deepEqual(
      forBrowsers
        .filter(({ code }) => code.split('\n').length > code.length / 200 + 20)
        .map(({ path }) => path),
      [],
    );
  });

  it('is built for use: no warnings and checks of a development build', () => {
    assert.deepEqual(find(/DEV_MODE|Lit is in dev mode|process\.env/), []);
  });

  it('imports nothing by name in what browsers load themselves', () => {
    assert.deepEqual(find(/\b(from|import)\s*\(?\s*["'`](?![./])[@\w]/, forBrowsers), []);
  });

  it('imports only what is there', () => {
    for (const { path, code } of files) {
      for (const [, name = ''] of code.matchAll(
        /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
      )) {
        const target = join(path, '..', name.replace(/\?.*/, ''));
        assert.ok(scripts.includes(target), `${path} imports ${name}`);
      }
    }
  });
});
