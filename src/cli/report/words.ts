/** The ids of the content in the English words that readers see; an id without words stands for itself. */
import type { PartialText } from '../../content/check-texts.ts';
import type { Content, When } from '../../content/schema.ts';
import { NOT_SURE, type Answers, type FactId } from '../../engine/facts.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { joined, markup, type Markup, type Part } from './markup.ts';

export const day = (date: string): string => formatDate(date, 'en');
export const number = (count: number): string => count.toLocaleString('en-GB');
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** One digit after the point, so that what is small does not look like nothing. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %';
  const share = (100 * part) / whole;
  return share < 0.1 ? 'under 0.1 %' : `${share.toFixed(1)} %`;
}

const quote = (text: string): Markup => markup`<span class="answer">“${text}”</span>`;

export interface Alternative {
  /** The values that are meant, or those that are not. */
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** "Not X" where a condition allows nearly everything: that is how it is meant, and shorter. */
export function shortest(allowed: readonly string[], all: readonly string[]): Alternative {
  const others = all.filter((value) => !allowed.includes(value));
  const negated =
    others.length > 0 &&
    others.length <= 2 &&
    allowed.length > others.length &&
    // A value that is gone would be lost in the negation.
    allowed.every((value) => all.includes(value));
  return { values: negated ? others : allowed, negated };
}

export interface Words {
  readonly question: (fact: FactId) => string;
  readonly answer: (fact: FactId, value: string) => string;
  readonly title: (
    kind: 'outcomes' | 'notes' | 'steps' | 'documents' | 'offices',
    id: string,
  ) => string;
  /** What a table leads to: an outcome, or a list of papers. */
  readonly result: (table: string, id: string | undefined) => string;
  readonly values: (fact: FactId) => readonly string[];
  /** A condition as a list, one fact a line. */
  readonly condition: (when: When, otherwise?: Part) => Markup;
  /** A condition within a sentence. */
  readonly phrase: (when: When) => Markup;
  /** Questions with the answers given; an example of a finding may have several, as "a or b". */
  readonly interview: (answers: Answers) => Markup;
}

export function wordsOf(content: Content, english: PartialText): Words {
  const question = (fact: FactId): string =>
    fact === 'outcome' ? 'Outcome' : (english.facts?.[fact]?.question ?? fact);
  const title: Words['title'] = (kind, id) => english[kind]?.[id]?.title ?? id;
  const answer = (fact: FactId, value: string): string => {
    if (value === NOT_SURE) return 'I am not sure';
    if (fact === 'outcome') return title('outcomes', value);
    return english.facts?.[fact]?.values[value]?.label ?? value;
  };
  const values = (fact: FactId): readonly string[] =>
    fact === 'outcome' ? Object.keys(content.outcomes) : (content.facts[fact]?.values ?? []);
  const result: Words['result'] = (table, id) => {
    if (id === undefined || id === '') return table === 'routes' ? 'No list' : 'No result';
    return table === 'routes' ? answer('route', id) : title('outcomes', id);
  };

  const quoted = (fact: FactId, list: readonly string[], between: Part): Part =>
    joined(
      list.map((value) => markup`${quote(answer(fact, value))}`),
      between,
    );
  const allowed = (fact: FactId, list: readonly string[]): Part => {
    const { values: named, negated } = shortest(list, values(fact));
    if (!negated) return quoted(fact, named, markup` <span class="or">or</span> `);
    const not = named.length > 1 ? 'neither' : 'not';
    return markup`<span class="or">${not}</span> ${quoted(fact, named, markup` <span class="or">nor</span> `)}`;
  };

  return {
    question,
    answer,
    title,
    result,
    values,
    condition: (when, otherwise) =>
      markup`<ul class="if">${Object.entries(when).map(
        ([fact, list]) =>
          markup`<li><span class="fact">${question(fact)}</span> <span>${allowed(fact, list)}</span></li>`,
      )}${otherwise !== undefined && markup`<li class="rest">${otherwise}</li>`}</ul>`,
    phrase: (when) =>
      markup`${joined(
        Object.entries(when).map(
          ([fact, list]) =>
            markup`<span class="fact">${question(fact)}</span> ${allowed(fact, list)}`,
        ),
        markup` <span class="or">and</span> `,
      )}`,
    interview: (answers) =>
      markup`<ol class="interview">${Object.entries(answers).map(
        ([fact, value]) =>
          markup`<li><span class="fact">${question(fact)}</span> ${quoted(fact, value.split(' or '), ' or ')}</li>`,
      )}</ol>`,
  };
}
