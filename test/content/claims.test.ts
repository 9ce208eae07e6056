/**
 * The claims of the guide that this one takes the place of, C0 to C44, and where ours says what is
 * right. Several of those claims were wrong; no text may repeat them.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, readText } from '../../scripts/content.ts';
import { linesIn } from '../../src/content/lines.ts';
import type { TextKind } from '../../src/content/text-schema.ts';

const where: Readonly<Record<string, readonly string[]>> = {
  'C0 a move from NemID in 2025': ['topics.nemid', 'beliefs.nemid-still-works'],
  'C1, C2 where it is used': ['topics.what-it-opens'],
  'C3, C30, C31 when NemID ended': ['questions.nemid', 'farewells.nemid', 'milestones.closed'],
  'C4, C19 whether one must': ['topics.voluntary', 'beliefs.law-says-so', 'questions.needed'],
  'C5 a bank account without MitID': ['beliefs.bank-account-first', 'questions.bank-account'],
  'C6 other ways in': ['questions.needed', 'questions.own-eid', 'services.skat'],
  'C7 the order, and the address': ['questions.before-or-after-cpr', 'beliefs.address-needed'],
  'C8 through the bank': ['questions.bank-route', 'beliefs.bank-account-first'],
  'C9, C10, C11 which papers': ['questions.foreign-passport', 'beliefs.utility-bill'],
  'C12, C13 where to get it': ['questions.foreign-passport', 'topics.what-it-is-not'],
  'C14 the app is free': ['topics.free'],
  'C15 how to approve': ['beliefs.push-message'],
  'C16, C39 without a smartphone': ['questions.no-smartphone'],
  'C17, C18 four tools': ['topics.what-it-is', 'questions.cost'],
  'C20 no CPR card': ['topics.what-it-is-not'],
  'C21, C40 lost access': ['questions.lost-access', 'helpTopics.lost-or-stolen'],
  'C22 why it fails': ['helpTopics.get-mitid'],
  'C23, C42 PIN and new phone': ['beliefs.bank-resets-it', 'questions.new-phone'],
  'C24 without a CPR number': ['questions.no-cpr', 'outcomes.p-code-app'],
  'C25 banks': ['services.online-bank'],
  'C26, C41 jobs': ['questions.jobs', 'services.jobnet'],
  'C27 health': ['services.sundhed'],
  'C29 public services': ['services.borger-dk', 'services.nemkonto', 'services.optagelse'],
  'C32, C33 NemID today': ['beliefs.nemid-still-works', 'steps.start-as-new-user'],
  'C34, C44 how safe it is': ['questions.safe'],
  'C35 never share': ['topics.personal', 'questions.share'],
  'C36 messages': ['beliefs.never-by-sms'],
  'C37 fraud': ['helpTopics.fraud'],
  'C38 foreign passport': ['questions.foreign-passport', 'questions.no-address'],
  'C43 abroad': ['beliefs.works-abroad', 'questions.abroad'],
};

/** C28, and what else is not so: no text says it, in any language. */
const wrong = [
  /corona|covid|vaccin|vaksin/i,
  /41[.,]71|235[.,]5/,
  /\biOS \d/i,
  /switch (your |from )?NemID (to|into) MitID/i,
  /NemID (is|can be) (still )?used/i,
  /visit your bank to (get|reset)/i,
];

for (const lang of languages()) {
  describe(`the claims of the old guide in ${lang}`, () => {
    const text = readText(lang);

    for (const [claim, paths] of Object.entries(where)) {
      it(`are set right: ${claim}`, () => {
        for (const path of paths) {
          const [kind = '', id = ''] = path.split('.');
          assert.ok(text[kind as TextKind][id], path);
        }
      });
    }

    for (const pattern of wrong) {
      it(`are not repeated: ${String(pattern)}`, () => {
        const found = linesIn(text).filter(([, line]) => pattern.test(line));
        assert.deepEqual(found, []);
      });
    }
  });
}

describe('the claims', () => {
  it('are all there, C28 among those that nobody makes any more', () => {
    const named = Object.keys(where).join(' ').match(/C\d+/g) ?? [];
    const all = Array.from({ length: 45 }, (_, at) => `C${at}`).filter((each) => each !== 'C28');
    assert.deepEqual([...new Set(named)].sort(), all.sort());
  });
});
