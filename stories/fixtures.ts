/** Answers that bring a widget into a state, for stories and for tests. */
import { formatAnswers } from '../src/engine/facts.ts';

const scanner = { mitid: 'none', age: '18-plus', cpr: 'resident', 'photo-id': 'chip-passport' };

/** One reader for each outcome of the eligibility checker. */
export const readers = {
  'already-have': { mitid: 'works' },
  recover: { mitid: 'locked' },
  'too-young': { mitid: 'none', age: 'under-13' },
  'probably-not-needed': {
    mitid: 'none',
    age: '18-plus',
    cpr: 'none',
    purpose: 'visit',
    need: 'none',
  },
  'cpr-first': {
    mitid: 'none',
    age: '18-plus',
    cpr: 'none',
    purpose: 'work',
    home: 'denmark',
    stay: 'over-6-months',
    citizenship: 'other',
    permit: 'have',
  },
  'p-code-app': {
    mitid: 'none',
    age: '18-plus',
    cpr: 'none',
    purpose: 'work',
    home: 'abroad',
    need: 'company',
  },
  'tax-number-first': {
    mitid: 'none',
    age: '18-plus',
    cpr: 'none',
    purpose: 'work',
    home: 'commuter',
    need: 'public',
  },
  'app-at-home': { ...scanner, phone: 'reads-chip' },
  'citizen-service': {
    ...scanner,
    phone: 'no-chip-reader',
    'helper-phone': 'no',
    home: 'denmark',
    citizenship: 'other',
    'second-document': 'none',
  },
  'abroad-in-person': {
    ...scanner,
    'photo-id': 'no-chip',
    cpr: 'former',
    home: 'abroad',
    citizenship: 'other',
    'second-document': 'none',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Does not know whether the phone reads chips: two ways are open. */
export const unsureReader = {
  ...scanner,
  phone: 'not-sure',
  'helper-phone': 'no',
  home: 'denmark',
};

/** Half-way through the interview. */
export const halfway = { mitid: 'none', age: '18-plus', cpr: 'resident' } as const;

export const asAttribute = formatAnswers;
