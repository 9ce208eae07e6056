/** `sources`: what rests on which page, and the record that somebody has read one. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { statementsIn } from '../../src/cli/sources.ts';
import type { Content } from '../../src/content/schema.ts';
import { content } from '../support/content.ts';
import { ContentCopy } from './support/copy.ts';
import { daysAfter, lastCheck, run, said, type Result } from './support/run.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
  copy.forgetConfirmations();
});
afterEach(() => {
  copy.remove();
});

const later = daysAfter(lastCheck, 10);
const sources = (...args: string[]): Result =>
  run(['sources', ...args, '--content', copy.root], { today: later });
const confirm = (...args: string[]): Result => sources('confirm', ...args);

const files = (): string[] =>
  readdirSync(copy.path('content')).filter((name) => name.endsWith('.json'));
const everything = (): Record<string, string> =>
  Object.fromEntries(files().map((file) => [file, copy.read(`content/${file}`)]));
const contentNow = (): Content =>
  Object.assign(
    {},
    ...Object.values(everything()).map((text) => JSON.parse(text) as Partial<Content>),
  ) as Content;

describe('sources', () => {
  it('lists every source with its link, its day and what hangs on it', () => {
    const { code, out } = sources();
    const [id, source] = Object.entries(content.sources)[0]!;
    assert.ok(out.includes(`${id}  ${source.publisher}\n  ${source.url}\n`), out);
    assert.match(out, /^ {2}archived copy read \d{4}-\d\d-\d\d, due \d{4}-\d\d-\d\d$/m);
    assert.match(out, /^mitid-blocking {2}.*\n.*\n.*\n {2}\d+ statements: .*\brules\.locked\b/m);
    assert.ok(out.includes(`\n${Object.keys(content.sources).length} sources, `));
    assert.equal(code, 0);
  });

  it('says until when a page may be trusted, and that it was due', () => {
    copy.content('sources', (all) => {
      Object.assign(all.sources['mitid-about']!, { read: '2020-01-31', every: 'P1Y' });
    });
    assert.match(sources().out, /^ {2}archived copy read 2020-01-31, was due 2021-01-31$/m);
  });

  it('gives the same as data with --json', () => {
    const { code, out } = sources('--json');
    const list = JSON.parse(out) as { id: string; statements: string[]; due: string }[];
    assert.deepEqual(
      list.map(({ id }) => id),
      Object.keys(content.sources),
    );
    assert.ok(list.every(({ statements }) => statements.length > 0));
    assert.equal(code, 0);
  });

  it('does nothing with content that has errors', () => {
    copy.replace('content/eligibility.json', '"then": "recover"', '"then": "recovr"');
    const before = everything();
    for (const result of [sources(), confirm('mitid-about', '--by', 'AB')]) {
      assert.equal(result.code, 1);
      const place = copy.placeOf('content/eligibility.json', ['"recovr"']);
      assert.ok(result.error.startsWith(`${place}  error  content.rules[1].then: the outcome`));
      assert.match(result.error, /\nWhat is wrong there must be mended before\.\n$/);
      assert.equal(result.out, '');
    }
    assert.deepEqual(everything(), before);
  });
});

/** The lines that one text has and the other has not. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lengths = old.map(() => new Array<number>(now.length + 1).fill(0));
  lengths.push(new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        old[i] === now[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const [gone, come]: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j < now.length && (i === old.length || lengths[i]![j + 1]! >= lengths[i + 1]![j]!)) {
      come.push(now[j++]!);
    } else gone.push(old[i++]!);
  }
  return { gone, come };
}

const statements = statementsIn(content);
/** A step that has one source, and a source that always stands beside others. */
const [
  step,
  {
    sources: [alone = ''],
  },
] = Object.entries(content.steps).find(([, each]) => each.sources.length === 1)!;
const shared = Object.keys(content.sources).find((id) =>
  statements.every((each) => !each.sources.includes(id) || each.sources.length > 1),
)!;

describe('sources confirm', () => {
  it('records for the source that its live page was read, when and by whom', () => {
    const { read: _read, against: _against, ...restBefore } = contentNow().sources[alone]!;
    const { code, out } = confirm(alone, '--by', 'AB', '--on', lastCheck);
    assert.ok(out.startsWith(`${alone}: live page read ${lastCheck} by AB.\n`), out);
    const { read, against, by, ...rest } = contentNow().sources[alone]!;
    assert.deepEqual({ read, against, by }, { read: lastCheck, against: 'live', by: 'AB' });
    assert.deepEqual(rest, restBefore);
    assert.equal(code, 0);
  });

  it('takes today for the day, if none is given', () => {
    confirm(alone, '--by', 'AB');
    assert.equal(contentNow().sources[alone]?.read, later);
  });

  it('makes a statement live where all its sources are', () => {
    confirm(alone, '--by', 'AB');
    assert.deepEqual(contentNow().steps[step]?.checked, {
      on: later,
      against: 'live',
      by: 'AB',
    });
  });

  it('leaves a statement as it is while one of its sources is not', () => {
    confirm(shared, '--by', 'AB');
    const hanging = statementsIn(contentNow()).filter((each) => each.sources.includes(shared));
    assert.ok(hanging.length > 0);
    for (const { checked } of hanging) assert.equal(checked.against, 'archive');
  });

  it('makes it live once the last of them is, with the oldest of their days', () => {
    const others = contentNow().rules.find(({ id }) => id === 'locked')!.sources;
    assert.ok(others.length > 1);
    confirm(others[0]!, '--by', 'AB', '--on', daysAfter(lastCheck, 3));
    assert.equal(contentNow().rules.find(({ id }) => id === 'locked')!.checked.against, 'archive');
    confirm(...others.slice(1), '--by', 'CD');
    assert.deepEqual(contentNow().rules.find(({ id }) => id === 'locked')!.checked, {
      on: daysAfter(lastCheck, 3),
      against: 'live',
      by: 'CD',
    });
  });

  it('counts the statements that say so now', () => {
    const { out } = confirm(alone, '--by', 'AB');
    const count = Number(
      /^(\d+) statements? now rest on live pages only, and say so\.$/m.exec(out)?.[1],
    );
    const live = JSON.stringify(contentNow()).split('"against":"live"').length - 1;
    // The source itself is one more.
    assert.equal(count, live - 1);
  });

  it('changes no line but those of the source and its statements', () => {
    const before = everything();
    confirm(alone, '--by', 'AB');
    const after = everything();
    for (const file of files()) {
      const { gone, come } = changedLines(before[file]!, after[file]!);
      for (const line of gone) {
        assert.match(line, /^\s+"(on|read|against|every)": "[^"]*",?$/, `${file}: ${line}`);
      }
      for (const line of come) {
        assert.match(line, /^\s+"(on|read|against|by|every)": "[^"]*",?$/, `${file}: ${line}`);
      }
    }
  });

  it('does not touch a file in which nothing changes', () => {
    const before = everything();
    confirm(shared, '--by', 'AB');
    const after = everything();
    assert.deepEqual(
      files().filter((file) => before[file] !== after[file]),
      ['sources.json'],
    );
  });

  it('leaves content that is still right', () => {
    confirm(...Object.keys(content.sources), '--by', 'AB');
    const { code, out } = run(['validate', copy.root], { today: later });
    assert.equal(code, 0, out);
    assert.doesNotMatch(Object.values(everything()).join(''), /"against": "archive"/);
  });

  it('changes nothing the second time', () => {
    confirm(alone, '--by', 'AB');
    const before = everything();
    confirm(alone, '--by', 'AB');
    assert.deepEqual(everything(), before);
  });

  it('takes a source that is named twice for one', () => {
    confirm(alone, alone, '--by', 'AB');
    const { code, out } = run(['validate', copy.root], { today: later });
    assert.equal(code, 0, out);
  });

  const refused: Record<string, { args: string[]; says: RegExp }> = {
    'no source': { args: ['--by', 'AB'], says: /confirm needs the id of a source/ },
    'no initials': { args: [alone], says: /confirm needs --by with your initials/ },
    'one letter': { args: [alone, '--by', 'A'], says: /two to four letters/ },
    'a name': { args: [alone, '--by', 'Astrid'], says: /two to four letters/ },
    'letters that are none': { args: [alone, '--by', 'A1'], says: /two to four letters/ },
    'a day that has not come': {
      args: [alone, '--by', 'AB', '--on', daysAfter(later, 1)],
      says: /is not a day up to today, such as/,
    },
    'a day in another form': {
      args: [alone, '--by', 'AB', '--on', '22.11.2026'],
      says: /--on 22\.11\.2026 is not a day up to today/,
    },
    'a day that no calendar has': {
      args: [alone, '--by', 'AB', '--on', '2026-02-31'],
      says: /--on 2026-02-31 is not a day/,
    },
    'an unknown source': {
      args: [alone, 'mitid-bloking', '--by', 'AB'],
      says: /there is no source "mitid-bloking"/,
    },
    'something else to do': { args: [], says: /"read" is not known; use "check" or "confirm"/ },
  };

  for (const [what, { args, says }] of Object.entries(refused)) {
    it(`refuses ${what}, and writes nothing`, () => {
      const before = everything();
      const result = what === 'something else to do' ? sources('read') : confirm(...args);
      assert.match(result.error, says);
      assert.match(result.error, /^mitid-widgets sources \[--content FOLDER\]/m);
      assert.equal(result.code, 2, said(result));
      assert.deepEqual(everything(), before);
    });
  }
});
