/** What a field is for and what is wrong with it: an editor reads it in the language of the builder. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { problemsOf, type Draft } from '../../site/builder/overlay/draft.ts';
import { addKinds, detailsOf, fieldsOf, wordKinds } from '../../site/builder/overlay/fields.ts';
import { sayHint, sayProblem } from '../../site/builder/overlay/say.ts';
import { describeProblem } from '../../src/content/problems.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { templates } from '../../src/generated/site-words/da.ts';
import { names } from './support.ts';

addWords('da', templates);

const hints = [
  ...new Set([
    ...wordKinds.flatMap((kind) => fieldsOf(kind).map(({ hint }) => hint)),
    ...addKinds.flatMap((kind) => detailsOf(kind).map(({ hint }) => hint)),
  ]),
].filter(Boolean);

const contact = (value: object): Draft => ({
  name: 'Us',
  content: { contacts: { 'citizen-service': value as Draft } },
});
const words = (title: string): Draft => ({
  name: 'Us',
  text: { en: { contacts: { 'citizen-service': { title } } } },
});

/** The slips that the form lets one make. */
const slips: readonly Draft[] = [
  { name: '' },
  contact({ phone: '12', url: 'www', email: 'me' }),
  contact({ hours: [{ days: [], opens: '9', closes: '10:00' }] }),
  contact({ hours: [{ days: ['monday'], opens: '12:00', closes: '10:00' }] }),
  { name: 'Us', content: { contacts: { 'own-contact': { url: 'https://own.example/' } } } },
  {
    name: 'Us',
    content: { contacts: { 'own-contact': { url: 'https://own.example/' } } },
    text: { en: { contacts: { 'own-contact': { title: 'Us' } } }, da: {} },
  },
  words('<b>Us</b>'),
  words(' Us'),
  words('x'.repeat(400)),
  words('see https://x.example'),
  {
    name: 'Us',
    content: { questions: { 'own-question': { theme: 'money' } } },
    text: { en: { questions: { 'own-question': { question: 'A' } } } },
  },
  {
    name: 'Us',
    content: { milestones: { 'own-day': { date: '2022' } } },
    text: { en: { milestones: { 'own-day': { title: 'A', body: ['B'] } } } },
  },
];

describe('the form of the overlay', () => {
  it('says in both languages what every field is for', () => {
    for (const hint of hints) {
      assert.equal(sayHint(hint), hint);
      const danish = withLocale('da', () => sayHint(hint));
      assert.equal(typeof danish, 'string', `${hint} is not in Danish`);
      assert.notEqual(danish, hint);
    }
  });

  it('says in both languages what is wrong with what can be typed', () => {
    for (const slip of slips) assert.ok(problemsOf(slip, names).length > 0, JSON.stringify(slip));
    for (const problem of slips.flatMap((slip) => problemsOf(slip, names))) {
      const english = describeProblem(problem);
      assert.equal(typeof sayProblem(problem), 'string', english);
      const danish = withLocale('da', () => sayProblem(problem));
      assert.match(
        typeof danish === 'string' ? danish : '',
        /^(Skriv jeres navn\.$|Der er ingen tekst endnu\.|Kontakten vises ingen steder|(Der står .+|Feltet er tomt\.) Der skal stå)/,
        english,
      );
    }
  });

  it('asks for what is not there, and shows no empty quotes', () => {
    const empty: readonly Draft[] = [
      { name: '' },
      contact({ hours: [{ days: ['monday'], opens: '', closes: '10:00' }] }),
    ];
    const said = empty.flatMap((slip) => problemsOf(slip, names)).map((each) => sayProblem(each));
    assert.deepEqual(said, [
      'Write your name.',
      'Nothing is written here; expected a time such as 09:30',
    ]);
  });

  it('marks as English what only a file can have', () => {
    const [problem] = problemsOf({ name: 'Us', content: { rules: {} } }, names);
    assert.ok(problem && typeof sayProblem(problem) !== 'string');
  });
});
