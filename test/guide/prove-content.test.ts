/** The proof of the content on the days on which it changes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proveContent, turningPoints } from '../../src/guide/prove-content.ts';
import type { Content } from '../../src/content/schema.ts';
import { content } from '../support/content.ts';

const today = '2026-12-01';

function changed(change: (copy: Content) => void): Content {
  const copy = structuredClone(content);
  change(copy);
  return copy;
}

/** The row for visitors says something else from New Year on. */
const newYear = changed(({ rules }) => {
  const at = rules.findIndex(({ id }) => id === 'visitor');
  const visitor = rules[at]!;
  rules.splice(
    at,
    1,
    { ...visitor, until: '2026-12-31' },
    { ...visitor, id: 'visitor-2027', then: 'p-code-app', from: '2027-01-01' },
  );
});

describe('turningPoints', () => {
  it('are the first day of what begins and the day after the last of what ends', () => {
    const dated = changed(({ steps, notes }) => {
      Object.assign(steps['old-mail']!, { from: '2027-03-01', until: '2028-02-28' });
      Object.assign(notes['set-up-backup']!, { until: '2027-12-31' });
    });
    assert.deepEqual(turningPoints(dated, today), ['2027-03-01', '2028-01-01', '2028-02-29']);
  });

  it('are each named once, though several things change', () => {
    assert.deepEqual(turningPoints(newYear, today), ['2027-01-01']);
  });

  it('are not among the days that are over, nor today', () => {
    assert.deepEqual(turningPoints(newYear, '2027-01-01'), []);
  });
});

describe('proveContent', () => {
  it('proves today alone where nothing has a date', () => {
    const undated = changed(() => undefined);
    assert.deepEqual(
      proveContent(undated, today).map(({ from }) => from),
      [undefined, ...turningPoints(content, today)],
    );
  });

  it('proves a change of rules before it comes, each time with the rows of that time', () => {
    const periods = proveContent(newYear, today);
    assert.deepEqual(
      periods.map(({ from, findings }) => [from, findings]),
      [
        [undefined, []],
        ['2027-01-01', []],
      ],
    );
    const [before, after] = periods.map(({ tables }) => tables.rules.fires);
    assert.ok(before!.get('visitor') && !before!.has('visitor-2027'));
    assert.ok(after!.get('visitor-2027') && !after!.has('visitor'));
  });

  it('counts what ends today as true today', () => {
    const [now] = proveContent(newYear, '2026-12-31');
    assert.ok(now!.tables.rules.fires.has('visitor'));
  });

  it('finds what is lost between two rows that should follow each other', () => {
    const late = changed((copy) => {
      const last = copy.rules.at(-1)!;
      copy.rules.push({ ...last, id: 'on-a-visit-2027', from: '2027-01-15' });
      last.until = '2026-12-31';
    });
    const periods = proveContent(late, today);
    assert.deepEqual(
      periods.map(({ from, findings }) => [from, findings.length > 0]),
      [
        [undefined, false],
        ['2027-01-01', true],
        ['2027-01-15', false],
      ],
    );
  });

  it('takes values for one that are declared alike, in whatever order', () => {
    const turned = changed(({ facts }) => {
      facts['home']!.alike = [['moving', 'denmark']];
    });
    assert.deepEqual(proveContent(turned, today)[0]!.findings, []);
  });

  it('lets a note hang on facts that no rule asks for', () => {
    const hanging = changed(({ noteRules }) => {
      noteRules.push({ when: { 'bank-help': ['no'], 'eu-eid': ['no'] }, then: 'set-up-backup' });
    });
    assert.deepEqual(proveContent(hanging, today)[0]!.findings, []);
  });
});
