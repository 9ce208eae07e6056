/** Faults put into the rules of a copy of the real content: the proof must find each and name it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { onDay } from '../../src/content/remove.ts';
import { parseAnswers } from '../../src/engine/facts.ts';
import { tables, type TableName } from '../../src/proof/prove-content.ts';
import { proveTable } from '../../src/proof/prove.ts';
import { factsOf } from '../../src/proof/grid.ts';
import { content as builtIn } from '../support/content.ts';
import { ContentCopy, type OpenContent } from './support/copy.ts';
import { daysAfter, lastCheck, packageRoot, run } from './support/run.ts';

type OpenRow = OpenContent['rules'][number];

const provenance = {
  sources: ['mitid-about'],
  checked: { on: lastCheck, against: 'archive' as const },
};

let copy: ContentCopy;
const open = (): void => {
  copy = new ContentCopy();
};
const close = (): void => {
  copy.remove();
};

const inTable = (change: (content: OpenContent) => void): void => {
  copy.content('eligibility', change);
};
const at = (rules: OpenRow[], id: string): number => rules.findIndex((row) => row.id === id);

/** Gives a new row words in every language. */
function sayWhy(id: string): void {
  for (const lang of ['en', 'da']) {
    copy.text(lang, ({ rules }) => {
      rules[id] = { because: 'That is so.' };
    });
  }
}

interface Finding {
  /** `TABLE` or `TABLE, row ROW`. */
  readonly where: string;
  readonly message: string;
  readonly example: Readonly<Record<string, string>>;
  /** The day from which it is so, if not today. */
  readonly from?: string;
}

/** Reads what people read. */
function findingsIn(out: string): Finding[] {
  const findings: Finding[] = [];
  let from: string | undefined;
  for (const line of out.split('\n')) {
    const day = /^From (\S+):$/.exec(line)?.[1];
    const [, where, message] = /^ {2}(\S[^:]*): (.*)$/.exec(line) ?? [];
    const example = /^ {4}for example: (.*)$/.exec(line)?.[1];
    if (day) from = day;
    if (where && message) findings.push({ where, message, example: {}, ...(from && { from }) });
    if (example) findings.push({ ...findings.pop()!, example: parseAnswers(example) });
  }
  return findings;
}

function prove(): Finding[] {
  const { code, out, error } = run(['rules', copy.root]);
  assert.equal(error, '');
  assert.equal(code, 1, out);
  return findingsIn(out);
}

function find(
  findings: readonly Finding[],
  where: string,
  message: RegExp,
  from?: string,
): Finding {
  const found = findings.find(
    (each) => each.where === where && message.test(each.message) && each.from === from,
  );
  assert.ok(found, `${where}: ${String(message)} is not among ${JSON.stringify(findings)}`);
  return found;
}

/** What is found in one table, changed in memory, on a day: the command would prove everything. */
function findIn(name: TableName, content: OpenContent, day = lastCheck): Finding[] {
  const { facts, outcomes, [name]: rows } = onDay(content, day);
  const table = { facts: { ...facts, outcome: { values: Object.keys(outcomes) } }, rows };
  return proveTable(name, table, tables[name].limits).findings.map(
    ({ table: at, row, message, example = {} }) => ({
      where: row === undefined ? at : `${at}, row ${row}`,
      message,
      example,
    }),
  );
}

function changed(change: (content: OpenContent) => void): OpenContent {
  const content = structuredClone(builtIn) as OpenContent;
  change(content);
  return content;
}

const isOut = ({ when }: OpenRow, answers: Readonly<Record<string, string>>): boolean =>
  Object.entries(answers).some(([fact, value]) => when[fact] && !when[fact].includes(value));

/** The answers meet no row of those given, and say nothing that could be left out. */
function assertSmallestHole(example: Readonly<Record<string, string>>, rows: OpenRow[]): void {
  const isHole = (answers: Readonly<Record<string, string>>): boolean =>
    rows.every((row) => isOut(row, answers));
  assert.ok(isHole(example), JSON.stringify(example));
  for (const fact of Object.keys(example)) {
    const { [fact]: _left, ...fewer } = example;
    assert.ok(!isHole(fewer), `${fact} is superfluous in ${JSON.stringify(example)}`);
  }
}

const noRow = /^no row holds, so these answers have no result$/;
const never = /^it never fires: earlier rows take all that it matches/;
const soon = daysAfter(lastCheck, 40);
const dayAfter = daysAfter(lastCheck, 41);

describe('rules finds that some answers meet no row', () => {
  it('where the last row is gone', () => {
    const content = changed(({ rules }) => {
      rules.pop();
    });
    const { example } = find(findIn('rules', content), 'rules', noRow);
    assert.equal(example['home'], 'abroad');
    assertSmallestHole(example, content.rules);
  });

  it('where a row allows a value less', () => {
    const content = changed(({ rules }) => {
      rules[at(rules, 'at-the-counter')]!.when['home'] = ['denmark', 'moving', 'commuter'];
    });
    const { example } = find(findIn('rules', content), 'rules', noRow);
    assert.equal(example['home'], 'faroe-greenland');
    assertSmallestHole(example, content.rules);
  });

  it('only until a day, while a row waits for its day', () => {
    const content = changed(({ rules }) => {
      rules.at(-1)!.from = soon;
    });
    const { example } = find(findIn('rules', content), 'rules', noRow);
    assertSmallestHole(example, content.rules.slice(0, -1));
  });

  it('once an outcome is gone with the row that leads to it', () => {
    const content = changed(({ outcomes }) => {
      outcomes['abroad-in-person']!.until = soon;
    });
    const { example } = find(findIn('rules', content, dayAfter), 'rules', noRow);
    assertSmallestHole(example, content.rules.slice(0, -1));
  });
});

/** The example is taken by the row that is named, and has the answers of both rows and no other. */
function assertShadowed(row: string, { message, example }: Finding, rules: OpenRow[]): string {
  const [, taker = ''] = /^it never fires: .*, here "(.*)"$/.exec(message) ?? [];
  assert.ok(
    at(rules, taker) >= 0 && at(rules, taker) < at(rules, row),
    `${taker} does not stand before ${row}`,
  );
  const both = rules.filter(({ id }) => id === row || id === taker);
  assert.ok(both.every((each) => !isOut(each, example)));
  assert.deepEqual(Object.keys(example).sort(), factsOf(both).sort());
  return taker;
}

describe('rules finds a row that never fires', () => {
  it('where a general row stands before it, and so do others', () => {
    const content = changed(({ rules }) => {
      const [row] = rules.splice(at(rules, 'no-number'), 1);
      rules.splice(at(rules, 'visitor'), 0, row!);
    });
    const shadowed = findIn('rules', content).filter(({ message }) => never.test(message));
    assert.deepEqual(
      shadowed.map(({ where }) => where),
      ['visitor', 'resident-to-be', 'company', 'worker', 'no-need'].map((id) => `rules, row ${id}`),
    );
    for (const each of shadowed) {
      const row = each.where.replace('rules, row ', '');
      assert.equal(assertShadowed(row, each, content.rules), 'no-number');
    }
  });

  it('where it has changed places with one that is more general', () => {
    const content = changed(({ rules }) => {
      const [one, other] = [at(rules, 'visitor'), at(rules, 'no-need')];
      [rules[one], rules[other]] = [rules[other]!, rules[one]!];
    });
    const found = find(findIn('rules', content), 'rules, row visitor', never);
    assert.equal(assertShadowed('visitor', found, content.rules), 'no-need');
  });

  it('in the table of routes', () => {
    const content = changed(({ routes }) => {
      routes.push({ ...provenance, id: 'again', when: { outcome: ['app-at-home'] }, then: 'app' });
    });
    const { example } = find(
      findIn('routes', content),
      'routes, row again',
      /it never fires: .* here "scan"/,
    );
    assert.deepEqual(example, { outcome: 'app-at-home' });
  });
});

/** Several faults that have nothing to do with each other are found by one proof of the copy. */
describe('rules finds what comes with a day:', () => {
  let findings: readonly Finding[];
  let rules: OpenRow[];
  before(() => {
    open();
    inTable((content) => {
      ({ rules } = content);
      rules.at(-1)!.until = soon;
      rules.splice(at(rules, 'company'), 0, {
        ...provenance,
        id: 'any-company',
        when: { need: ['company'] },
        then: 'p-code-app',
        from: soon,
      });
    });
    sayWhy('any-company');
    copy.content('steps', ({ steps }) => {
      for (const id of ['wait-until-13', 'parent-acts']) steps[id]!.until = soon;
    });
    copy.content('documents', ({ checklists }) => {
      checklists['tax']!.until = soon;
    });
    findings = prove();
  });
  after(close);

  it('answers that meet no row', () => {
    const { example } = find(findings, 'rules', noRow, dayAfter);
    assertSmallestHole(example, rules.slice(0, -1));
  });

  it('a row that never fires', () => {
    const found = find(findings, 'rules, row company', never, soon);
    assert.equal(assertShadowed('company', found, rules), 'any-company');
  });

  it('an outcome without steps', () => {
    find(findings, 'outcomes, row too-young', /^it has no steps$/, dayAfter);
  });

  it('an outcome without a checklist for its route', () => {
    find(
      findings,
      'outcomes, row tax-number-first',
      /^no checklist is for its route "tax"$/,
      dayAfter,
    );
  });

  it('and none of them before', () => {
    assert.deepEqual(
      findings.filter(({ from }) => from === undefined),
      [],
    );
  });
});

let found: readonly Finding[];
function proveFaults(): void {
  open();
  inTable(({ rules, outcomes, noteRules, followUps }) => {
    rules[at(rules, 'under-13')]!.then = 'recover';
    const company = at(rules, 'company');
    rules.splice(company + 1, 0, { ...structuredClone(rules[company]!), id: 'company-again' });
    noteRules[2]!.when['home'] = ['denmark', 'moving'];
    outcomes['too-young']!.steps.push('counter-on-visit', 'borrow-phone');
    outcomes['probably-not-needed']!.steps.push('account-meanwhile');
    outcomes['abroad-in-person']!.fallbacks!.push('counter-in-denmark');
    followUps['cpr-first']!.unshift({ fact: 'need', when: { cpr: ['resident'] } });
    followUps['cpr-first']!.push({ fact: 'second-document' });
  });
  sayWhy('company-again');
  copy.content('documents', ({ checklists }) => {
    checklists['tax']!.when['mitid'] = ['works'];
    checklists['registration']!.when['route'] = ['p-code'];
    checklists['siri']!.when['route'] = ['p-code'];
  });
  copy.content('facts', ({ facts }) => {
    delete facts['home']!.alike;
    facts['witness']!.values.push('later', 'never');
    facts['need']!.alike = [['public', 'bank']];
    facts['shoe-size'] = { ...provenance, values: ['small', 'large'] };
  });
  for (const lang of ['en', 'da']) {
    copy.text(lang, ({ facts }) => {
      facts['witness']!.values['later'] = { label: 'Later' };
      facts['witness']!.values['never'] = { label: 'Never' };
      facts['shoe-size'] = {
        question: 'Your shoes?',
        values: { small: { label: 'Small' }, large: { label: 'Large' } },
      };
    });
  }
  found = prove();
}

describe('rules', () => {
  before(proveFaults);
  after(close);

  describe('finds a row that never fires', () => {
    it('where it is there twice under two names, and names the one that takes all', () => {
      const rules = changed((content) => {
        const company = at(content.rules, 'company');
        const again = { ...structuredClone(content.rules[company]!), id: 'company-again' };
        content.rules.splice(company + 1, 0, again);
      }).rules;
      const shadow = find(found, 'rules, row company-again', never);
      assert.equal(assertShadowed('company-again', shadow, rules), 'company');
      assert.deepEqual(shadow.example, { cpr: 'none', need: 'company' });
    });
  });

  describe('finds what no answers lead to:', () => {
    const none = /^no answers can lead to it$/;

    it('an outcome', () => {
      find(found, 'rules, row too-young', /^no answers lead to this outcome$/);
    });

    it('a note, by the number of its row', () => {
      const { example } = find(found, 'noteRules, row 3 (bring-witness)', none);
      assert.deepEqual(example, { outcome: 'abroad-in-person', home: 'denmark' });
    });

    it('a step in one of the outcomes that name it', () => {
      const where = 'steps of probably-not-needed, row account-meanwhile';
      const { example } = find(found, where, none);
      assert.deepEqual(example, { need: 'bank', outcome: 'probably-not-needed' });
    });

    it('a step to fall back on', () => {
      find(found, 'steps of abroad-in-person, row counter-in-denmark', none);
    });

    it('a follow-up', () => {
      find(found, 'followUps of cpr-first, row need', none);
    });

    it('a list of papers', () => {
      const { example } = find(found, 'checklists, row tax', none);
      assert.deepEqual(example, { mitid: 'works', outcome: 'tax-number-first' });
    });
  });

  it('finds an outcome whose route has no list of papers', () => {
    find(found, 'outcomes, row cpr-first', /^no checklist is for its route "cpr"$/);
  });

  describe('finds what makes no difference:', () => {
    it('values that nothing tells apart', () => {
      find(
        found,
        'facts.home, row moving',
        /^nothing tells denmark from moving; say so in "alike", or make it matter$/,
      );
    });

    it('a new value that no row knows', () => {
      find(found, 'facts.witness, row never', /^nothing tells .*later from never/);
    });

    it('"alike" for values that rules tell apart', () => {
      find(found, 'facts.need', /^"alike" names public, bank, but rules tell them apart$/);
    });

    it('a fact that nothing depends on', () => {
      find(found, 'facts.shoe-size', /^no rule, step or paper depends on it$/);
    });

    it('a follow-up that nothing of its outcome depends on', () => {
      find(
        found,
        'followUps of cpr-first, row second-document',
        /nothing of this outcome depends on it/,
      );
    });
  });

  it('gives one value for each fact as an example', () => {
    for (const { example } of found) {
      for (const value of Object.values(example)) assert.match(value, /^[\w-]+$/);
    }
  });
});

describe('rules finds a table that asks too much:', () => {
  it('a question more than seven, with the interview', () => {
    const content = changed(({ rules }) => {
      rules[at(rules, 'borrowed-phone')]!.when['eu-eid'] = ['no'];
    });
    const { example } = find(
      findIn('rules', content),
      'rules',
      /^an interview asks 8 questions; 7 are allowed$/,
    );
    assert.equal(Object.keys(example).length, 8);
  });

  it('more combinations than can be tried out', () => {
    const content = changed(({ rules }) => {
      rules[at(rules, 'borrowed-phone')]!.when['second-document'] = ['none'];
      rules[at(rules, 'borrowed-phone')]!.when['citizenship'] = ['danish'];
    });
    find(
      findIn('rules', content),
      'rules',
      /^13271040 combinations are too many to try out; make it two tables$/,
    );
  });
});

describe('rules', () => {
  beforeEach(open);
  afterEach(close);

  it('proves nothing of content that has errors, and says where they are', () => {
    copy.replace('content/eligibility.json', '"then": "recover"', '"then": "recovr"');
    const { code, out, error } = run(['rules', copy.root]);
    assert.equal(code, 1);
    assert.equal(out, '');
    const place = copy.placeOf('content/eligibility.json', ['"recovr"']);
    assert.ok(error.startsWith(`${place}  error  content.rules[1].then: the outcome`), error);
    assert.match(error, /\nWhat is wrong there must be mended before\.\n$/);
  });

  it('finds no fault in the content of the package', () => {
    const { code, out } = run(['rules', packageRoot]);
    assert.equal(code, 0, out);
    assert.match(out, /^Proved: /m);
  });
});
