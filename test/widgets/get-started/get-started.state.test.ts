import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readText } from '../../../scripts/generate/content.ts';
import { firingRow } from '../../../src/engine/decide.ts';
import { NOT_SURE, type Answers } from '../../../src/engine/facts.ts';
import type { Part } from '../../../src/content/parts.ts';
import {
  hasDays,
  interviewOf,
  journeyFrom,
  readDay,
  stagesOf,
  type ShownStage,
} from '../../../src/widgets/get-started/get-started.state.ts';
import { content, eligibility } from '../../support/content.ts';

const part = content as unknown as Part<'journeys'> & Part<'stages'>;
const every = (): boolean => true;

interface Asked {
  readonly answers?: Answers;
  readonly shown?: (id: string) => boolean;
  readonly start?: string;
}
const stages = (journey: string, asked: Asked = {}): ShownStage[] => {
  const { answers = {}, shown = every, start } = asked;
  return stagesOf(part, journey, answers, shown, start);
};
const stage = (journey: string, id: string, asked?: Asked): ShownStage | undefined =>
  stages(journey, asked).find((each) => each.id === id);
const ids = (journey: string, asked?: Asked): string[] =>
  stages(journey, asked).map(({ id }) => id);

describe('the stages of a journey', () => {
  it('come in the order of the journey', () => {
    assert.deepEqual(ids('old-number'), ['mitid-app', 'mitid-visit', 'backup', 'update-details']);
  });

  it('are none where there is no such journey', () => {
    assert.deepEqual(ids('elsewhere'), []);
  });

  it('are open where they hang on what is not known', () => {
    assert.equal(stage('no-number', 'company-adds-you')?.open, true);
  });

  it('are open where they hang on what the reader is not sure of', () => {
    const answers = { need: NOT_SURE };
    assert.equal(stage('no-number', 'company-adds-you', { answers })?.open, true);
  });

  it('are not open where they hang on nothing', () => {
    assert.equal(stage('no-number', 'p-code-get')?.open, false);
  });

  it('are not open where what they hang on is so', () => {
    const answers = { need: 'company' };
    assert.equal(stage('no-number', 'company-adds-you', { answers })?.open, false);
  });

  it('are left out where what they hang on is not so', () => {
    assert.ok(!ids('no-number', { answers: { need: 'bank' } }).includes('company-adds-you'));
  });

  it('are left out where the host does not want them', () => {
    const shown = (id: string): boolean => id !== 'backup';
    assert.deepEqual(ids('old-number', { shown }), ['mitid-app', 'mitid-visit', 'update-details']);
  });

  it('have no days before the first day is given', () => {
    for (const { earliest, latest } of stages('leaving')) {
      assert.deepEqual([earliest, latest], [undefined, undefined]);
    }
  });

  type Days = [earliest: string | undefined, latest: string];
  const deadlines: [what: string, journey: string, id: string, ...days: Days][] = [
    ['the CPR number of Danish citizens', 'danish', 'register', undefined, '2026-12-03'],
    ['the CPR number of Nordic citizens', 'nordic', 'register', undefined, '2026-12-03'],
    ['the CPR number of citizens from afar', 'non-eu', 'register-non-eu', undefined, '2026-12-03'],
    ['the EU residence document', 'eu', 'eu-document', undefined, '2027-02-28'],
    ['the P code', 'no-number', 'p-code-scan', undefined, '2027-01-27'],
    ['telling that one leaves', 'leaving', 'deregister', '2026-10-31', '2026-12-03'],
  ];
  for (const [what, journey, id, earliest, latest] of deadlines) {
    it(`count from the first day: ${what}`, () => {
      const found = stage(journey, id, { start: '2026-11-28' });
      assert.deepEqual([found?.earliest, found?.latest], [earliest, latest]);
    });
  }

  const { stages: texts } = readText('en');

  it('have a day only where a sentence says the deadline too', () => {
    for (const [id, { earliest, latest }] of Object.entries(content.stages)) {
      assert.ok(texts[id]?.deadline !== undefined || !(earliest ?? latest), id);
    }
  });

  it('say in words on what they hang, where they hang on something', () => {
    for (const [id, { when }] of Object.entries(content.stages)) {
      assert.equal(texts[id]?.onlyIf !== undefined, when !== undefined, id);
    }
  });
});

describe('a first day is worth asking for', () => {
  const expected: Readonly<Record<string, boolean>> = {
    eu: true,
    'non-eu': true,
    nordic: true,
    danish: true,
    'cpr-number': false,
    'short-work': true,
    'no-number': true,
    'old-number': false,
    leaving: true,
  };

  it('in each journey that has a deadline, and in no other', () => {
    const found = Object.keys(content.journeys).map((id) => [id, hasDays(part, stages(id))]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });

  it('where not even the stage with the deadline is shown: no', () => {
    const shown = (id: string): boolean => id !== 'deregister';
    assert.equal(hasDays(part, stages('leaving', { shown })), false);
  });
});

describe('a day that was typed', () => {
  for (const day of ['2000-01-01', '2026-11-23', '2028-02-29', '2100-12-31']) {
    it(`is taken: ${day}`, () => {
      assert.equal(readDay(day), day);
    });
  }

  const slips = {
    'nothing at all': '',
    'a year of five digits': '22027-01-05',
    'a year that is not finished': '0027-01-05',
    'a year of the past': '1899-12-31',
    'a year of a far future': '2200-01-01',
    'a day that its month does not have': '2027-02-30',
    '29 February in a year without one': '2027-02-29',
    'a month that there is not': '2027-13-01',
    'a Danish way to write it': '05-01-2027',
    'a time with it': '2027-01-05T09:00',
    'a blank with it': ' 2027-01-05',
    'a line with it': '2027-01-05\n',
  };
  for (const [what, text] of Object.entries(slips)) {
    it(`is no day if it is ${what}`, () => {
      assert.equal(readDay(text), undefined);
    });
  }

  it('is taken as it is or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{4}|2\d{3})-\d\d-\d\d$/), (text) => {
        assert.ok([text, undefined].includes(readDay(text)));
      }),
    );
  });
});

describe('the question whose journey it is', () => {
  it('has an answer for each journey, and leads to it', () => {
    const { facts, rows } = interviewOf(part);
    assert.deepEqual(
      facts['journey']?.values.map((value) => firingRow({ facts, rows }, { journey: value })?.then),
      Object.keys(content.journeys),
    );
  });

  it('is the same object for the same content', () => {
    assert.equal(interviewOf(part), interviewOf(part));
  });
});

describe('whose journey it is', () => {
  const mover: Answers = { cpr: 'none', home: 'moving', stay: 'over-6-months' };

  it('does not follow from nothing', () => {
    assert.equal(journeyFrom(part, {}), undefined);
  });

  it('does not follow from a part of what it hangs on', () => {
    assert.equal(journeyFrom(part, mover), undefined);
  });

  it('does not follow where the reader is not sure of what it hangs on', () => {
    assert.equal(journeyFrom(part, { ...mover, citizenship: NOT_SURE }), undefined);
  });

  it('follows from all that it hangs on, and nothing else need be known', () => {
    assert.equal(journeyFrom(part, { ...mover, citizenship: 'eu' }), 'eu');
  });

  it('follows although the reader is not sure, where that cannot change it', () => {
    const answers = { cpr: 'resident', home: 'abroad', citizenship: NOT_SURE };
    assert.equal(journeyFrom(part, answers), 'old-number');
  });

  it('is for the reader to say where it is to leave', () => {
    assert.ok(content.journeyRules.every(({ then }) => then !== 'leaving'));
  });
});

/** Every combination of values of the facts that either table names. */
function* everybody(): Generator<Answers> {
  const asked = [...content.rules, ...content.journeyRules].flatMap(({ when }) =>
    Object.keys(when),
  );
  const known = new Set(['mitid', 'age']);
  const facts = [...new Set([...asked, 'citizenship'])].filter((fact) => !known.has(fact));
  const go = function* (answers: Answers, [fact, ...left]: string[]): Generator<Answers> {
    if (fact === undefined) yield answers;
    else
      for (const value of content.facts[fact]!.values)
        yield* go({ ...answers, [fact]: value }, left);
  };
  // Who has MitID or is too young is told so, whoever else they are.
  yield* go({ mitid: 'none', age: '18-plus' }, facts);
}

describe('the journey of somebody', () => {
  const journeyTable = { facts: content.facts, rows: content.journeyRules };
  const people = [...everybody()].map((answers) => ({
    answers,
    outcome: firingRow(eligibility, answers)?.then,
    journey: firingRow(journeyTable, answers)?.then,
  }));
  const byCitizenship: Readonly<Record<string, string>> = {
    danish: 'danish',
    nordic: 'nordic',
    eu: 'eu',
    other: 'non-eu',
  };
  const mover = ({ citizenship = '' }: Answers): string | undefined => byCitizenship[citizenship];
  const numbered = ({ home }: Answers): string => (home === 'abroad' ? 'old-number' : 'cpr-number');
  const staysOn = ({ home = '', stay = '' }: Answers): boolean =>
    ['denmark', 'moving'].includes(home) && stay !== 'under-3-months';

  const rules: [
    outcome: string,
    what: string,
    journey: (answers: Answers) => string | undefined,
  ][] = [
    ['cpr-first', 'moves here, by citizenship', mover],
    ['tax-number-first', 'works here without a CPR number', () => 'short-work'],
    ['p-code-app', 'has no number and gets none', () => 'no-number'],
    ['app-at-home', 'has a number, here or abroad', numbered],
    ['citizen-service', 'has a number, here or abroad', numbered],
    ['abroad-in-person', 'has a number from before', () => 'old-number'],
    [
      'probably-not-needed',
      'has no number, or moves here all the same',
      // A visitor may need no MitID, and must register after three months all the same.
      (answers) => (staysOn(answers) ? mover(answers) : 'no-number'),
    ],
  ];
  for (const [outcome, what, expected] of rules) {
    it(`agrees with the eligibility checker on ${outcome}: ${what}`, () => {
      const same = people.filter((each) => each.outcome === outcome);
      assert.ok(same.length > 0);
      const wrong = same.filter(({ answers, journey }) => journey !== expected(answers));
      assert.deepEqual(wrong.slice(0, 3), []);
    });
  }

  it('has been compared for all outcomes but those that end before it', () => {
    assert.deepEqual(
      new Set(people.map(({ outcome }) => outcome)),
      new Set(rules.map(([outcome]) => outcome)),
    );
  });

  it('tells those to register whom the eligibility checker tells it with MitID', () => {
    const when = content.noteRules.find(({ then }) => then === 'register-address')?.when;
    const { outcome, ...facts } = when ?? {};
    assert.ok(outcome);
    assert.deepEqual(content.stages['register-again']?.when, facts);
  });
});
