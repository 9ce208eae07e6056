/**
 * The claims of the guide that this one takes the place of, C0 to C44, and where ours says what is
 * right. Several of those claims were wrong; no text may repeat them.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, readContent, readText } from '../../scripts/generate/content.ts';
import { linesIn } from '../../src/content/lines.ts';
import type { TextKind } from '../../src/content/text-schema.ts';

const where: Readonly<Record<string, readonly string[]>> = {
  'C0 a move from NemID in 2025': ['topics.nemid', 'beliefs.nemid-still-works'],
  'C1, C2 where it is used': ['topics.what-it-opens'],
  'C3, C30, C31 when NemID ended': ['questions.nemid', 'closures.nemid', 'milestones.closed'],
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

/** What the old guide says and is not so, each with a sentence that must not come back. */
const wrong: readonly (readonly [claim: string, pattern: RegExp, sentences: readonly string[]])[] =
  [
    [
      'C2 to everything',
      /log(in|-in)? (in )?to everything|bruger (det|MitID) til alt\b/i,
      ['It is used for secure login to everything.', 'Du bruger det til alt.'],
    ],
    [
      'C3, C31 other years for NemID',
      /NemID\D*\b(2024|2025|2026)\b/i,
      ['NemID was phased out in 2024.', 'NemID lukkede i 2025.'],
    ],
    [
      'C4, C19 everybody must',
      /(everybody|every resident|all residents) (must|needs|has to)|alle (i Danmark )?skal have MitID/i,
      ['Every resident needs MitID.', 'Alle skal have MitID.'],
    ],
    [
      'C5 no account without MitID',
      /(can(no|')t|not) open [^.]*account without MitID|kan ikke (åbne|få|oprette) [^.]*konto uden MitID/i,
      [
        'You cannot open a Danish bank account without MitID!',
        'Du kan ikke åbne en bankkonto uden MitID.',
      ],
    ],
    [
      'C8 mostly by the bank',
      /most [^.]*get MitID (via|through|from|at) (the|their|your) bank|de fleste [^.]*MitID (via|gennem|i) (deres |din )?bank/i,
      ['Most internationals get MitID via their bank.', 'De fleste får MitID gennem deres bank.'],
    ],
    [
      'C12, C23, C33 the bank resets or gives codes',
      /(visit|contact|go to|at) (the|your) bank to (get|reset|recover)|banken (nulstiller|giver dig koder)/i,
      ['Visit your bank to reset the app.', 'Banken nulstiller din PIN-kode.'],
    ],
    [
      'C15 a notification to approve',
      /(get|receive) a (push )?notification|får en notifikation/i,
      ['You receive a notification in the app.', 'Du får en notifikation.'],
    ],
    [
      'C20 a CPR card',
      /\b(your|the) CPR card|dit CPR-kort/i,
      ['It is as essential as your CPR card.', 'Tag dit CPR-kort med.'],
    ],
    ['C28 vaccine passes', /corona|covid|vaccin\w* ?pas/i, ['See your COVID vaccine pass.']],
    [
      'C32 NemID still used',
      /NemID (is|can be) (still |only )?used|NemID bruges stadig/i,
      ['NemID is only used in rare situations.', 'NemID bruges stadig.'],
    ],
    [
      'C33 switch',
      /(switch|move) (your |from )?NemID (in)?to MitID|skift (fra NemID )?til MitID/i,
      ['Switch NemID to MitID.', 'Skift fra NemID til MitID.'],
    ],
    [
      'C36 never by text or e-mail',
      /MitID never (sends|writes)[^.]*(text|SMS|e-mail)|MitID (sender|skriver) aldrig[^.]*(sms|e-mail)/i,
      ['MitID never sends SMS or e-mail.', 'MitID sender aldrig sms eller e-mail.'],
    ],
    [
      'C43 the address must stay active',
      /keep your (CPR )?address active|holde din adresse aktiv/i,
      ['Keep your CPR address active.', 'Du skal holde din adresse aktiv.'],
    ],
    [
      'C44 quite safe',
      /(completely|100 %|totally) safe|helt sikkert at bruge/i,
      ['MitID is completely safe.', 'MitID er helt sikkert at bruge.'],
    ],
    [
      'reopen-own-block: MitID Support opens what one has blocked oneself',
      /Ask MitID Support how (to open|you can use)|Spørg MitID Support, hvordan du (åbner|kan bruge)/i,
      [
        'Did you block all of your MitID? Ask MitID Support how to open it.',
        'Har du spærret hele dit MitID? Spørg MitID Support, hvordan du åbner det.',
        'Spørg MitID Support, hvordan du kan bruge MitID igen.',
      ],
    ],
    [
      'block-what: all of MitID is blocked where a phone is gone',
      /(lost|stolen|gone)[^.]{0,30}block (all of )?(your )?MitID\b|spær (først )?(hele )?dit MitID.*telefonen er/i,
      [
        'If the phone is lost or stolen, block MitID first.',
        'Spær først dit MitID på mitid.dk, hvis telefonen er væk eller stjålet.',
      ],
    ],
    [
      'block-needs-log-in: blocking online needs nothing',
      /^At any time, online\.|^Når som helst, på nettet\./,
      ['At any time, online.', 'Når som helst, på nettet.'],
    ],
    [
      'online-first: one just goes to the municipality',
      /^Go to the municipality \(kommune\), or to International|^Gå til kommunen eller til International/,
      [
        'Go to the municipality (kommune), or to International Citizen Service.',
        'Gå til kommunen eller til International Citizen Service.',
      ],
    ],
    [
      'not-every-chip: a passport from any country can be scanned',
      /(from|of) any (other )?country|uanset hvilket land/i,
      ['A valid passport from any country.', 'Et gyldigt pas, uanset hvilket land det er fra.'],
    ],
    [
      'post-duty: all with a number must have Digital Post',
      /(all|everybody|people) (who have|with) a CPR number (get|must)|alle med et CPR-nummer (får|skal)/i,
      ['Everybody with a CPR number gets it.', 'Alle med et CPR-nummer får den.'],
    ],
    [
      'reading-access: a power of attorney opens Digital Post',
      /power of attorney[^.]*\b(opens|reads) (their |your )?Digital Post|fuldmagt[^.]*åbner (deres |din )?Digital Post/i,
      ['With a power of attorney one opens Digital Post.', 'En fuldmagt åbner din Digital Post.'],
    ],
    [
      'display-locked: waiting is enough after wrong PINs',
      /PINs?[^.]*\b(just wait|wait and try)|PIN-kod[^.]*\bvent, og prøv/i,
      ['After wrong PINs wait and try again.', 'Efter forkerte PIN-koder: vent, og prøv igen.'],
    ],
    [
      'scan-how: the phone is moved over the chip',
      /move the phone slowly|før telefonen langsomt/i,
      ['Move the phone slowly over it.', 'Før telefonen langsomt hen over det.'],
    ],
    [
      'finder: search for the name of the office',
      /search for the name of your municipality|søg på navnet på din kommune/i,
      ['Search for the name of your municipality.', 'Søg på navnet på din kommune.'],
    ],
    [
      'prices and versions that nobody knows for sure',
      /41[.,]71|235[.,]5|\biOS \d/i,
      ['It costs 41.71 kr.', 'You need iOS 12.'],
    ],
  ];

/** What people believe is quoted, and set right. */
const isQuoted = (path: readonly (string | number)[]): boolean =>
  path[0] === 'beliefs' && path[2] === 'claim';

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

    for (const [claim, pattern] of wrong) {
      it(`are not repeated: ${claim}`, () => {
        const found = linesIn(text).filter(([path, line]) => !isQuoted(path) && pattern.test(line));
        assert.deepEqual(found, []);
      });
    }
  });
}

describe('the claims', () => {
  for (const [claim, pattern, sentences] of wrong) {
    it(`would be found again: ${claim}`, () => {
      for (const sentence of sentences) assert.match(sentence, pattern);
    });
  }

  it('name no bill and no rental contract among the papers for MitID', () => {
    const { checklists, stages } = readContent();
    const forMitid = Object.values(checklists).filter(({ when }) =>
      (when['route'] ?? []).some((route) => ['app', 'counter', 'p-code'].includes(route)),
    );
    const named = JSON.stringify([
      ...forMitid.map(({ needs }) => needs),
      ...Object.entries(stages).flatMap(([id, { documents }]) =>
        id.startsWith('mitid') ? [documents] : [],
      ),
    ]);
    assert.ok(forMitid.length > 0);
    assert.doesNotMatch(named, /utility-bill|rental-contract/);
  });

  it('leave a way for whom MitID Support cannot help: in person, after the scan in the app', () => {
    const { remedies, steps } = readContent();
    assert.deepEqual(remedies['blocked-by-me']?.fallbacks, ['recover-in-person']);
    assert.ok(steps['open-again']?.sources.includes('mitid-reactivate'));
  });

  it('say what to do at night with nothing left to log in with', () => {
    const { remedies, steps } = readContent();
    const list = remedies['lost-phone']?.steps ?? [];
    const at = list.indexOf('nobody-answers');
    assert.deepEqual(list.slice(at - 1, at + 3), [
      'block-app-by-phone',
      'nobody-answers',
      'block-sim',
      'call-bank',
    ]);
    assert.deepEqual(steps['nobody-answers']?.when, { 'other-way': ['none'] });
  });

  it('send no family of an EU citizen for a permit before they travel', () => {
    const { journeys, outcomes, steps } = readContent();
    const list = outcomes['cpr-first']?.steps ?? [];
    assert.ok(list.indexOf('eu-family') < list.indexOf('permit-apply'));
    assert.ok(steps['eu-family']?.when?.['permit']?.includes('none'));
    // It says for whom it is, and so it is never the step that stands open.
    assert.deepEqual(steps['eu-family']?.when?.['eu-family'], ['yes']);
    // Beside the permit: whoever needs none of it sees both at once.
    assert.deepEqual(journeys['non-eu']?.stages.slice(0, 2), ['permit', 'eu-family']);
  });

  it('are all there, C28 among those that nobody makes any more', () => {
    const named = Object.keys(where).join(' ').match(/C\d+/g) ?? [];
    const all = Array.from({ length: 45 }, (_, at) => `C${at}`).filter((each) => each !== 'C28');
    assert.deepEqual([...new Set(named)].sort(), all.sort());
  });
});
