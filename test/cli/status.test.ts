/** `status`: how far the texts have come, how readable they are, how old the sources are. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readability } from '../../src/cli/readability.ts';
import { content } from '../support/content.ts';
import { ContentCopy } from './support/copy.ts';
import { daysAfter, lastCheck, packageRoot, run, type Result } from './support/run.ts';

interface Status {
  readonly version: string;
  readonly day: string;
  readonly languages: readonly {
    readonly language: string;
    readonly texts: number;
    readonly states: Readonly<Record<string, number>>;
    readonly lix: { readonly average: number; readonly worst: number; readonly text: string };
  }[];
  readonly sources: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
  copy.forgetConfirmations();
  run(['texts', 'confirm', 'da', '--all', '--by', 'AB', '--content', copy.root]);
});
afterEach(() => {
  copy.remove();
});

const status = (...args: string[]): Result => run(['status', copy.root, ...args]);
const data = (...args: string[]): Status => JSON.parse(status('--json', ...args).out) as Status;
const danish = (): Status['languages'][number] =>
  data().languages.find(({ language }) => language === 'da')!;
const rewrite = (lang: string, words: string): void => {
  copy.text(lang, ({ steps }) => {
    steps['find-home']!.title = words;
  });
};

describe('status', () => {
  it('counts for each language the texts that are reviewed, machine, stale and missing', () => {
    rewrite('da', 'Find et hjem nu');
    copy.text('en', ({ steps }) => {
      steps['old-mail']!.title = 'Mail that is old';
    });
    copy.text('da', ({ steps }) => {
      delete steps['tax-number'];
    });
    const { texts, states } = danish();
    assert.deepEqual(states, { reviewed: texts - 3, machine: 1, stale: 1, missing: 1 });
  });

  it('counts English, the source, as reviewed', () => {
    const { states, texts } = data().languages[0]!;
    assert.deepEqual(states, { reviewed: texts, machine: 0, stale: 0, missing: 0 });
  });

  it('gives the LIX of each language, on average and of the hardest text', () => {
    const texts = JSON.parse(copy.read('locales/content/en.json')) as object;
    const { $schema: _schema, ...english } = texts as Record<string, object>;
    const { items, average } = readability(english);
    const [worst] = [...items].sort((a, b) => b.lix - a.lix);
    assert.deepEqual(data().languages[0]?.lix, {
      average,
      worst: worst?.lix,
      text: worst?.path,
    });
  });

  it('counts the sources by how they were read', () => {
    run(['sources', 'confirm', 'mitid-about', '--by', 'AB', '--content', copy.root]);
    const { sources, live, archive, oldest } = data().sources;
    const all = Object.keys(content.sources).length;
    assert.deepEqual({ sources, live, archive }, { sources: all, live: 1, archive: all - 1 });
    assert.equal(
      oldest,
      Object.values(content.sources)
        .map(({ read }) => read)
        .sort()[0],
    );
  });

  it('names the sources that are due', () => {
    copy.content('sources', ({ sources }) => {
      Object.assign(sources['mitid-about']!, { read: '2020-01-01', every: 'P6M' });
    });
    assert.deepEqual(data().sources['due'], ['mitid-about']);
  });

  it('counts what there is', () => {
    assert.equal(data().counts['outcomes'], Object.keys(content.outcomes).length);
    assert.equal(data().counts['rules'], content.rules.length);
  });

  it('says the same to people as to tools', () => {
    const { out } = status();
    for (const { language, texts } of data().languages) {
      assert.match(out, new RegExp(`^${language} +${texts} `, 'm'));
    }
    assert.match(
      out,
      new RegExp(`^${content.rules.length} rules|, ${content.rules.length} rules`, 'm'),
    );
  });

  it('takes the content of the package, if no folder is given', () => {
    const { code, out } = run(['status', '--json']);
    assert.equal(code, 0, out);
    assert.equal((JSON.parse(out) as Status).day, lastCheck);
    assert.deepEqual(
      (JSON.parse(out) as Status).counts,
      (JSON.parse(run(['status', packageRoot, '--json']).out) as Status).counts,
    );
  });
});

/** The text of a day so many days from the last check. */
const on = (days: number, ...args: string[]): Result =>
  run(['status', copy.root, ...args], { today: daysAfter(lastCheck, days) });

/** Lets every statement be checked on one day. */
function checkedOn(day: string): void {
  const files = readdirSync(join(copy.root, 'content')).filter((name) => name.endsWith('.json'));
  for (const name of files.filter((each) => each !== 'sources.json')) {
    const text = copy.read(`content/${name}`);
    copy.write(`content/${name}`, text.replaceAll(/"on": "[^"]*"/g, `"on": "${day}"`));
  }
}

describe('status --lang', () => {
  it('says each text that is missing or stale beside its English, and none of others', () => {
    rewrite('en', 'Look for a home');
    const { out } = status('--lang', 'da');
    assert.match(out, /^steps\.find-home: stale$\n {2}en: Look for a home/m);
    assert.doesNotMatch(out, /^en\s/m);
  });

  it('refuses a language that there is not', () => {
    assert.equal(status('--lang', 'xx').code, 2);
  });
});

describe('status fails', () => {
  it('for no age, unless it is asked', () => {
    assert.equal(on(4000).code, 0);
  });

  it('with --max-age from the day after a source allows', () => {
    checkedOn('2026-01-31');
    copy.content('sources', ({ sources }) => {
      for (const source of Object.values(sources))
        Object.assign(source, { read: '2026-01-31', every: 'P6M' });
    });
    const at = (today: string): Result => run(['status', copy.root, '--max-age'], { today });
    assert.equal(at('2026-07-31').code, 0);
    assert.equal(at('2026-08-01').code, 1);
  });

  it('with --max-age P1M from the day after a month', () => {
    checkedOn('2026-11-27');
    const at = (today: string, ...args: string[]): Result =>
      run(['status', copy.root, ...args], { today });
    assert.equal(at('2026-12-27', '--max-age', 'P1M').code, 0);
    assert.equal(at('2026-12-28', '--max-age', 'P1M').code, 1);
    assert.equal(at('2026-12-28', '--max-age=P1M').code, 1);
  });

  it('with --reviewed for a text that nobody has read, by language', () => {
    assert.equal(status('--reviewed', '--lang', 'da').code, 0);
    rewrite('da', 'Find et hjem nu');
    assert.equal(status().code, 0);
    const { code, out } = status('--reviewed', '--lang', 'da');
    assert.equal(code, 1);
    assert.match(out, /^not reviewed in "da": 1 texts$/m);
  });

  it('with --reviewed for a text whose English has changed since', () => {
    rewrite('en', 'Look for a home');
    assert.equal(status('--reviewed', '--lang', 'da').code, 1);
  });

  it('for a language without a limit of LIX', () => {
    copy.write('locales/content/fo.json', '{}');
    const { code, out } = status();
    assert.equal(code, 1);
    assert.match(out, /no limit is recorded for "fo"/);
  });

  it('with --json as without, and lists why', () => {
    const { code, out } = on(40, '--max-age', 'P1M', '--json');
    assert.equal(code, 1);
    const { failures } = JSON.parse(out) as Status;
    assert.ok(failures.includes('may be out of date: outcomes.recover'), failures.join('\n'));
  });

  it('for content that has errors, and says nothing but them', () => {
    copy.replace('content/eligibility.json', '"then": "recover"', '"then": "recovr"');
    const { code, out, error } = status();
    assert.equal(code, 1);
    assert.equal(out, '');
    const place = copy.placeOf('content/eligibility.json', ['"recovr"']);
    assert.ok(error.startsWith(`${place}  error  content.rules[1].then: `), error);
  });
});

describe('status takes', () => {
  it('--max-age before a folder for a gate without an age', () => {
    const { code } = run(['status', '--max-age', copy.root]);
    assert.equal(code, 0);
  });

  it('no other age than months or years', () => {
    for (const age of ['6', 'P6D', 'soon', 'P6M3']) {
      const { code, error } = status(`--max-age=${age}`);
      assert.equal(code, 2);
      assert.ok(error.startsWith(`--max-age ${age} is not a duration such as P6M\n`), error);
    }
  });
});
