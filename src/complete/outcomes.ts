/** What an interview can lead to: each result, with the answers for which it fits. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Provenance } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import type { Table } from '../engine/decide.ts';
import { dependencies, type Dependency } from '../engine/explain.ts';
import { NOT_SURE, type Answers } from '../engine/facts.ts';
import { answerWords } from '../interview/answers.ts';
import type { AdviceModel, ResultActions } from '../result/result.ts';
import { section } from '../core/views/section.ts';
import type { Sources } from '../reading/sources.ts';
import type { View } from '../core/views/view.ts';
import { noActions, sourcesOf, type WholeContent } from './model.ts';
import { prose } from '../core/views/text.ts';

type RuleTexts = Readonly<Record<string, TextOf<'rules'>>>;
type FactTexts = Readonly<Record<string, TextOf<'facts'>>>;

export interface Possible {
  readonly id: string;
  readonly hangsOn: readonly Dependency[];
}

/** The results that are possible for somebody of whom no more is known. */
export function possibleFor(table: Table, known: Answers): Possible[] {
  const asked = new Set(table.rows.flatMap(({ when }) => Object.keys(when)));
  const unsure = Object.fromEntries([...asked].map((fact) => [fact, NOT_SURE]));
  return [...dependencies(table, { ...unsure, ...known })].map(([id, hangsOn]) => ({
    id,
    hangsOn,
  }));
}

export const fitsIf = (hangsOn: readonly Dependency[], texts: FactTexts): View =>
  hangsOn.length
    ? html`<p>${msg('This applies if you answered:', { id: 'open.if' })}</p>
        <ul>
          ${hangsOn.map(
            ({ fact, values }) =>
              html`<li lang=${texts[fact]?.lang ?? nothing}>
                ${prose(texts[fact]?.question)}
                <strong
                  >${values.map((value) => answerWords(texts[fact], value)).join(' / ')}</strong
                >
              </li>`,
          )}
        </ul>`
    : nothing;

/** Why: what each row says that leads there. */
export const whyPart = (
  level: number,
  rows: readonly { readonly id: string; readonly then: string }[],
  id: string,
  texts: RuleTexts,
): View => {
  const reasons = rows.flatMap((row) => (row.then === id && texts[row.id]) || []);
  return reasons.length
    ? section(
        level,
        msg('Why this way?', { id: 'checker.why' }),
        reasons.map(({ because, lang }) => html`<p lang=${lang ?? nothing}>${prose(because)}</p>`),
      )
    : nothing;
};

/** Folds under its heading. */
export const folded = (view: unknown): View => html`<div class="folded-outcome">${view}</div>`;

/** What the view of a result is given, when nobody has answered. */
export const adviceModel = <C>(
  { content, answers, shown, kept, level }: WholeContent<C>,
  id: string,
  known: Answers,
  sources: Sources,
): AdviceModel<C> => ({
  content,
  id,
  rule: undefined,
  shown,
  kept,
  said: [],
  known: [],
  answers: { ...answers, ...known },
  texts: {},
  headingLevel: level,
  sources,
});

/** Which value it must be, where only one will do. */
export const settledBy = (hangsOn: readonly Dependency[]): Answers =>
  Object.fromEntries(
    hangsOn.flatMap(({ fact, values: [value, ...others] }) =>
      value !== undefined && others.length === 0 ? [[fact, value]] : [],
    ),
  );

/** Every result of a table as its widget draws it, with whom it fits, why, and where that is from. */
export function outcomesOf<
  C extends Pick<Table, 'facts'> & { readonly text: { readonly facts: FactTexts } },
>(
  whole: WholeContent<C>,
  rows: readonly (Table['rows'][number] & Provenance)[],
  texts: RuleTexts,
  draw: (model: AdviceModel<C>, actions: ResultActions) => View,
): View[] {
  const { content, level, answers } = whole;
  return possibleFor({ facts: content.facts, rows }, answers).map(({ id, hangsOn }) => {
    const own = sourcesOf(whole);
    const more = rows.filter((row) => row.then === id);
    const sources: Sources = (statements) => own([...statements, ...more]);
    const known = { ...answers, ...settledBy(hangsOn) };
    return folded(html`
      ${draw(adviceModel({ ...whole, level: level - 1 }, id, known, sources), noActions)}
      ${fitsIf(hangsOn, content.text.facts)} ${whyPart(level + 1, rows, id, texts)}
    `);
  });
}

export const guidance = (): View =>
  html`<p>
    ${msg('This is guidance. The municipality, the bank or MitID decides.', { id: 'result.guidance' })}
  </p>`;
