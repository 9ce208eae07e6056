/** `texts export` and `texts import`: the texts of a language go to a translator's tool, and come back. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { format } from 'prettier';
import { languagesIn } from '../../src/cli/content-folder.ts';
import { writeTexts } from '../../src/cli/texts-file.ts';
import { readXliff } from '../../src/cli/xliff.ts';
import { linesIn } from '../../src/content/lines.ts';
import type { Text } from '../../src/content/text-schema.ts';
import { ContentCopy } from './support/copy.ts';
import { packageRoot, run, said, type Result } from './support/run.ts';

const languages = languagesIn(packageRoot).filter((lang) => lang !== 'en');
const fileOf = (lang: string): string => `locales/content/${lang}.json`;
const original = (lang: string): string => readFileSync(join(packageRoot, fileOf(lang)), 'utf8');

function withLanguages(some: readonly string[]): ContentCopy {
  const made = new ContentCopy();
  for (const lang of some) {
    for (const path of [fileOf(lang), `locales/reviews/${lang}.json`]) {
      made.write(path, readFileSync(join(packageRoot, path), 'utf8'));
    }
  }
  return made;
}

/** One for all tests; what a test changes is put back, and what has not changed is not checked again. */
const copy = withLanguages(['ar', 'pl']);
copy.write(
  'locales/danish-words.json',
  readFileSync(join(packageRoot, 'locales/danish-words.json'), 'utf8'),
);
afterEach(() => {
  for (const lang of ['ar', 'en', 'pl']) {
    if (copy.read(fileOf(lang)) !== original(lang)) copy.write(fileOf(lang), original(lang));
  }
});
after(() => {
  copy.remove();
});

const texts = (...args: string[]): Result => run(['texts', ...args, '--content', copy.root]);
const xlf = (): string => copy.path('texts.xlf');
const textOf = (lang: string): Text => JSON.parse(copy.read(fileOf(lang))) as Text;

function exported(lang: string): string {
  const result = texts('export', lang, '--out', xlf());
  assert.equal(result.code, 0, said(result));
  return copy.read('texts.xlf');
}

const languagePair = 'source-language="en" target-language="pl"';
const xliffWith = (body: string, languages: string): string =>
  `<xliff version="1.2"><file original="x" datatype="plaintext" ${languages}><body>${body}</body></file></xliff>`;

/** Imports a file of some units, as any tool may write them. */
function imported(body: string, languages = languagePair): Result {
  copy.write('texts.xlf', xliffWith(body, languages));
  return texts('import', xlf());
}

const unit = (
  target: string,
  source = 'Find a place to live',
  id = 'steps.find-home#title',
): string =>
  `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;

const home = (): string => textOf('pl').steps['find-home']?.title ?? '';

function refuses(result: Result, says: RegExp): void {
  assert.match(result.error, says);
  assert.match(result.error, /^Nothing is written\.$/m);
  assert.equal(result.code, 1, said(result));
  assert.equal(copy.read(fileOf('pl')), original('pl'));
}

describe('texts export and import', () => {
  it('change no byte of any language', () => {
    const all = withLanguages(languages);
    const file = all.path('texts.xlf');
    for (const lang of languages) {
      for (const args of [
        ['export', lang, '--out', file],
        ['import', file],
      ]) {
        const result = run(['texts', ...args, '--content', all.root]);
        assert.equal(result.code, 0, said(result));
      }
      assert.equal(all.read(fileOf(lang)), original(lang), lang);
    }
    all.remove();
  });

  it('make the file of a language anew, but for what only that language has', () => {
    const english = new Set(linesIn(textOf('en')).map(([path]) => path.join('.')));
    const isShared = ([path]: readonly [readonly unknown[], string]): boolean =>
      english.has(path.join('.'));
    exported('ar');
    const before = linesIn(textOf('ar')).filter(isShared);
    copy.writeJson(fileOf('ar'), { $schema: '../../dist/schema/text.schema.json' });
    assert.equal(texts('import', xlf()).code, 0);
    assert.deepEqual(linesIn(textOf('ar')), before);
  });
});

describe('texts export', () => {
  it('has a unit a line of the English, in its order, also where there is no translation', () => {
    for (const lang of ['pl', 'da']) {
      const { from, to, units, problems } = readXliff(exported(lang));
      const own = new Map(linesIn(textOf(lang)).map(([path, line]) => [path.join('.'), line]));
      const lines = linesIn(textOf('en')).filter(([[top]]) => top !== '$schema');
      assert.deepEqual([from, to, problems], ['en', lang, []]);
      assert.deepEqual(
        units,
        lines.map(([path, source]) => {
          const [kind, id, ...rest] = path;
          const target = own.get(path.join('.'));
          return { id: `${String(kind)}.${String(id)}#${rest.join('/')}`, source, target };
        }),
      );
    }
  });

  it('says of each line whether it is reviewed, machine or stale', () => {
    texts('confirm', 'pl', 'steps.find-home', 'steps.book-counter', '--by', 'AB');
    copy.text('en', ({ steps }) => {
      steps['book-counter']!.title = 'Book a time at the counter';
    });
    const xliff = exported('pl');
    const stateOf = (id: string): string | undefined =>
      new RegExp(`"${id}">\\s*<source>.*\\s*<target state="([\\w-]+)">`).exec(xliff)?.[1];
    assert.equal(stateOf('steps.find-home#title'), 'final');
    assert.equal(stateOf('steps.book-counter#title'), 'needs-translation');
    assert.equal(stateOf('facts.mitid#question'), 'needs-review-translation');
  });

  it('says what a field is, how long it may be, and what stays Danish', () => {
    const xliff = exported('pl');
    const notesOf = (id: string): string[] => {
      const [, inside = ''] = new RegExp(`"${id}">(.*?)</trans-unit>`, 's').exec(xliff) ?? [];
      return [...inside.matchAll(/<note>(.*)<\/note>/g)].map(([, note = '']) => note);
    };
    assert.deepEqual(notesOf('steps.find-home#title'), [
      'A short heading.',
      'At most 60 characters and 7 words.',
    ]);
    assert.deepEqual(notesOf('outcomes.citizen-service#term'), [
      'The Danish term that a clerk will use.',
      'Danish: stays as it is.',
      'Danish, stays: Borgerservice.',
      'May be left out.',
    ]);
  });

  it('says nothing of Danish words to who writes Danish', () => {
    assert.doesNotMatch(exported('da'), /<note>Danish/);
  });

  it('goes to the output without --out', () => {
    const { code, out } = texts('export', 'pl');
    assert.equal(code, 0);
    assert.equal(out, exported('pl'));
  });
});

describe('texts import', () => {
  it('takes over what is translated, and says what is to be read', () => {
    const result = imported(unit('Znajdź mieszkanie teraz'));
    assert.equal(home(), 'Znajdź mieszkanie teraz');
    assert.match(result.out, /^1 line in 1 text of "pl" changed\./);
    assert.match(result.out, /texts confirm pl steps\.find-home --by INITIALS --content/);
    assert.equal(result.code, 0);
  });

  it('changes one line of the file, and no other', () => {
    imported(unit('Znajdź mieszkanie teraz'));
    const before = original('pl').split('\n');
    const after = copy.read(fileOf('pl')).split('\n');
    assert.equal(after.filter((line, at) => line !== before[at]).length, 1);
    assert.equal(after.length, before.length);
  });

  it('keeps a line that has no translation in the file', () => {
    for (const target of ['', '<target/>', '<target state="new">  </target>']) {
      const { code, out } = imported(
        `<trans-unit id="steps.find-home#title"><source>Find a place to live</source>${target}</trans-unit>`,
      );
      assert.match(out, /^Every line of "pl" is as in the file already\./);
      assert.equal(code, 0);
      assert.equal(copy.read(fileOf('pl')), original('pl'));
    }
  });

  it('puts a new line where the English has it', () => {
    const { short, ...rest } = textOf('pl').steps['find-home']!;
    copy.text('pl', ({ steps }) => {
      steps['find-home'] = rest;
    });
    imported(unit(short!, textOf('en').steps['find-home']!.short, 'steps.find-home#short'));
    assert.equal(copy.read(fileOf('pl')), original('pl'));
  });

  it('writes a file that the formatter would leave as it is', async () => {
    imported(unit('Znajdź mieszkanie teraz'));
    const path = copy.path(fileOf('pl'));
    const text = copy.read(fileOf('pl'));
    assert.equal(await format(text, { filepath: path, printWidth: 100 }), text);
  });

  it('warns where the text was translated from other English', () => {
    const { code, out } = imported(unit('Znajdź mieszkanie teraz', 'Look for a home'));
    assert.match(
      out,
      /texts\.xlf {2}warning {2}steps\.find-home#title: translated from "Look for a home"; expected the English as it is now: /,
    );
    assert.equal(code, 0);
    assert.equal(home(), 'Znajdź mieszkanie teraz');
  });

  it('warns where a title has too many words, and takes it over', () => {
    const { code, out } = imported(unit('a b c d e f g h'));
    assert.match(out, /warning {2}steps\.find-home#title: 8 words; expected at most 7$/m);
    assert.equal(code, 0);
  });
});

describe('texts import reads', () => {
  it('languages with a country, and their names in other letters', () => {
    for (const name of ['pl-PL', 'pl_PL', 'PL']) {
      const result = imported(unit(name), `target-language="${name}" source-language="en-US"`);
      assert.equal(result.code, 0, said(result));
      assert.equal(home(), name);
    }
  });

  it('UTF-16', () => {
    writeFileSync(xlf(), `\uFEFF${xliffWith(unit('Łóżko'), languagePair)}`, 'utf16le');
    assert.equal(texts('import', xlf()).code, 0);
    assert.equal(home(), 'Łóżko');
  });
});

describe('texts import refuses, and writes nothing, for', () => {
  const refused: Record<string, { body: string; says: RegExp; file?: string }> = {
    'a unit that the English does not have': {
      body: unit('Nowe') + unit('Nowe', 'x', 'steps.find-hom#title'),
      says: /error {2}steps\.find-hom#title: a line that the English does not have; .* "steps\.find-home#title"/,
    },
    'inline elements': {
      body: unit('Nowe <g id="1">mieszkanie</g><x id="2"/>'),
      says: /error {2}steps\.find-home#title: <g>, <x>; expected plain text/,
    },
    'other numbers than the English': {
      body: unit('Znajdź 2 mieszkania'),
      says: /error {2}steps\.find-home#title: the numbers 2; expected those of the English: none/,
    },
    'markup in a text': {
      body: unit('Nowe &lt;b&gt;mieszkanie&lt;/b&gt;'),
      says: /error {2}steps\.find-home#title: .*expected plain text, without markup/,
    },
    'another language of the source': {
      body: unit('Nowe'),
      file: 'source-language="de" target-language="pl"',
      says: /source-language "de"; expected "en"/,
    },
    'a language that there is not': {
      body: unit('Nowe'),
      file: 'source-language="en" target-language="kl"',
      says: /target-language "kl"; expected one of ar, da, pl/,
    },
    'no language': { body: unit('Nowe'), file: '', says: /source-language ""/ },
  };
  for (const [what, { body, says, file }] of Object.entries(refused)) {
    it(what, () => {
      refuses(imported(body, file), says);
    });
  }

  it('a paragraph without the one before it', () => {
    const [, item] = Object.entries(textOf('en').steps).find(
      ([, { body = [] }]) => body.length > 1 && !/\d/.test(body.join(' ')),
    )!;
    const id = Object.entries(textOf('en').steps).find(([, each]) => each.title === item.title)![0];
    copy.text('pl', ({ steps }) => {
      delete steps[id]!.body;
    });
    const before = copy.read(fileOf('pl'));
    const { code, error } = imported(unit('Nowe', item.body![1], `steps.${id}#body/1`));
    assert.ok(
      error.includes(
        `steps.${id}#body/1: the line before it has no translation; expected one of steps.${id}#body/0 too`,
      ),
      error,
    );
    assert.equal(code, 1);
    assert.equal(copy.read(fileOf('pl')), before);
  });

  it('no file, or one that is not there', () => {
    for (const args of [[], [copy.path('none.xlf')]]) {
      const { code, error } = texts('import', ...args);
      assert.match(error, /^(import needs an XLIFF file|.*none\.xlf cannot be read)/);
      assert.equal(code, 2);
    }
  });
});

describe('the files of texts', () => {
  it('are written as the formatter writes them', () => {
    for (const lang of ['en', ...languages]) {
      assert.equal(`${writeTexts(JSON.parse(original(lang)))}\n`, original(lang), lang);
    }
  });
});
