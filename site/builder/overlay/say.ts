/**
 * What the schemas say of a field and of what is wrong with it, in the builder's language. The words are those
 * of the schemas, which the command line uses too; what is in no table stays in English, and is marked so. Pure.
 */
import { msg, str } from '@lit/localize';
import { describeProblem, type Problem } from '../../../src/content/problems.ts';
import { inEnglish, type Words } from '../views/controls.ts';

/** What a field is for, by the description in its schema. */
const hints = (): Readonly<Record<string, string>> => ({
  'A short heading.': msg('A short heading.', { id: 'site.says.heading' }),
  'Paragraphs.': msg('Paragraphs.', { id: 'site.says.paragraphs' }),
  'The words of the link; they say where it leads.': msg(
    'The words of the link; they say where it leads.',
    { id: 'site.says.link' },
  ),
  'The question, as a reader would ask it.': msg('The question, as a reader would ask it.', {
    id: 'site.says.question',
  }),
  'The answer; the first sentence answers.': msg('The answer; the first sentence answers.', {
    id: 'site.says.answer',
  }),
  'Other words that people search for.': msg('Other words that people search for.', {
    id: 'site.says.searched',
  }),
  'The Danish term that a clerk will use.': msg('The Danish term that a clerk will use.', {
    id: 'site.says.term',
  }),
  'One line that is enough for most readers.': msg('One line that is enough for most readers.', {
    id: 'site.says.short',
  }),
  'Paragraphs that stand first.': msg('Paragraphs that stand first.', { id: 'site.says.lead' }),
  'The condition in words, shown when it is not known whether it applies.': msg(
    'The condition in words, shown when it is not known whether it applies.',
    { id: 'site.says.only-if' },
  ),
  'Why it is asked for, or why it does not count, in one line.': msg(
    'Why it is asked for, or why it does not count, in one line.',
    { id: 'site.says.why' },
  ),
  'What counts as this document.': msg('What counts as this document.', { id: 'site.says.counts' }),
  'What does not count as it.': msg('What does not count as it.', { id: 'site.says.fails' }),
  'What it is for, in one line.': msg('What it is for, in one line.', { id: 'site.says.what' }),
  'The other way in, without MitID.': msg('The other way in, without MitID.', {
    id: 'site.says.ways',
  }),
  'What people believe, in their words.': msg('What people believe, in their words.', {
    id: 'site.says.claim',
  }),
  'What is so.': msg('What is so.', { id: 'site.says.truth' }),
  'What it is worth now.': msg('What it is worth now.', { id: 'site.says.worth' }),
  'The label of the field for the day from which the deadlines count.': msg(
    'The label of the field for the day from which the deadlines count.',
    { id: 'site.says.day' },
  ),
  'Who goes, and who decides.': msg('Who goes, and who decides.', { id: 'site.says.who' }),
  'How long it takes.': msg('How long it takes.', { id: 'site.says.takes' }),
  'What can go wrong, and what to do then.': msg('What can go wrong, and what to do then.', {
    id: 'site.says.wrong',
  }),
  'The deadline in words: what counts, and from when.': msg(
    'The deadline in words: what counts, and from when.',
    { id: 'site.says.deadline' },
  ),
  'What the reader asks for, said in the first person.': msg(
    'What the reader asks for, said in the first person.',
    { id: 'site.says.request' },
  ),
  'The question, as said to the clerk.': msg('The question, as said to the clerk.', {
    id: 'site.says.clerk',
  }),
  'What it is and how it is used.': msg('What it is and how it is used.', { id: 'site.says.use' }),
  'What it costs.': msg('What it costs.', { id: 'site.says.cost' }),
  'What one needs to use it.': msg('What one needs to use it.', { id: 'site.says.needs' }),
  'Which assurance levels it reaches.': msg('Which assurance levels it reaches.', {
    id: 'site.says.levels',
  }),
  'How many one may have.': msg('How many one may have.', { id: 'site.says.number' }),
  'Whom it is for.': msg('Whom it is for.', { id: 'site.says.fits' }),
  'The word itself.': msg('The word itself.', { id: 'site.says.word' }),
  'What it is, in one or two sentences.': msg('What it is, in one or two sentences.', {
    id: 'site.says.meaning',
  }),
  'How it stands in texts, each way of writing it.': msg(
    'How it stands in texts, each way of writing it.',
    { id: 'site.says.ways-of-writing' },
  ),
  'Under which heading it stands.': msg('Under which heading it stands.', {
    id: 'site.says.theme',
  }),
  'Ids of the contacts, the first to try first.': msg(
    'Ids of the contacts, the first to try first.',
    { id: 'site.says.contacts' },
  ),
  'Whether MitID is needed: for everything, for some of it, or only to set it up.': msg(
    'Whether MitID is needed: for everything, for some of it, or only to set it up.',
    { id: 'site.says.mitid' },
  ),
  'Whether it is true.': msg('Whether it is true.', { id: 'site.says.verdict' }),
  'Whether a genuine message is like this.': msg('Whether a genuine message is like this.', {
    id: 'site.says.genuine',
  }),
  'A day, or a month where the sources disagree on the day or name none.': msg(
    'A day, or a month where the sources disagree on the day or name none.',
    { id: 'site.says.date' },
  ),
});

/** What should be there. */
const expectations = (): Readonly<Record<string, string>> => ({
  'the name of the host': msg('the name of the host', { id: 'site.expects.host' }),
  'at most 80 characters': msg('at most 80 characters', { id: 'site.expects.80' }),
  'some words': msg('some words', { id: 'site.expects.some-words' }),
  'at least one paragraph': msg('at least one paragraph', { id: 'site.expects.paragraph' }),
  'an https:, tel: or mailto: address': msg('an https:, tel: or mailto: address', {
    id: 'site.expects.address',
  }),
  'a number such as +45 33 98 00 10': msg('a number such as +45 33 98 00 10', {
    id: 'site.expects.phone',
  }),
  'an address such as post@example.dk': msg('an address such as post@example.dk', {
    id: 'site.expects.mail',
  }),
  'a day such as "monday"': msg('a day such as "monday"', { id: 'site.expects.weekday' }),
  'at least one day': msg('at least one day', { id: 'site.expects.one-day' }),
  'a time such as 09:30': msg('a time such as 09:30', { id: 'site.expects.time' }),
  'a later time': msg('a later time', { id: 'site.expects.later' }),
  'a day or a month such as 2022-10': msg('a day or a month such as 2022-10', {
    id: 'site.expects.month',
  }),
  'a day or a month of the calendar': msg('a day or a month of the calendar', {
    id: 'site.expects.real-month',
  }),
  'a date such as 2026-11-22': msg('a date such as 2026-11-22', { id: 'site.expects.date' }),
  'a day of the calendar': msg('a day of the calendar', { id: 'site.expects.real-day' }),
  'an end after the start': msg('an end after the start', { id: 'site.expects.end' }),
  'plain text, without markup': msg('plain text, without markup', { id: 'site.expects.plain' }),
  'plain text, without markup and addresses': msg('plain text, without markup and addresses', {
    id: 'site.expects.plain-address',
  }),
  'text without space around it': msg('text without space around it', { id: 'site.expects.space' }),
  'a value': msg('a value', { id: 'site.expects.value' }),
  'words that say where it leads': msg('words that say where it leads', {
    id: 'site.expects.a-link',
  }),
  'words in each language that you use': msg('words in each language that you use', {
    id: 'site.expects.each-language',
  }),
  'its id in a list': msg('its id in a list', { id: 'site.expects.in-a-list' }),
  'an item that is shown': msg('an item that is shown', { id: 'site.expects.shown' }),
  'at least one step': msg('at least one step', { id: 'site.expects.step' }),
});

/** Found things with a number, a name or a time in them. */
const UNNAMED = 'nothing names it, so it shows nowhere';
const patterns: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [
    /^(\d+) characters$/,
    (count = '') => msg(str`${count} characters`, { id: 'site.found.characters' }),
  ],
  [
    /^"(\w+)" is missing$/,
    (name = '') => msg(str`"${name}" is missing`, { id: 'site.found.missing' }),
  ],
  [
    /^(\S+), open from (\S+)$/,
    (closes = '', opens = '') =>
      msg(str`${closes}, open from ${opens}`, { id: 'site.found.hours' }),
  ],
  [
    /^until (\S+), from (\S+)$/,
    (until = '', from = '') => msg(str`until ${until}, from ${from}`, { id: 'site.found.dates' }),
  ],
  [
    /^no words in "(\w+)"$/,
    (lang = '') => msg(str`no words in "${lang}"`, { id: 'site.found.no-words' }),
  ],
  [/^a link without "link"$/, () => msg('a link without words', { id: 'site.found.no-link' })],
  [/^no steps$/, () => msg('no steps', { id: 'site.found.no-steps' })],
  [
    /^nothing names it, so it shows nowhere$/,
    () => msg('nothing names it, so it shows nowhere', { id: 'site.found.unnamed' }),
  ],
  [
    /^("[^"]*"), which this overlay hides$/,
    (id = '') => msg(str`${id}, which this overlay hides`, { id: 'site.found.hidden' }),
  ],
];

/** A value of the file is the same in every language. */
const isValue = (found: string): boolean => /^(["[{\d-]|true$|false$|null$)/.test(found);

function sayFound(found: string): string | undefined {
  for (const [pattern, say] of patterns) {
    const match = pattern.exec(found);
    if (match) return say(...match.slice(1));
  }
  return isValue(found) ? found : undefined;
}

function sayExpected(expected: string): string | undefined {
  const [, limit] = /^at most (\d+); split it$/.exec(expected) ?? [];
  if (limit) return msg(str`at most ${limit}; split it`, { id: 'site.expects.split' });
  const [, path] = /^a text under (.+)$/.exec(expected) ?? [];
  if (path) return msg(str`a text under ${path}`, { id: 'site.expects.text' });
  return expectations()[expected];
}

/** What a field is for. */
export const sayHint = (hint: string): Words => hints()[hint] ?? inEnglish(hint);

/** Nothing is there: a pair of quotes would tell nobody so. */
function sayEmpty(problem: Problem): Words {
  if (problem.path.join() === 'name') return msg('Write your name.', { id: 'site.says.name' });
  const expected = sayExpected(problem.expected);
  return expected === undefined
    ? inEnglish(describeProblem(problem))
    : msg(str`Nothing is written here; expected ${expected}`, { id: 'site.expects.empty' });
}

/** An item of the host's own of which no words are written. */
export const WORDLESS = 'an item without words';

/** What is wrong, and what should be there. */
export function sayProblem(problem: Problem): Words {
  const [, kind] = problem.path;
  if (problem.found === WORDLESS) {
    return msg('It has no words yet. Write them.', { id: 'site.says.wordless' });
  }
  if (problem.found === UNNAMED && kind === 'contacts') {
    return msg('It is shown nowhere yet. Tick a place under “Where it is shown”.', {
      id: 'site.says.unnamed',
    });
  }
  if (problem.found === '""') return sayEmpty(problem);
  const [found, expected] = [sayFound(problem.found), sayExpected(problem.expected)];
  return found !== undefined && expected !== undefined && problem.nearest === undefined
    ? msg(str`${found}; expected ${expected}`, { id: 'site.expects' })
    : inEnglish(describeProblem(problem));
}
