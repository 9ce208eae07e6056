/** XLIFF as other tools write it: what is understood, and what is refused. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXliff, writeXliff } from '../../src/cli/xliff.ts';

const pair = 'source-language="en" target-language="pl"';
const xliff = (body: string, file = pair): string =>
  `<xliff version="1.2"><file original="x" datatype="plaintext" ${file}><body>${body}</body></file></xliff>`;
const unit = (target: string, inside = ''): string =>
  `<trans-unit id="a.b#c"><source>Home</source>${inside}<target>${target}</target></trans-unit>`;

describe('a file of translators is read with', () => {
  const written: Record<string, { body: string; is: string }> = {
    'other order of attributes': {
      body: '<trans-unit approved="no" xml:space="default" id="a.b#c"><source xml:lang="en">Home</source><target state="translated" xml:lang="pl">Nowe</target></trans-unit>',
      is: 'Nowe',
    },
    CDATA: { body: unit('<![CDATA[Nowe & <stare>]]>'), is: 'Nowe & <stare>' },
    entities: { body: unit('N&#111;we &amp; &#x142;adne'), is: 'Nowe & ładne' },
    groups: {
      body: `<group id="a"><group id="b">${unit('Nowe')}</group></group>`,
      is: 'Nowe',
    },
    'marks of sentences': {
      body: unit('<mrk mtype="seg" mid="1">Nowe.</mrk> <mrk mtype="seg" mid="2">Inne.</mrk>'),
      is: 'Nowe. Inne.',
    },
    'segmented sources': {
      body: unit('Nowe', '<seg-source><mrk mtype="seg" mid="1">Home</mrk></seg-source>'),
      is: 'Nowe',
    },
    'translations of others': {
      body: unit('Nowe', '<alt-trans><source>Home</source><target>Inne</target></alt-trans>'),
      is: 'Nowe',
    },
    comments: { body: unit('No<!-- ? -->we'), is: 'Nowe' },
    indentation: { body: unit('\n    Nowe\n    mieszkanie\n  '), is: 'Nowe mieszkanie' },
    'a no-break space': { body: unit('Nowe\u00a0mieszkanie'), is: 'Nowe\u00a0mieszkanie' },
  };
  for (const [what, { body, is }] of Object.entries(written)) {
    it(what, () => {
      const { units, problems } = readXliff(xliff(body));
      assert.deepEqual(problems, []);
      assert.deepEqual(units, [{ id: 'a.b#c', source: 'Home', target: is }]);
    });
  }

  it('space as it stands, where xml:space says so', () => {
    const { units } = readXliff(xliff(unit(' a  b '), `${pair} xml:space="preserve"`));
    assert.equal(units[0]?.target, 'a  b');
  });

  it('a mark at the beginning, a declaration and prefixes', () => {
    const { from, to, units } = readXliff(`\uFEFF<?xml version="1.0" encoding="utf-8"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file original="x" ${pair}>
<x:body><x:trans-unit id="a"><x:source>Home</x:source><x:target>Nowe</x:target></x:trans-unit></x:body></x:file></x:xliff>`);
    assert.deepEqual([from, to], ['en', 'pl']);
    assert.deepEqual(units, [{ id: 'a', source: 'Home', target: 'Nowe' }]);
  });

  it('no translation, where there is no target or an empty one', () => {
    for (const target of ['', '<target/>', '<target state="new"> </target>']) {
      const { units } = readXliff(
        xliff(`<trans-unit id="a"><source>b</source>${target}</trans-unit>`),
      );
      assert.deepEqual(units, [{ id: 'a', source: 'b', target: undefined }]);
    }
  });
});

describe('a file of translators is refused for', () => {
  const refused: Record<string, { text: string; says: RegExp; unit?: string }> = {
    'a unit that is there twice': {
      text: xliff(unit('Nowe') + unit('Inne')),
      says: /^it is there twice$/,
      unit: 'a.b#c',
    },
    'inline elements, each named once': {
      text: xliff(unit('<g id="1">a</g><x id="2"/><g id="3">b</g>')),
      says: /^<g>, <x>$/,
      unit: 'a.b#c',
    },
    'XML that ends too early': {
      text: '<xliff version="1.2"><file>',
      says: /\(line 1, column \d+\)$/,
    },
    'an entity that is not of XML': {
      text: xliff(unit('a&nbsp;b')),
      says: /^entity not found:&nbsp;/,
    },
    'text that is no XML': { text: 'Nowe', says: /./ },
    'an empty file': { text: '', says: /./ },
    'another version': { text: '<xliff version="2.0"/>', says: /^XLIFF 2\.0$/ },
    'something else than XLIFF': { text: '<html/>', says: /^<html>$/ },
    'no file in it': { text: '<xliff version="1.2"/>', says: /^no <file>$/ },
    'two languages': {
      text: `<xliff version="1.2"><file ${pair}/><file source-language="en" target-language="da"/></xliff>`,
      says: /^en to pl, en to da$/,
    },
  };
  for (const [what, { text, says, unit: id }] of Object.entries(refused)) {
    it(what, () => {
      const [first, ...more] = readXliff(text).problems;
      assert.match(first?.found ?? '', says);
      assert.equal(first?.unit, id);
      assert.deepEqual(more, []);
    });
  }
});

it('a file for translators says signs of XML, quotes and line ends as they are', () => {
  const source = 'a < b && "c" > \'d\' ]]> \r\n\t é';
  const text = writeXliff({
    original: 'a"b',
    from: 'en',
    to: 'da',
    notes: [],
    units: [{ id: 'a.b#"c"', source, target: source, notes: ['<'] }],
  });
  const { units, problems } = readXliff(text);
  assert.deepEqual(problems, []);
  assert.deepEqual(units, [{ id: 'a.b#"c"', source, target: source }]);
});
