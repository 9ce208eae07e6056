/** The accessibility report: whole, resting on tests that are there, in the forms that buyers read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

import { cognitive } from '../../scripts/accessibility/cognitive.ts';
import { criteria, limits } from '../../scripts/accessibility/criteria.ts';
import { openAcr } from '../../scripts/accessibility/openacr.ts';
import { reportPage, statementPage } from '../../scripts/accessibility/page.ts';
import { filesOf, passedIn } from '../../scripts/accessibility/results.ts';
import { statementOf, type Facts } from '../../scripts/accessibility/statement.ts';

const facts: Facts = { version: '1.2.3', day: '2026-11-30', isTested: true, engines: 'Chromium 1' };
const proof = 'test/scripts/accessibility.test.ts';

/** Numbers of criteria by guideline, levels A and AA, as WCAG 2.2 has them; 4.1.1 is gone. */
const inWcag: Readonly<Record<string, number>> = {
  '1.1': 1,
  '1.2': 5,
  '1.3': 5,
  '1.4': 9,
  '2.1': 3,
  '2.2': 2,
  '2.3': 1,
  '2.4': 8,
  '2.5': 6,
  '3.1': 2,
  '3.2': 5,
  '3.3': 6,
  '4.1': 2,
};

describe('the accessibility report', () => {
  it('has each criterion of WCAG 2.2, levels A and AA, once', () => {
    const ids = criteria.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const found: Record<string, number> = {};
    for (const id of ids) {
      const guideline = id.replace(/\.\d+$/, '');
      found[guideline] = (found[guideline] ?? 0) + 1;
    }
    assert.deepEqual(found, inWcag);
  });

  it('rests only on tests that are there', () => {
    for (const { tests } of [...criteria, ...cognitive]) {
      for (const each of tests) assert.ok(filesOf(each).length > 0, each);
    }
    assert.deepEqual(filesOf('test/gone.test.ts'), []);
  });

  it('says how many tests of a run stand behind a claim, each counted once', () => {
    const run = { version: '1.2.3', day: '', engines: [], failed: 0, passed: { [proof]: 4 } };
    assert.equal(passedIn(run, [proof, 'test/scripts']), 4);
  });

  it('says of what rests on no test that it was read', () => {
    const page = reportPage({ facts, method: 'Tests.', run: undefined });
    const [, row = ''] = /<th scope="row">2\.3\.1([^]*?)<\/tr>/.exec(page) ?? [];
    assert.match(row, /By reading the code and the texts/);
  });

  it('is YAML in the OpenACR format, with every criterion under its level', () => {
    const acr = parse(
      openAcr({ version: '1.2.3', description: 'x', day: '2026-11-30', method: 'y' }),
    ) as { chapters: Record<string, { criteria?: { num: string }[] }> };
    for (const level of ['a', 'aa'] as const) {
      assert.deepEqual(
        acr.chapters[`success_criteria_level_${level}`]?.criteria?.map(({ num }) => num),
        criteria.filter((each) => each.level === level.toUpperCase()).map(({ id }) => id),
      );
    }
  });
});

describe('the paragraphs for the statement of a host', () => {
  it('are the same in Danish and English, section by section', () => {
    const [da, en] = [statementOf('da', facts), statementOf('en', facts)];
    const shape = (sections: typeof da) =>
      sections.map(({ paragraphs, points = [] }) => [paragraphs.length, points.length]);
    assert.deepEqual(shape(da), shape(en));
    // Status, what is missing, what is the host's, preparation, feedback, enforcement.
    assert.equal(da.length, 6);
  });

  it('claim no tests that did not run for this version', () => {
    const untested = statementPage('en', { ...facts, isTested: false });
    assert.doesNotMatch(untested, /automatic tests/);
    assert.match(statementPage('en', facts), /automatic tests of every widget in Chromium 1/);
  });

  it('name what the host fills in, in brackets, and every known limit', () => {
    for (const lang of ['da', 'en'] as const) {
      const page = statementPage(lang, facts);
      assert.ok((page.match(/\[[^\]]+\]/g) ?? []).length >= 4);
      for (const { what } of limits) assert.ok(page.includes(what[lang]), what[lang]);
    }
  });
});
