/** The report on the rules: what an expert who does not program must find in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../scripts/generate/content.ts';
import { graphOf } from '../../src/cli/report/graph.ts';
import { reportHtml } from '../../src/cli/report/html.ts';
import { layOut } from '../../src/cli/report/layout.ts';
import { escapeText } from '../../src/cli/report/markup.ts';
import { styles } from '../../src/cli/report/styles.ts';
import { shortest, wordsOf } from '../../src/cli/report/words.ts';
import { changesSince, snapshotOf } from '../../src/cli/since.ts';
import type { Content, Rule } from '../../src/content/schema.ts';
import type { Text } from '../../src/content/text-schema.ts';
import { nextFact } from '../../src/engine/decide.ts';
import type { Answers } from '../../src/engine/facts.ts';
import { proveContent, type Period } from '../../src/proof/prove-content.ts';
import { tokens } from '../../src/core/styles/tokens.ts';
import { content } from '../support/content.ts';

const today = '2026-11-23';
const english = readText('en');

interface Case {
  readonly content?: Content;
  readonly english?: Text;
  readonly day?: string;
  readonly since?: Content;
  /** Where the change does not touch the tables, their proof is the one that there is. */
  readonly periods?: readonly Period[];
}

const proved = proveContent(content, today);

function reportOn({
  content: shown = content,
  english: text = english,
  day = today,
  since,
  periods = shown === content ? proved : proveContent(shown, day),
}: Case): string {
  const changes =
    since &&
    changesSince(snapshotOf(since, '0.9.0', '2026-06-01'), snapshotOf(shown, '1.0.0', day));
  return reportHtml({
    version: '1.0.0',
    today: day,
    content: shown,
    english: text,
    periods,
    changes,
  });
}

const report = reportOn({});

/** Rules that change on a day, with their proof. */
const withLater = ((): Case => {
  const later = withPeriod(content);
  return { content: later, periods: proveContent(later, today) };
})();
const table = { rows: content.rules, facts: content.facts };
const words = wordsOf(content, english);
const has = (html: string, text: string, why = text): void =>
  assert.ok(html.includes(escapeText(text)), `not in the report: ${why}`);
const inOrder = (html: string, found: RegExp): string[] =>
  [...html.matchAll(found)].map(([, value = '']) => value);
/** What stands between a heading of the report and the next of the same rank. */
const section = (html: string, id: string): string =>
  html.split(new RegExp(`<h([1-6]) id="${id}"`))[2]?.split('<h3')[0] ?? '';
/** The text that a reader sees, without tags and with one space between words. */
const seen = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
/** With a message that can be read: the report itself is long. */
const says = (text: string, expected: RegExp): void => {
  const start = text.slice(0, 300);
  assert.ok(expected.test(text), `${String(expected)} is not in: ${start} …`);
};

describe('the report', () => {
  it('names every outcome, row, note, step, paper, question and source', () => {
    for (const id of Object.keys(content.outcomes)) has(report, english.outcomes[id]!.title);
    for (const id of Object.keys(content.notes)) has(report, english.notes[id]!.title);
    for (const id of Object.keys(content.documents)) has(report, english.documents[id]!.title);
    for (const { id } of content.rules) {
      assert.ok(report.includes(`id="row-${id}"`), id);
      has(report, english.rules[id]!.because);
    }
    for (const { steps, fallbacks = [] } of Object.values(content.outcomes)) {
      for (const id of [...steps, ...fallbacks]) has(report, english.steps[id]!.title);
    }
    for (const [id, { values }] of Object.entries(content.facts)) {
      has(report, english.facts[id]!.question);
      for (const value of values) has(report, english.facts[id]!.values[value]!.label);
    }
    for (const [id, { url, publisher }] of Object.entries(content.sources)) {
      has(report, url);
      has(report, publisher);
      has(report, english.sources[id]!.label);
    }
  });

  it('says that the rules are proved, of which version and day, with the figures', () => {
    const summary = seen(report.split('<h2 id="summary"')[1]!.split('<h2')[0]!);
    for (const text of ['Proved', '552,960', '1,576', '1–7']) has(summary, text);
    has(report, 'Version 1.0.0 · 23 November 2026');
    says(summary, /One of the longest: 7 questions.*Where do you live\?/);
  });

  it('gives every row its conditions in words, and says that all else does not matter', () => {
    const rows = section(report, 'table').split('<tr').slice(2);
    assert.equal(rows.length, content.rules.length);
    const company = seen(rows[content.rules.findIndex(({ id }) => id === 'company')]!);
    says(company, /Do you have a CPR number\? “No”/);
    says(company, /What do you need MitID for first\? “To act for a company”/);
    says(company, /Any answer to the 8 other questions/);
    says(company, /9,504 combinations 1\.7 % \d+ interviews/);
    says(company, /MitID Erhverv: Staff from abroad/);
    says(company, /Checked 22 November 2026 against archived copies/);
  });

  it('escapes whatever comes from the data', () => {
    const evil = `<script>alert("x")</script> & 'y'`;
    const source = { ...content.sources['mitid-about']!, publisher: evil, url: 'https://x/"><b>' };
    const html = reportOn({
      periods: proved,
      content: { ...content, sources: { ...content.sources, 'mitid-about': source } },
      english: {
        ...english,
        outcomes: { ...english.outcomes, recover: { title: evil } },
        rules: { ...english.rules, works: { because: evil } },
        facts: {
          ...english.facts,
          age: { ...english.facts['age']!, question: evil },
        },
      },
    });
    assert.ok(!html.includes('<script'));
    assert.ok(!html.includes('"><b>'));
    has(html, evil);
    assert.deepEqual(unbalanced(html), []);
  });

  it('leads nowhere but to pages on the web', () => {
    const source = { ...content.sources['mitid-about']!, url: 'javascript:alert(1)' };
    const html = reportOn({
      periods: proved,
      content: { ...content, sources: { ...content.sources, 'mitid-about': source } },
    });
    assert.ok(!html.includes('javascript:'));
    has(html, english.sources['mitid-about']!.label);
  });

  it('asks for nothing: no script, no file, no picture from elsewhere', () => {
    assert.doesNotMatch(report, /<(script|img|iframe|object|video|audio|embed|base)\b/);
    assert.doesNotMatch(report, /<link(?! rel="icon" href="data:,")/);
    assert.doesNotMatch(report, /@import|url\((?!#)/);
    says(report, /content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/);
  });

  it('is one document whose elements are closed and whose links within it lead somewhere', () => {
    const later = reportOn({ ...withLater, since: content });
    for (const html of [report, later]) {
      assert.deepEqual(unbalanced(html), []);
      const ids = inOrder(html, /\sid="([^"]+)"/g);
      assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
      const regions = inOrder(html, /role="region" aria-label="([^"]+)"/g);
      assert.equal(new Set(regions).size, regions.length, 'a region has the name of another');
      const known = new Set(ids);
      for (const target of inOrder(html, /href="#([^"]+)"/g)) assert.ok(known.has(target), target);
      for (const refs of inOrder(html, /aria-labelledby="([^"]+)"/g)) {
        for (const ref of refs.split(' ')) assert.ok(known.has(ref), ref);
      }
    }
  });

  it('has the colours of the widgets', () => {
    for (const colour of styles.match(/#[0-9a-f]{3,6}\b/g)!) {
      assert.ok(tokens.cssText.includes(colour), colour);
    }
  });
});

describe('a condition in words', () => {
  const all = ['a', 'b', 'c', 'd'];
  for (const [allowed, values, negated] of [
    [['a'], ['a'], false],
    [['a', 'b'], ['a', 'b'], false],
    [['a', 'b', 'c'], ['d'], true],
    [all, all, false],
    [['a', 'b', 'gone'], ['a', 'b', 'gone'], false],
  ] as const) {
    it(`of ${allowed.join(', ')} names ${negated ? 'what is not meant' : 'what is meant'}`, () => {
      assert.deepEqual(shortest(allowed, all), { values, negated });
    });
  }
});

describe('the diagram', () => {
  it('has a node for every question that is asked and for every outcome', () => {
    const asked = new Set<string>();
    const go = (answers: Answers): void => {
      const fact = nextFact(table, answers);
      if (fact === undefined || asked.size === Object.keys(content.facts).length) return;
      asked.add(fact);
      for (const value of content.facts[fact]!.values) go({ ...answers, [fact]: value });
    };
    go({});
    assert.deepEqual(new Set(inOrder(report, /data-fact="([^"]+)"/g)), asked);
    assert.deepEqual(
      inOrder(report, /data-outcome="([^"]+)"/g).sort(),
      Object.keys(content.outcomes).sort(),
    );
  });

  it('shows each continuation once', () => {
    const graph = graphOf(table)!;
    const meanings = graph.questions.map(({ fact, exits }) => JSON.stringify([fact, exits]));
    assert.equal(new Set(meanings).size, meanings.length);
    assert.ok(meanings.length < 30, `${meanings.length} questions`);
  });

  it('counts as many interviews as were walked, by row and by outcome', () => {
    const graph = graphOf(table)!;
    const walked = proved[0]!.tables.rules.interviews;
    for (const { outcome, interviews } of graph.results) {
      assert.equal(interviews, walked.get(outcome!), outcome);
      const rows = content.rules.filter(({ then }) => then === outcome);
      const byRow = rows.map(({ id }) => graph.interviewsOf.get(id) ?? 0);
      assert.equal(
        byRow.reduce((sum, each) => sum + each, 0),
        interviews,
        outcome,
      );
    }
  });

  it('leads each answer where the interview goes', () => {
    const graph = graphOf(table)!;
    const nodes = new Map(graph.questions.map((question) => [question.id, question]));
    const go = (id: string, answers: Answers): void => {
      const fact = nextFact(table, answers);
      const node = nodes.get(id);
      assert.equal(node?.fact, fact);
      for (const { values, to } of node?.exits ?? []) {
        for (const value of values) go(to, { ...answers, [node!.fact]: value });
      }
    };
    go(graph.questions[0]!.id, {});
  });

  it('has no two boxes or labels on top of each other', () => {
    const { questions, results, lines } = layOut(graphOf(table)!, words, () => 2);
    const boxes = [...questions, ...results, ...lines.map(({ label }) => label)];
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 1 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 1;
        assert.ok(apart, `${a.lines.join(' ')} | ${b.lines.join(' ')}`);
      }
    }
  });

  it('has a name, a description and the same in words', () => {
    says(report, /<svg[^>]+role="img" aria-labelledby="diagram-title diagram-desc"/);
    says(report, /<div class="scroll" role="region" aria-label="[^"]+" tabindex="0">/);
    const asTable = section(report, 'diagram').split('<table')[1]!;
    const { questions } = graphOf(table)!;
    assert.equal(asTable.split('<tr').length - 2, questions.length);
    says(seen(asTable), /“Under 13” → MitID starts at age 13/);
  });

  it('is left out where nobody could read it', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`fact-${at}`, { values: ['x', 'y'] }]),
    );
    const ids = Object.keys(facts);
    // Each row wants all answers, and what it leads to has no pattern: nothing can be merged.
    const rows = Array.from({ length: 300 }, (_, at) => ({
      id: `row-${at}`,
      when: Object.fromEntries(ids.map((id, bit) => [id, [(at * 7) & (1 << bit) ? 'x' : 'y']])),
      then: `outcome-${at % 7}`,
    }));
    assert.equal(
      graphOf({ facts, rows: [...rows, { id: 'rest', when: {}, then: 'none' }] }),
      undefined,
    );
  });
});

describe('the report of a broken table', () => {
  const need = content.facts['need']!;
  const html = reportOn({
    content: {
      ...content,
      facts: { ...content.facts, need: { ...need, alike: [['public', 'bank']] } },
      rules: content.rules.flatMap((rule) =>
        rule.id === 'works'
          ? [rule, { ...rule, id: 'never' }]
          : rule.id === 'on-a-visit'
            ? []
            : [rule],
      ),
    },
  });
  const faults = seen(html.split('<h2 id="faults"')[1]!.split('<h2')[0]!);

  it('says so at once', () => {
    says(seen(html), /Not proved: \d+ faults/);
    assert.ok(!seen(html).includes('Proved All'));
  });

  it('names each fault with table, row and answers in words', () => {
    says(faults, /No row holds, so these answers have no result|no row holds/);
    says(faults, /Where do you live\? “Abroad, and I stay there”/);
    says(faults, /Decision table, row 2: You already have MitID it never fires/);
    says(faults, /In the files: rules, row never/);
  });

  it('marks the row, and has a place for answers without a result', () => {
    const row = html.split('id="row-never"')[1]!.split('</tr>')[0]!;
    says(seen(row), /Fault/);
    says(html, /data-outcome=""/);
  });

  it('says outcomes, questions and answers in messages by their words', () => {
    says(faults, /“Public services”, “A bank, and public services”, but rules tell them apart/);
  });
});

describe('what has changed', () => {
  it('is shown by whom it leads elsewhere, and by the rows in words', () => {
    const rules = [...content.rules];
    [rules[4], rules[5]] = [rules[5]!, rules[4]!];
    const html = reportOn({ periods: proved, content: { ...content, rules }, since: content });
    const text = seen(html.split('<h2 id="changes"')[1]!.split('<h2')[0]!);
    says(text, /version 0\.9\.0, recorded on 1 June 2026/);
    says(text, /First a CPR number, then MitID Get MitID with a P code [\d,]+/);
    says(text, /Row 6 resident-to-be Moved After Row 4 visitor After Row 5 company/);
  });

  it('says that nobody is led elsewhere where that is so, and that nothing is different', () => {
    const outcome = content.outcomes['too-young']!;
    const outcomes = { ...content.outcomes, 'too-young': { ...outcome, steps: ['parent-acts'] } };
    const some = seen(reportOn({ since: { ...content, outcomes } }));
    says(some, /Nobody is led elsewhere/);
    says(
      some,
      /Outcomes What Before Now MitID starts at age 13 Changed steps “[^”]+” steps “[^”]+”, “[^”]+”/,
    );
    says(seen(reportOn({ since: content })), /Nothing is different/);
  });

  it('is left out where there is nothing to compare with', () => {
    assert.ok(!report.includes('id="changes"'));
  });
});

/** The row of those who work here without an address is replaced by a narrower one next year. */
function withPeriod(base: Content): Content {
  const at = base.rules.findIndex(({ id }) => id === 'worker');
  const worker = base.rules[at]!;
  const later: Rule = {
    ...worker,
    id: 'worker-later',
    when: { ...worker.when, stay: ['under-3-months', '3-to-6-months'] },
    from: '2027-03-01',
  };
  const rules = [...base.rules];
  rules.splice(at, 1, { ...worker, until: '2027-02-28' }, later);
  return { ...base, rules };
}

describe('a later period', () => {
  const html = reportOn(withLater);
  const [now = '', later = ''] = html.split('<h2 id="rules-from-2027-03-01"');

  it('has tables of its own, and today has none of its rows', () => {
    says(seen(later), /The rules from 1 March 2027/);
    assert.ok(now.includes('id="row-worker"') && !now.includes('row-worker-later'));
    assert.ok(later.includes('id="row-worker-later-from-2027-03-01"'));
    assert.ok(!later.includes('id="row-worker-from-2027-03-01"'));
    has(seen(later), 'Holds from 1 March 2027.');
  });

  it('says first what becomes different', () => {
    says(
      seen(later),
      /What becomes different .*First a tax number, then MitID Get MitID with a P code [\d,]+/,
    );
  });
});

describe('the sources', () => {
  const rowOf = (html: string, id: string): string =>
    seen(`<${html.split(`id="source-${id}"`)[1]!.split('</tr>')[0]!}`);

  it('stand with the day of reading, what was read, how long it holds and what hangs on it', () => {
    says(
      rowOf(report, 'mitid-about'),
      /About MitID English MitID 22 November 2026 Archived copy 6 months, until 22 May 2027 \d+/,
    );
  });

  it('that are due stand first and say so', () => {
    const old = { ...content.sources['local-nemid']!, read: '2025-01-10' };
    const html = reportOn({
      periods: proved,
      content: { ...content, sources: { ...content.sources, 'local-nemid': old } },
    });
    says(seen(html), /1 source had to be read again; it stands first/);
    says(rowOf(html, 'local-nemid'), /until 10 January 2026 Read again/);
    assert.equal(inOrder(html, / id="source-([^"]+)"/g)[0], 'local-nemid');
    says(seen(report), /no source had to be read again/);
  });

  it('that are old show beside each statement on them', () => {
    assert.ok(!report.includes('May be out of date'));
    has(reportOn({ day: '2028-01-01', periods: proved }), 'May be out of date');
  });
});

/** The elements that are not closed, or closed where they are not open. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = html.replace(/<style>[^]*?<\/style>/, '');
  for (const [tag, end = '', name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (/^(meta|link|br)$/.test(name) || tag.endsWith('/>')) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
