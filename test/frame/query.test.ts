/** What of an address a frame page takes over. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { readQuery, type Wishes } from '../../src/frame/query.ts';
import { attributesOf } from '../../src/widgets/attributes.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';

const read = (query: string, widget = 'faq'): Wishes =>
  readQuery(new URL(`https://host.example/mitid/frame/${widget}.html?${query}`), widget, [
    'en',
    'da',
  ]);

describe('the address of a frame', () => {
  it('sets attributes by their own names', () => {
    const { attributes, problems } = read('answers=purpose%3Dstudy&heading-level=3&only=a+b');
    assert.deepEqual(
      [...attributes],
      [
        ['answers', 'purpose=study'],
        ['heading-level', '3'],
        ['only', 'a b'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('gives the page a language that the widgets have, by lookup', () => {
    assert.equal(read('lang=da-DK').lang, 'da');
    assert.equal(read('').lang, undefined);
    const { lang, attributes, problems } = read('lang=fr');
    assert.deepEqual([lang, attributes.size], [undefined, 0]);
    assert.match(problems.join(), /lang=fr is not known; "en" is used. Use one of: en, da\./);
  });

  it('switches on by the name alone, and not by a word that says no', () => {
    for (const query of ['remember', 'remember=', 'remember=true', 'remember=1']) {
      assert.equal(read(query).attributes.get('remember'), '', query);
    }
    for (const query of ['remember=false', 'remember=0', 'remember=no']) {
      assert.ok(!read(query).attributes.has('remember'), query);
    }
  });

  it('takes colours in hexadecimal digits, with or without the sign', () => {
    for (const [text, color] of [
      ['7a2340', '#7a2340'],
      ['%237A2340', '#7A2340'],
      ['fff', '#fff'],
    ] as const) {
      assert.equal(read(`color-accent=${text}`).properties.get('--mitid-color-accent'), color);
    }
    assert.ok(read('color-accent-tint-dark=123').properties.has('--mitid-color-accent-tint-dark'));
  });

  it('takes no other colour, so that nothing is fetched and nothing is guessed', () => {
    for (const text of [
      'red',
      'url(//x)',
      'var(--x)',
      '7a234',
      '7a23401',
      '#fff;x:y',
      'fff fff',
      '',
      '%23',
    ]) {
      const { properties, problems } = read(
        `color-accent=${encodeURIComponent(decodeURIComponent(text))}`,
      );
      assert.deepEqual([properties.size, problems.length], [0, 1], text);
    }
  });

  it('takes a simple length as the radius, and nothing else', () => {
    for (const text of ['0', '4px', '0.5em', '12.25px']) {
      assert.equal(read(`radius=${text}`).properties.get('--mitid-radius'), text);
    }
    for (const text of ['1rem', '-1px', 'calc(1px)', '100px', '4', '4px 4px', '1e9px', 'NaNpx']) {
      const { properties, problems } = read(`radius=${encodeURIComponent(text)}`);
      assert.deepEqual([properties.size, problems.length], [0, 1], text);
    }
  });

  it('names an overlay on its own server only', () => {
    for (const text of ['/own.json', '../own.json', 'https://host.example/own.json?1']) {
      const address = read(`content-src=${encodeURIComponent(text)}`).attributes.get('content-src');
      assert.ok(address?.startsWith('https://host.example/'), text);
    }
    for (const text of [
      'https://other.example/own.json',
      '//other.example/own.json',
      '\\\\other.example/own.json',
      'http://host.example/own.json',
      'https://host.example:8443/own.json',
      'https://host.example@other.example/own.json',
      'blob:https://other.example/0-0-0-0',
      'data:application/json,{}',
      'javascript:0',
      'https://[',
    ]) {
      const { attributes, problems } = read(`content-src=${encodeURIComponent(text)}`);
      assert.deepEqual([attributes.size, problems.length], [0, 1], text);
    }
  });

  it('says all unknown names in one line, with those that there are', () => {
    const { attributes, problems } = read('onclick=x&lagn=da&style=y&__proto__=z');
    assert.equal(attributes.size, 0);
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      /: onclick, lagn, style, __proto__\. Use: .*lang.*color-accent.*radius/,
    );
  });

  it('passes over what mailings add to links', () => {
    const { attributes, problems } = read(
      'utm_source=a&fbclid=b&gclid=c&mtm_campaign=d&mitid-doctor',
    );
    assert.deepEqual([attributes.size, problems], [0, []]);
  });

  it('knows what only one widget has', () => {
    assert.equal(read('open=hemlig', 'faq').problems.length, 0);
    assert.equal(read('open=hemlig', 'overview').problems.length, 1);
  });

  // The manifest is made by the build.
  const manifest = new URL('../../custom-elements.json', import.meta.url);
  it('can set every attribute that the widgets have', { skip: !existsSync(manifest) }, () => {
    interface Manifest {
      modules: { declarations: { tagName?: string; attributes: { name: string }[] }[] }[];
    }
    const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    const declared = Object.fromEntries(
      modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes }) => [
          tagName ?? '',
          attributes.map(({ name }) => name).sort(),
        ]),
    );
    assert.deepEqual(
      Object.fromEntries(
        widgetNames.map((name) => [`mitid-${name}`, [...attributesOf(name)].sort()]),
      ),
      declared,
    );
  });
});
