/** `texts`: which texts want a reader, and the record that somebody has read them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Reviews } from '../../src/content/translation.ts';
import { ContentCopy } from './support/copy.ts';
import { lastCheck, run, said, type Result } from './support/run.ts';

const reviewFile = 'locales/reviews/da.json';

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
  assert.equal(texts('confirm', 'da', '--all', '--by', 'AB').code, 0);
});
afterEach(() => {
  copy.remove();
});

const texts = (...args: string[]): Result => run(['texts', ...args, '--content', copy.root]);
const reviews = (): Reviews => JSON.parse(copy.read(reviewFile)) as Reviews;
const translate = (words: string): void => {
  copy.text('da', ({ steps }) => {
    steps['find-home']!.title = words;
  });
};
const rewrite = (words: string): void => {
  copy.text('en', ({ steps }) => {
    steps['find-home']!.title = words;
  });
};
/** What `texts da` lists, as `state path`. */
function open(): string[] {
  const { out, code } = texts('da');
  assert.equal(code, 0);
  return out
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/ +/, ' '));
}

describe('texts', () => {
  it('lists nothing where every text is reviewed', () => {
    assert.match(texts('da').out, /^0 of \d+\n$/);
  });

  it('calls a text machine that nobody has read as it stands', () => {
    translate('Find et hjem nu');
    assert.deepEqual(open(), ['machine steps.find-home']);
  });

  it('calls a text stale where the English has changed since it was read', () => {
    rewrite('Look for a home');
    assert.deepEqual(open(), ['stale steps.find-home']);
  });

  it('calls a text machine where both have changed', () => {
    rewrite('Look for a home');
    translate('Led efter et hjem');
    assert.deepEqual(open(), ['machine steps.find-home']);
  });

  it('calls a text missing that the language does not have', () => {
    copy.text('da', ({ steps }) => {
      delete steps['find-home'];
    });
    assert.deepEqual(open(), ['missing steps.find-home']);
  });

  it('takes every text for machine where there are no reviews', () => {
    rmSync(copy.path(reviewFile));
    const [count, all] = /(\d+) of (\d+)\n$/.exec(texts('da').out)!.slice(1);
    assert.equal(count, all);
  });

  it('does not mind another order or other white space in the file', () => {
    copy.write(
      'locales/content/da.json',
      copy.read('locales/content/da.json').replaceAll(' ', '\t'),
    );
    copy.write(
      'locales/content/da.json',
      copy.read('locales/content/da.json').replaceAll('\t', ' '),
    );
    copy.text('da', () => undefined);
    assert.deepEqual(open(), []);
  });

  it('gives the same as data with --json', () => {
    rewrite('Look for a home');
    const { code, out } = texts('da', '--json');
    assert.deepEqual(JSON.parse(out), [{ path: 'steps.find-home', state: 'stale' }]);
    assert.equal(code, 0);
  });
});

describe('texts confirm', () => {
  it('records the text and its English as they are, by whom and on which day', () => {
    translate('Find et hjem nu');
    const before = reviews()['steps.find-home']!;
    const { code, out } = texts('confirm', 'da', 'steps.find-home', '--by', 'CD');
    const { own, ...rest } = reviews()['steps.find-home']!;
    assert.notEqual(own, before.own);
    assert.deepEqual(rest, { english: before.english, by: 'CD', on: lastCheck });
    assert.equal(out, '1 text in "da" reviewed by CD.\n');
    assert.equal(code, 0);
    assert.deepEqual(open(), []);
  });

  it('makes a stale text reviewed again', () => {
    rewrite('Look for a home');
    texts('confirm', 'da', 'steps.find-home', '--by', 'CD');
    assert.deepEqual(open(), []);
  });

  it('lets a text be stale once the English changes after that', () => {
    translate('Find et hjem nu');
    texts('confirm', 'da', 'steps.find-home', '--by', 'CD');
    rewrite('Look for a home');
    assert.deepEqual(open(), ['stale steps.find-home']);
  });

  it('with --machine leaves a text machine, and lets it be stale once the English changes', () => {
    translate('Find et hjem nu');
    texts('confirm', 'da', '--all', '--machine');
    assert.deepEqual(open(), ['machine steps.find-home']);
    rewrite('Look for a home');
    assert.deepEqual(open(), ['stale steps.find-home']);
  });

  it('with --all records only the texts that were not reviewed', () => {
    translate('Find et hjem nu');
    const { out } = texts('confirm', 'da', '--all', '--by', 'CD');
    assert.equal(out, '1 text in "da" reviewed by CD.\n');
    const byOther = Object.entries(reviews()).filter(([, { by }]) => by === 'CD');
    assert.deepEqual(
      byOther.map(([path]) => path),
      ['steps.find-home'],
    );
  });

  it('changes the one line of the text', () => {
    translate('Find et hjem nu');
    const before = copy.read(reviewFile).split('\n');
    texts('confirm', 'da', 'steps.find-home', '--by', 'CD');
    const after = copy.read(reviewFile).split('\n');
    assert.deepEqual(
      after.filter((line, at) => line !== before[at]).map((line) => line.slice(0, 20)),
      ['  "steps.find-home":'],
    );
    assert.equal(after.length, before.length);
  });

  it('keeps the reviews in order, one a line', () => {
    const lines = copy.read(reviewFile).trimEnd().split('\n').slice(1, -1);
    assert.deepEqual(lines, [...lines].sort());
    assert.equal(lines.length, Object.keys(reviews()).length);
  });

  it('forgets the review of a text that is gone', () => {
    const known = reviews();
    copy.writeJson(reviewFile, { ...known, 'steps.gone': known['steps.find-home'] });
    texts('confirm', 'da', '--all', '--by', 'CD');
    assert.deepEqual(reviews(), known);
  });

  it('does not record a text that is missing', () => {
    copy.text('da', ({ steps }) => {
      delete steps['find-home'];
    });
    const { out } = texts('confirm', 'da', '--all', '--by', 'CD');
    assert.match(out, /^0 texts/);
  });

  it('makes the file of reviews where there is none', () => {
    rmSync(copy.path('locales/reviews'), { recursive: true });
    texts('confirm', 'da', 'steps.find-home', '--by', 'CD');
    assert.deepEqual(Object.keys(reviews()), ['steps.find-home']);
  });

  it('keeps the reviews where the English cannot be read', () => {
    copy.write('locales/content/en.json', '{');
    const before = copy.read(reviewFile);
    const { code, error } = texts('confirm', 'da', '--all', '--by', 'CD');
    assert.equal(copy.read(reviewFile), before);
    assert.match(error, /en\.json:1:\d+ {2}error {2}the file: .*expected JSON$/m);
    assert.equal(code, 1);
  });
});

describe('texts refuses, and writes nothing, for', () => {
  const refused: Record<string, { args: string[]; says: RegExp }> = {
    'no language': { args: [], says: /^name a language: da$/m },
    'English, which is the source': { args: ['en'], says: /^name a language: da$/m },
    'a language that there is not': { args: ['kl'], says: /^name a language: da$/m },
    'no initials': { args: ['confirm', 'da', '--all'], says: /needs --by with your initials/ },
    'initials that are none': {
      args: ['confirm', 'da', '--all', '--by', 'A.B.'],
      says: /two to four letters/,
    },
    'no texts': {
      args: ['confirm', 'da', '--by', 'AB'],
      says: /confirm needs texts \(KIND\.ID\), or --all/,
    },
    'an unknown text': {
      args: ['confirm', 'da', 'steps.find-hom', '--by', 'AB'],
      says: /there is no text "steps\.find-hom"/,
    },
  };

  for (const [what, { args, says }] of Object.entries(refused)) {
    it(what, () => {
      const path = copy.path(reviewFile);
      const before = readFileSync(path, 'utf8');
      const result = texts(...args);
      assert.match(result.error, says);
      assert.equal(result.code, 2, said(result));
      assert.equal(readFileSync(path, 'utf8'), before);
      assert.ok(!existsSync(copy.path('locales/reviews/en.json')));
    });
  }
});
