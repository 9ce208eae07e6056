/** What is said of two versions of the rules, and whom the difference leads elsewhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  changesSince,
  describeChange,
  isSnapshot,
  snapshotOf,
  type Change,
  type Snapshot,
} from '../../src/cli/since.ts';
import type { Content, Rule } from '../../src/content/schema.ts';
import { decide, firingRow, type Table } from '../../src/engine/decide.ts';
import type { Answers } from '../../src/engine/facts.ts';
import { content } from '../support/content.ts';
import { tableNames } from '../../src/proof/prove-content.ts';
import { interviews } from '../support/tables.ts';

const day = '2026-11-23';
const before = snapshotOf(content, '1.0.0', day);
const ruleOf = (id: string): Rule => content.rules.find((rule) => rule.id === id)!;

const since = (
  change: Partial<Content>,
  from: Snapshot = before,
): { list: readonly Change[]; lines: string[] } => {
  const { list } = changesSince(from, snapshotOf({ ...content, ...change }, '1.1.0', day));
  return { list, lines: list.map(describeChange) };
};

const rulesWith = (id: string, change: Partial<Rule>): Rule[] =>
  content.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));

function swapped(first: string, second: string): Rule[] {
  const rules = [...content.rules];
  const [a, b] = [first, second].map((id) => rules.findIndex((rule) => rule.id === id));
  [rules[a!], rules[b!]] = [rules[b!]!, rules[a!]!];
  return rules;
}

const everyAnswer = (facts: Table['facts']): Answers[] =>
  Object.entries(facts).reduce<Answers[]>(
    (all, [fact, { values }]) =>
      all.flatMap((answers) => values.map((value) => ({ ...answers, [fact]: value }))),
    [{}],
  );

const decides = (list: readonly Change[]): Change[] =>
  list.filter(({ kind }) => kind === 'decides');

describe('a snapshot', () => {
  it('is known by its mark, also after it was written to a file', () => {
    assert.ok(isSnapshot(JSON.parse(JSON.stringify(before))));
    for (const other of [undefined, null, 'text', {}, content]) assert.ok(!isSnapshot(other));
  });

  it('has no changes since itself', () => {
    const { version, day: since, list } = changesSince(before, before);
    assert.deepEqual([version, since, list], ['1.0.0', day, []]);
  });
});

describe('rows', () => {
  it('that swap places are reported with an example whose outcome differs', () => {
    const rules = swapped('resident-to-be', 'company');
    const { list, lines } = since({ rules });
    assert.deepEqual(
      list.filter(({ kind }) => kind === 'moved').map(({ id }) => id),
      ['resident-to-be'],
    );
    assert.ok(lines.includes('rules, row resident-to-be moved: after visitor, now after company'));
    const [{ example, before: was, after: is, combinations } = {} as Change] = decides(list);
    assert.deepEqual([was, is], ['cpr-first', 'p-code-app']);
    assert.ok(combinations! > 0);
    assert.equal(decide({ rows: content.rules, facts: content.facts }, example!), was);
    assert.equal(decide({ rows: rules, facts: content.facts }, example!), is);
  });

  it('whose order does not matter swap places without leading anybody elsewhere', () => {
    const { list } = since({ rules: swapped('own-phone', 'borrowed-phone') });
    assert.deepEqual(
      list.map(({ kind }) => kind),
      ['moved'],
    );
  });

  it('that stay in order are not reported as moved when others come or go', () => {
    const [first, second, ...others] = content.rules;
    const added = { ...first!, id: 'new', when: { age: ['18-plus'], mitid: ['works'] } };
    const { list } = since({ rules: [added, second!, ...others] });
    assert.deepEqual(
      list.map(({ kind }) => kind).filter((kind) => kind === 'moved'),
      [],
    );
  });

  it('are described by condition and outcome, before and after', () => {
    const { lines } = since({
      rules: rulesWith('company', { when: { cpr: ['none'], need: ['company', 'bank'] } }),
    });
    assert.ok(
      lines.includes(
        'rules, row company changed: cpr none; need company → p-code-app, now cpr none; need company or bank → p-code-app',
      ),
    );
  });

  it('that are added or removed are reported, also those of the lists of papers', () => {
    const { lines } = since({ routes: content.routes.filter(({ id }) => id !== 'tax') });
    assert.ok(lines.includes('routes, row tax removed: outcome tax-number-first → tax'));
    assert.ok(
      lines.includes(
        'routes: 1 combination led to tax, now nothing; for example outcome=tax-number-first',
      ),
    );
    const back = changesSince(
      snapshotOf({ ...content, routes: content.routes.slice(1) }, '1.0.0', day),
      before,
    );
    assert.ok(back.list.some(({ kind, what }) => kind === 'added' && what === 'routes, row scan'));
  });

  it('that rest on other sources are reported', () => {
    const { list, lines } = since({ rules: rulesWith('works', { sources: ['mitid-who'] }) });
    assert.deepEqual(lines, ['rules, row works, sources changed: mitid-about, now mitid-who']);
    assert.deepEqual(decides(list), []);
  });

  it('that run out between the two days are reported, and what that means', () => {
    const rules = rulesWith('worker', { until: '2026-12-31' });
    const { list } = changesSince(
      snapshotOf({ ...content, rules }, '1.0.0', '2026-12-01'),
      snapshotOf({ ...content, rules }, '1.0.0', '2027-01-15'),
    );
    const row = list.find(({ thing }) => thing === 'row');
    assert.match(row!.before!, /until 2026-12-31\)$/);
    assert.match(row!.after!, /until 2026-12-31, over\)$/);
    assert.ok(decides(list).every((change) => change.before === 'tax-number-first'));
    assert.ok(decides(list).length > 0);
  });
});

describe('what it means', () => {
  it('counts every combination that is decided otherwise, by outcome before and after', () => {
    const { list } = since({ rules: rulesWith('under-13', { then: 'already-have' }) });
    const [change] = decides(list);
    assert.equal(decides(list).length, 1);
    assert.deepEqual(
      [change?.before, change?.after, change?.combinations, change?.of],
      ['too-young', 'already-have', 69_120, 552_960],
    );
    assert.deepEqual(Object.keys(change?.example ?? {}).sort(), ['age', 'mitid']);
  });

  it('says so where a table now has a hole', () => {
    const { list } = since({ rules: content.rules.slice(0, -1) });
    assert.deepEqual(
      decides(list).map((change) => [change.before, change.after]),
      [['abroad-in-person', undefined]],
    );
  });

  it('holds for all answers where the example names none', () => {
    const always = { ...ruleOf('works'), id: 'always', when: {} };
    const one = snapshotOf({ ...content, rules: [always] }, '1', day);
    const { lines } = since({ rules: [{ ...always, then: 'recover' }] }, one);
    assert.equal(
      lines[0],
      'rules: 1 combination led to already-have, now recover; for example any answers',
    );
  });

  it('takes a fact in full that one version alone has', () => {
    const rule = { ...ruleOf('under-13'), id: 'new', when: { pet: ['dog'] } };
    const change = {
      facts: { ...content.facts, pet: { values: ['dog', 'cat'] } },
      rules: [rule, ...content.rules],
    };
    const forth = since(change);
    const back = changesSince(snapshotOf({ ...content, ...change }, '2', day), before);
    assert.ok(forth.lines.includes('fact pet added: dog, cat'));
    assert.ok(back.list.map(describeChange).includes('fact pet removed: dog, cat'));
    for (const list of [forth.list, back.list]) {
      assert.equal(decides(list).find(({ id }) => id === 'rules')?.of, 2 * 552_960);
      for (const { example } of decides(list)) assert.equal(example?.['pet'], 'dog');
    }
  });

  it('leaves out answers that only one version offers', () => {
    const cpr = content.facts['cpr']!;
    const { list, lines } = since({
      facts: { ...content.facts, cpr: { ...cpr, values: [...cpr.values, 'asked-for'] } },
    });
    assert.deepEqual(lines, ['fact cpr, value asked-for added']);
    assert.deepEqual(decides(list), []);
  });

  it('says so where the versions have no answers in common', () => {
    const { lines } = since({
      facts: { ...content.facts, age: { values: ['young', 'old'] } },
      rules: rulesWith('under-13', { when: { age: ['young'] } }),
    });
    assert.ok(lines.includes('rules: no comparison, both versions know 0 combinations of answers'));
  });

  it('is right for random tables: so great a share differs, and each example does', () => {
    const cases = interviews.chain(({ facts, rows }) =>
      fc.tuple(
        fc.constant({ facts, rows }),
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
      ),
    );
    const grounds = { sources: [], checked: { on: day, against: 'archive' as const } };
    const noTables = Object.fromEntries(tableNames.map((name) => [name, []])) as Partial<Snapshot>;
    fc.assert(
      fc.property(cases, ([earlier, shuffled]) => {
        const now = { facts: earlier.facts, rows: shuffled };
        const version = ({ rows }: Table): Snapshot => ({
          ...before,
          // The other tables know none of these facts.
          ...noTables,
          facts: earlier.facts,
          rules: rows.map((row) => ({ ...(structuredClone(row) as Rule), ...grounds })),
          outcomes: Object.fromEntries(
            rows.map(({ then }) => [then, { icon: 'phone', steps: [], ...grounds }]),
          ),
        });
        const list = decides(changesSince(version(earlier), version(now)).list);
        const all = everyAnswer(earlier.facts);
        const differing = all.filter(
          (answers) => firingRow(earlier, answers)?.then !== firingRow(now, answers)?.then,
        );
        const share = list.reduce((sum, each) => sum + each.combinations! / each.of!, 0);
        assert.equal(share.toFixed(9), (differing.length / all.length).toFixed(9));
        for (const { example, before: was, after: is } of list) {
          assert.equal(decide(earlier, example!), was);
          assert.equal(decide(now, example!), is);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('all else', () => {
  it('is reported: notes, follow-ups, steps, answers and sources', () => {
    const { lines } = since({
      noteRules: content.noteRules.slice(1),
      followUps: { ...content.followUps, 'cpr-first': [{ fact: 'citizenship' }] },
      outcomes: {
        ...content.outcomes,
        'too-young': { ...content.outcomes['too-young']!, steps: ['parent-acts'] },
      },
      sources: {
        ...content.sources,
        'mitid-about': {
          ...content.sources['mitid-about']!,
          read: '2026-11-23',
          against: 'live',
        },
      },
    });
    assert.deepEqual(lines, [
      'noteRules, row removed: mitid nemid-only → nemid-closed',
      'follow-up of cpr-first, permit removed: asked citizenship other',
      'outcome too-young changed: steps wait-until-13, parent-acts, now steps parent-acts',
      'source mitid-about changed: https://www.mitid.dk/en-gb/about-mitid, read 2026-11-22, archive, now https://www.mitid.dk/en-gb/about-mitid, read 2026-11-23, live',
    ]);
  });
});
