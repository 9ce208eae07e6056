/** What people type, and what they must find first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent, readText } from '../../scripts/generate/content.ts';
import type { Part } from '../../src/content/parts.ts';
import { questionsFor } from '../../src/widgets/faq/faq.state.ts';
import { servicesFor } from '../../src/widgets/service-directory/service-directory.state.ts';
import { fillersOf } from '../support/fillers.ts';

type Searches = Readonly<Record<string, string>>;

const all = (): boolean => true;
const { questions, services } = readContent();

const find = {
  services: (lang: string, query: string) =>
    servicesFor(
      { services, text: readText(lang), lang } as unknown as Part<'services'>,
      { query, theme: 'all' },
      all,
      fillersOf(lang),
    ),
  questions: (lang: string, query: string) =>
    questionsFor(
      { questions, text: readText(lang), lang } as unknown as Part<'questions'>,
      query,
      all,
      fillersOf(lang),
    ),
};

/** By what must come first: everything that is typed for it. */
const table: Readonly<Record<keyof typeof find, Readonly<Record<string, Searches>>>> = {
  services: {
    da: {
      'borger-dk':
        'flytning, flytte, adresse, ny adresse, folkeregister, boligstøtte, boligstotte, børnepenge, daginstitution, vuggestue, børnehave, barsel, barselsdagpenge, pension, kontanthjælp, kørekort, koerekort, navneændring, feriepenge, SU, selvbetjening, blanket, bopælsattest, børn, pas',
      'digital-post':
        'e-boks, eboks, e-Boks, brev fra kommunen, breve, mit.dk, digital post, postkasse',
      skat: 'skat, SKAT, årsopgørelse, aarsopgoerelse, forskudsopgørelse, skattekort, skattepersonnummer, fradrag, TastSelv, tast selv, skat tilbage, moms',
      sundhed:
        'læge, laege, lægevagt, vagtlæge, tandlæge, recept, medicin, vaccination, sygesikring, sygesikringsbevis, sygesikringskort, sundhedskort, det gule kort, prøvesvar, hospital, sygehus, journal, sundhd',
      nemkonto: 'nemkonto, nem konto, lønkonto, udbetaling',
      'online-bank': 'netbank, bank, dankort, mobilbank, forsikring, lån',
      mobilepay: 'mobilepay, mobile pay, sende penge',
      jobnet: 'jobnet, ledig, arbejdsløs, dagpenge, a-kasse, jobcenter, arbejde',
      optagelse: 'skole, universitet, studie, studerende, uddannelse, optagelse',
      nyidanmark:
        'opholdstilladelse, ophold, opholdskort, arbejdstilladelse, visum, statsborgerskab, SIRI, asyl, familiesammenføring',
      'power-of-attorney': 'fuldmagt, digital fuldmagt, pårørende, værge, på vegne af min mor',
      'mitid-erhverv': 'cvr, CVR-nummer, firma, virksomhed, mitid erhverv',
      altid: 'altid, tegnebog, ID-kort',
    },
    en: {
      'borger-dk':
        'housing support, driving licence, child benefit, daycare, kindergarten, maternity leave, change of address, moving, pension, marriage, holiday pay',
      'digital-post': 'letters, letter from the municipality, e-boks, eboks, mail, inbox',
      skat: 'tax, tax card, income tax, tax return, tax number, taxes, E-tax',
      sundhed:
        'doctor, docter, GP, hospital, prescription, vaccination, dentist, yellow card, health insurance, test results, medicine',
      nemkonto: 'nemkonto, tax refund account, payout',
      'online-bank': 'bank, online bank, insurance, debit card, netbank, loan',
      mobilepay: 'mobilepay, send money',
      jobnet: 'unemployed, unemployment, find a job, job centre',
      optagelse: 'university, student, education, admission, apply to university, school',
      nyidanmark: 'work permit, residence permit, visa, citizenship, SIRI, family reunification',
      'power-of-attorney': 'power of attorney, on behalf of my mother, guardian',
      'mitid-erhverv': 'company, business, CVR, self-employed, accountant',
      altid: 'wallet, ID card',
    },
  },
  questions: {
    da: {
      needed: 'skal jeg, pligt, obligatorisk',
      'before-or-after-cpr': 'rækkefølge, opholdstilladelse, flygtning, au pair',
      'foreign-passport':
        'pas fra indien, udenlandsk pas, opholdskort, kørekort, sygesikringsbevis, billedlegitimation, ambassade, engelsk',
      refused: 'afslag, klage',
      'no-address': 'pendler, Sverige, skattepersonnummer',
      'no-cpr': 'p-kode, pkode, P-kode, uden cpr-nummer, turist',
      age: 'barn, børn, min datter, teenager',
      'how-long': 'ventetid, tidsbestilling, hvor lang tid',
      'level-high': 'niveau, betydelig',
      witness: 'vidne',
      'no-smartphone': 'kodeviser, blind, uden telefon',
      'paper-letters': 'fritagelse, papir, brev på papir',
      'new-phone': 'ny telefon, iphone, skifte telefon, ny mobil',
      'own-eid': 'eid, eIDAS, EU',
      jobs: 'arbejdsgiver, kontrakt',
      nemid: 'nemid, nøglekort, nøgleapp',
      cost: 'pris, koster, gebyr, gratis',
      'bank-account': 'bankkonto, lønkonto, åbne konto, banken vil have MitID',
      'lost-access':
        'pinkode, PIN-kode, pin kode, adgangskode, kodeord, brugernavn, bruger-id, virker ikke, glemt, låst, spærret, stjålet, mistet',
      safe: 'svindel, phishing, sms, falsk',
      share: 'kone, mand, ægtefælle, dødsfald, låne',
      abroad: 'ferie, rejse',
      'keep-it': 'opsige, slette',
    },
    en: {
      needed: 'mandatory, required',
      'before-or-after-cpr': 'residence permit, refugee, order',
      'foreign-passport':
        'passport from india, passport, foreign passport, photo ID, driving licence, papers, embassy',
      refused: 'refusal, complaint, rejected',
      'no-address': 'commuter, Sweden, no address',
      'no-cpr': 'p code, p-code, tourist, without cpr number',
      age: 'child, my daughter, kids',
      'how-long': 'how long, waiting, book an appointment',
      witness: 'witness',
      'no-smartphone': 'code display, blind, no phone',
      'paper-letters': 'exempt, paper',
      'new-phone': 'new phone, transfer, iphone, android',
      'own-eid': 'eid, BankID',
      altid: 'altid, wallet',
      jobs: 'employer, contract, job',
      nemid: 'nemid, key card',
      cost: 'cost, price, fee, free',
      'bank-account': 'bank account, salary, open account',
      'lost-access':
        'pin, password, pasword, username, user ID, not working, forgot, locked, stolen',
      safe: 'scam, phishing, fake message, hacked',
      share: 'wife, husband, spouse',
      abroad: 'holiday, travel',
      'keep-it': 'delete, leaving denmark',
    },
  },
};

const cases = Object.entries(table).flatMap(([kind, langs]) =>
  Object.entries(langs).flatMap(([lang, wanted]) =>
    Object.entries(wanted).flatMap(([id, list]) =>
      list.split(',').map((typed) => ({
        kind: kind as keyof typeof find,
        lang,
        id,
        typed: typed.trim(),
      })),
    ),
  ),
);

describe('a search', () => {
  it('is tried in at least 150 ways', () => {
    assert.ok(cases.length >= 150, `${cases.length}`);
  });

  for (const { kind, lang, id, typed } of cases) {
    it(`for "${typed}" in the ${kind} (${lang}) finds ${id} first`, () => {
      assert.equal(find[kind](lang, typed)[0], id);
    });
  }

  it('for what everybody types finds a few, not everything', () => {
    for (const [kind, lang, typed, most] of [
      ['services', 'da', 'skat', 3],
      ['services', 'da', 'læge', 2],
      ['questions', 'da', 'kone', 1],
      ['questions', 'da', 'p-kode', 3],
      ['questions', 'en', 'cost', 2],
      ['questions', 'en', 'password', 2],
      ['questions', 'en', 'card', 5],
    ] as const) {
      const found = find[kind](lang, typed);
      assert.ok(found.length <= most, `${typed}: ${found.join(' ')}`);
    }
  });

  it('finds nothing by what is nowhere', () => {
    for (const typed of ['volcano', 'xyzzy', 'qq']) {
      assert.deepEqual(find.services('en', typed), []);
      assert.deepEqual(find.questions('da', typed), []);
    }
  });
});
