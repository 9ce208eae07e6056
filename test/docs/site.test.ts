/** The docs of the site: which pages there are, where their links lead, and what the search finds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readDocs } from '../../scripts/build/docs.ts';
import { docsOf } from '../../site/docs/docs.ts';
import { finder, type Passage } from '../../site/docs/find.ts';
import { parse } from '../../site/docs/markdown.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';

const docs = readDocs();
const passages = JSON.parse(docs.files.get('search.json') ?? '[]') as Passage[];

/** Docs of some files; `a.json` is there and is no page. */
const made = (texts: Readonly<Record<string, string>>): ReturnType<typeof docsOf> =>
  docsOf(new Map(Object.entries(texts)), {
    isFile: (path) => path === 'docs/a.json',
    sizeOf: () => undefined,
  });

describe('the links of the docs', () => {
  it('lead somewhere, on the forge and on the site', () => {
    assert.deepEqual(docs.dead, []);
  });

  it('are dead without the file, or without the heading', () => {
    const { dead } = made({
      'docs/a.md':
        '# A\n\n[1](b.md) [2](b.md#there) [3](c.md) [4](b.md#not) [5](#not) [6](http://x.y)',
      'docs/b.md': '# B\n\n## There',
    });
    assert.deepEqual(
      dead,
      ['c.md', 'b.md#not', '#not', 'http://x.y'].map((to) => `docs/a.md: ${to}`),
    );
  });

  it('lead from page to page, to the page of a folder, and to files that come along', () => {
    const { files, copies, dead } = made({
      'README.md': '# R\n\n[1](docs/hosting/) [2](docs/a.json) [3](https://example.dk/)',
      'docs/hosting/README.md': '# H\n\n[4](../../README.md#r) [5](#h)',
    });
    const hrefs = (path: string): string[] => {
      const [, main = ''] = files.get(path)?.split('<main') ?? [];
      return [...main.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    };
    assert.deepEqual(hrefs('index.html'), [
      'hosting/index.html',
      'files/docs/a.json',
      'https://example.dk/',
    ]);
    assert.deepEqual(hrefs('hosting/index.html'), ['../index.html#r', '#h']);
    assert.deepEqual([[...copies], dead], [['docs/a.json'], []]);
  });
});

describe('a page of the docs', () => {
  it('has the anchors that a forge gives', () => {
    const { headings } = parse('# `A` & b\n\n## One, two!\n\n## One, two!');
    assert.deepEqual(
      headings.map(({ id }) => id),
      ['a--b', 'one-two', 'one-two-1'],
    );
  });

  it('shows no comment, and holds no HTML of its own', () => {
    const { files } = made({ 'docs/a.md': '# A\n\n<!-- widgets -->\n\nText `<b>`\n' });
    const html = files.get('a.html') ?? '';
    assert.doesNotMatch(html, /<!-- widgets/);
    assert.match(html, /<code>&lt;b&gt;<\/code>/);
    for (const text of ['Text <b>', '<div>\n</div>', '<!-- a --><b>']) {
      assert.throws(() => parse(text), /HTML, which pages do without/);
    }
  });

  it('is there for every widget, with what the README says of it', () => {
    for (const name of widgetNames) {
      assert.match(docs.files.get(`widgets/${name}.html`) ?? '', /mitid-ready/, name);
    }
    assert.doesNotMatch(docs.files.get('index.html') ?? '', /mitid-ready<\/code><\/td>/);
  });
});

describe('the search of the docs', () => {
  const find = finder(passages);

  it('finds every page by its title', () => {
    for (const path of [...docs.files.keys()].filter((file) => file.endsWith('.html'))) {
      const title = passages.find(({ url }) => url === path)?.page ?? '';
      const found = find(title).some(({ url }) => url.startsWith(path));
      assert.ok(title && found, path);
    }
  });

  const some = finder([
    { url: 'a', page: 'Frames', heading: 'Height', text: 'The script of the page sets it.' },
    { url: 'b', page: 'Servers', heading: '', text: `${'word '.repeat(60)}Caching of scripts` },
  ]);
  const urls = (words: string): string[] => some(words).map(({ url }) => url);

  it('wants all words, of which the last may be unfinished, and others may have a slip', () => {
    assert.deepEqual(urls('script page'), ['a']);
    assert.deepEqual(urls('height scr'), ['a']);
    assert.deepEqual(urls('scr height'), []);
    assert.deepEqual(urls('cachinf'), ['b']);
    assert.deepEqual(urls('nowhere'), []);
  });

  it('puts what is in a heading first', () => {
    assert.equal(find('troubleshooting')[0]?.url, 'index.html#troubleshooting');
  });

  it('shows the words with what stands around them', () => {
    const [hit] = some('caching');
    const text = hit?.around.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text));
    assert.match(text?.join('') ?? '', /^…(word )+\[Caching\] of scripts$/);
  });
});
