/** The proof of the content on the days on which it changes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proveContent, turningPoints } from '../../src/proof/prove-content.ts';
import type { Content } from '../../src/content/schema.ts';
import { emptyContent } from '../support/empty-content.ts';

const today = '2026-12-01';
const provenance = {
  sources: ['council'],
  checked: { on: '2026-11-22', against: 'archive' as const },
};
const outcome = { icon: 'check' as const, steps: ['go'], ...provenance };

/** A guide with all that can be proved, and so small that the proof takes no time. */
const content: Content = {
  ...emptyContent(),
  facts: {
    home: { values: ['here', 'moving', 'abroad'], alike: [['here', 'moving']], ...provenance },
    need: { values: ['bank', 'none'], ...provenance },
    witness: { values: ['yes', 'no'], ...provenance },
    mail: { values: ['yes', 'no'], ...provenance },
  },
  rules: [
    { id: 'visitor', when: { home: ['abroad'], need: ['none'] }, then: 'stay', ...provenance },
    { id: 'resident', when: { home: ['here', 'moving'] }, then: 'counter', ...provenance },
    { id: 'else', when: {}, then: 'code', ...provenance },
  ],
  routes: [{ id: 'visit', when: { outcome: ['counter'] }, then: 'counter', ...provenance }],
  followUps: { counter: [{ fact: 'witness' }] },
  outcomes: {
    stay: outcome,
    counter: { ...outcome, steps: ['go', 'bring'], route: 'counter' },
    code: outcome,
  },
  notes: { spare: { tone: 'info', ...provenance } },
  noteRules: [{ when: { outcome: ['code'], mail: ['yes'] }, then: 'spare' }],
  steps: { go: provenance, bring: { when: { witness: ['yes'] }, ...provenance } },
  documents: { card: provenance },
  offices: { hall: provenance },
  checklists: {
    counter: {
      when: { route: ['counter'] },
      office: 'hall',
      needs: [{ document: 'card' }],
      ...provenance,
    },
  },
  problemRules: [{ id: 'any-problem', when: {}, then: 'help', ...provenance }],
  remedies: { help: { theme: 'other', steps: ['go'], ...provenance } },
  authenticators: { app: { icon: 'phone', ...provenance } },
  authenticatorRules: [{ id: 'anybody', when: {}, then: 'app', ...provenance }],
  picks: { app: { authenticator: 'app', steps: ['go'], backups: ['go'], ...provenance } },
  safetyRules: [{ id: 'anything', when: {}, then: 'careful', ...provenance }],
  verdicts: { careful: { verdict: 'stop', steps: ['go'], ...provenance } },
  journeyRules: [{ id: 'everybody', when: {}, then: 'all', ...provenance }],
  journeys: { all: { stages: ['first'], ...provenance } },
  stages: { first: { ...provenance } },
};

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
    {
      ...visitor,
      id: 'visitor-2027',
      when: { home: ['abroad'], need: ['bank'] },
      from: '2027-01-01',
    },
  );
});

describe('turningPoints', () => {
  it('are the first day of what begins and the day after the last of what ends', () => {
    const dated = changed(({ steps, notes }) => {
      Object.assign(steps['bring']!, { from: '2027-03-01', until: '2028-02-28' });
      Object.assign(notes['spare']!, { until: '2027-12-31' });
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
    assert.deepEqual(
      proveContent(content, today).map(({ from, findings }) => [from, findings]),
      [[undefined, []]],
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
      copy.rules.push({ ...last, id: 'else-2027', from: '2027-01-15' });
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
      facts['home']!.alike = [['moving', 'here']];
    });
    assert.deepEqual(proveContent(turned, today)[0]!.findings, []);
  });

  it('lets a note hang on facts that no rule asks for', () => {
    const hanging = changed(({ noteRules }) => {
      noteRules.push({ when: { witness: ['no'], mail: ['no'] }, then: 'spare' });
    });
    assert.deepEqual(proveContent(hanging, today)[0]!.findings, []);
  });

  const sees = (message: RegExp, change: (copy: Content) => void): (string | undefined)[] =>
    proveContent(changed(change), today)
      .filter(({ findings }) => findings.some((each) => message.test(each.message)))
      .map(({ from }) => from);

  it('finds an outcome without steps, on the day when the last is gone', () => {
    const days = sees(/^it has no steps$/, ({ steps }) => {
      Object.assign(steps['go']!, { until: '2026-12-31' });
    });
    assert.deepEqual(days, ['2027-01-01']);
  });

  it('finds an outcome without a checklist for its route, on its day', () => {
    const days = sees(/^no checklist is for its route "counter"$/, ({ checklists }) => {
      Object.assign(checklists['counter']!, { until: '2026-12-31' });
    });
    assert.deepEqual(days, ['2027-01-01']);
  });

  it('proves the conditions of checklists, with one value for each fact as an example', () => {
    const [now] = proveContent(
      changed(({ checklists }) => {
        Object.assign(checklists['counter']!, { when: { route: ['counter'], home: ['abroad'] } });
      }),
      today,
    );
    assert.deepEqual(now!.findings[0], {
      table: 'checklists',
      row: 'counter',
      message: 'no answers can lead to it',
      example: { home: 'abroad', outcome: 'counter' },
    });
  });
});
