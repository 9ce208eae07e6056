/** People who use the eligibility checker: their answers, and what they must be told. */

export type Given = Readonly<Record<string, string>>;

const resident: Given = { mitid: 'none', age: '18-plus', cpr: 'resident' };
const newcomer: Given = { mitid: 'none', age: '18-plus', cpr: 'none' };

/** For each outcome, the answers of one person, and what the result is called. */
export const people: Readonly<Record<string, { readonly title: string; readonly given: Given }>> = {
  'already-have': { title: 'You already have MitID', given: { mitid: 'works' } },
  recover: { title: 'Get your MitID to work again', given: { mitid: 'locked' } },
  'too-young': { title: 'MitID starts at age 13', given: { mitid: 'none', age: 'under-13' } },
  'probably-not-needed': {
    title: 'You may not need MitID',
    given: { ...newcomer, purpose: 'visit', need: 'none' },
  },
  'cpr-first': {
    title: 'First a CPR number, then MitID',
    given: {
      ...newcomer,
      purpose: 'study',
      home: 'moving',
      stay: 'over-6-months',
      citizenship: 'other',
      permit: 'have',
    },
  },
  'p-code-app': {
    title: 'Get MitID with a P code',
    given: { ...newcomer, purpose: 'family', home: 'abroad', need: 'company' },
  },
  'tax-number-first': {
    title: 'First a tax number, then MitID',
    given: { ...newcomer, purpose: 'work', home: 'commuter', need: 'bank' },
  },
  'app-at-home': {
    title: 'Get MitID at home, in the app',
    given: { ...resident, 'photo-id': 'chip-passport', phone: 'reads-chip' },
  },
  'citizen-service': {
    title: 'Get MitID in person Borgerservice',
    given: {
      ...resident,
      'photo-id': 'no-chip',
      home: 'denmark',
      citizenship: 'other',
      'second-document': 'yellow-card',
    },
  },
  'abroad-in-person': {
    title: 'Get MitID on a visit to Denmark',
    given: {
      mitid: 'none',
      age: '18-plus',
      cpr: 'former',
      'photo-id': 'expired',
      home: 'abroad',
      citizenship: 'danish',
      'second-document': 'none',
    },
  },
};
export const scanner = people['app-at-home']!.given;
export const visitor = people['citizen-service']!.given;

/** Somebody whose answers leave several ways open. */
export const unsure: Given = {
  mitid: 'none',
  age: '18-plus',
  cpr: 'resident',
  'photo-id': 'not-sure',
};

/** Somebody who knows nothing at all, as a host would say it. */
export const clueless: Given = Object.fromEntries(
  [
    ...['mitid', 'age', 'cpr', 'purpose', 'need', 'home', 'stay', 'photo-id', 'phone'],
    'helper-phone',
  ].map((fact) => [fact, 'not-sure']),
);

/** The answers as an attribute. */
export const asAnswers = (given: Given): string =>
  `answers="${Object.entries(given)
    .map(([fact, value]) => `${fact}=${value}`)
    .join(' ')}"`;
