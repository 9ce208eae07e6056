/** The content as a whole. What is checked in any content is checked here in the real one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { languages, readText, root } from '../../scripts/generate/content.ts';
import { readFolder } from '../../src/cli/content-folder.ts';
import { today } from '../../src/content/age.ts';
import { linesIn } from '../../src/content/lines.ts';
import { describeProblem, formatPath } from '../../src/content/problems.ts';
import { proveContent, turningPoints } from '../../src/proof/prove-content.ts';
import { lastCheck } from '../cli/support/run.ts';
import { content } from '../support/content.ts';

describe('the content', () => {
  // On a later day there would be warnings of old age, although nobody changed anything.
  it('has no error and no warning on the day of its last check', () => {
    const problems = readFolder(root, lastCheck).problems.map(
      (each) => `${each.file}:${each.line}  ${formatPath(each.path)}: ${describeProblem(each)}`,
    );
    assert.deepEqual(problems, []);
  });
});

it('every kind stands in the guide for editors, with its file', () => {
  const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
  const rows = new Map(
    [...guide.matchAll(/^\| `([\w-]+\.json)` +\| (.+?) +\|/gm)].map(([, file, kinds = '']) => [
      file,
      [...kinds.matchAll(/`(\w+)`/g)].map(([, kind]) => kind).sort(),
    ]),
  );
  for (const { name, value } of readFolder(root, lastCheck).files) {
    if (dirname(name) !== 'content') continue;
    const { $schema: _schema, ...kinds } = value as Record<string, unknown>;
    assert.deepEqual(rows.get(basename(name)), Object.keys(kinds).sort(), name);
  }
});

describe('the rules', () => {
  const periods = proveContent(content, today());
  const { rules, routes } = periods[0]!.tables;

  it('are proved for today and for each day on which the content changes', () => {
    assert.deepEqual(
      periods.map(({ from, findings }) => ({ from, findings })),
      [undefined, ...turningPoints(content, today())].map((from) => ({ from, findings: [] })),
    );
  });

  it('decide every combination of answers', () => {
    const decided = [...rules.fires.values()].reduce((all, each) => all + each, 0);
    assert.equal(decided, rules.combinations);
  });

  it('make 1,576 interviews', () => {
    const interviews = [...rules.interviews.values()].reduce((all, each) => all + each, 0);
    assert.equal(interviews, 1576);
  });

  it('ask one question at least and seven at most', () => {
    assert.deepEqual(Object.keys(rules.shortest), ['mitid']);
    assert.equal(Object.keys(rules.longest).length, 7);
  });

  it('lead to each of the ten outcomes', () => {
    assert.equal(rules.interviews.size, 10);
    assert.deepEqual([...rules.interviews.keys()].sort(), Object.keys(content.outcomes).sort());
  });

  it('need no question to tell which papers fit an outcome', () => {
    assert.deepEqual(Object.keys(routes.longest), ['outcome']);
  });
});

describe('the words', () => {
  /** What the source guide and older pages say, and what is not so. */
  const wrong = [
    /NemID (is|can be) (still )?used/i,
    /switch (your |from )?NemID (to|into) MitID/i,
    /(contact|visit|call) your bank to (get|reset)/i,
    /\biOS \d/i,
    /41[.,]71|235[.,]5/,
  ];

  for (const lang of languages()) {
    it(`state none of the wrong claims in ${lang}`, () => {
      for (const [path, line] of linesIn(readText(lang))) {
        for (const claim of wrong) assert.doesNotMatch(line, claim, formatPath(path));
      }
    });
  }
});
