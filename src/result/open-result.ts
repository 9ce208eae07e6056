/** A result that the answers leave open: each way, what it hangs on, and how to find out. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Provenance } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { dependencies, unsureFacts, type Dependency } from '../engine/explain.ts';
import type { Interview, Walk } from '../engine/interview.ts';
import { formatChoice, formatPlural } from '../core/i18n/format.ts';
import { currentLocale } from '../core/i18n/words.ts';
import { button, type ButtonLook } from '../core/views/actions.ts';
import { answerWords } from '../interview/answers.ts';
import { heading } from '../core/views/heading.ts';
import { drawing } from '../drawings/drawing.ts';
import { hero, resultEnd, type ResultActions } from './result.ts';
import type { Said } from '../interview/said.ts';
import { listSection } from '../core/views/section.ts';
import type { Sources } from '../reading/sources.ts';
import { paragraphs, prose } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';

export interface OpenModel extends Said {
  readonly interview: Interview;
  readonly walked: Walk;
  /** The words of each result that the table can lead to. */
  readonly titles: Readonly<
    Record<string, { readonly title: string; readonly lang?: string | undefined }>
  >;
  readonly results: Readonly<Record<string, Provenance>>;
  readonly findOut: Readonly<Record<string, TextOf<'findOut'>>>;
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly guidance?: string | undefined;
  readonly share?: View | undefined;
  readonly below?: View;
}

const knowLabel = (question: string): string =>
  msg(str`I know it now: ${question}`, { id: 'open.find-out.label' });

/** Answers of which one is enough: "A, B or C". */
const anyOf = (words: readonly string[]): string => formatChoice(words, currentLocale());

/** One thing to find out: how, and that it is known now. */
function findOutView(
  { texts, findOut }: OpenModel,
  fact: string,
  { change }: ResultActions,
  look: ButtonLook,
): View {
  const text = texts[fact];
  return text
    ? html`<li lang=${text.lang ?? nothing}>
        <strong>${prose(text.question)}</strong> ${paragraphs(findOut[fact]?.body)}
        ${button(
          msg('I know it now', { id: 'open.find-out.answer' }),
          () => {
            change(fact);
          },
          look,
          knowLabel(text.question),
        )}
      </li>`
    : nothing;
}

function wayView(
  { titles, texts, headingLevel }: OpenModel,
  id: string,
  on: readonly Dependency[],
): View {
  return html`<li part="item" lang=${titles[id]?.lang ?? nothing}>
    ${heading(headingLevel + 3, titles[id]?.title ?? id)}
    ${
      on.length
        ? html`<p>${msg('This applies if you answered:', { id: 'open.if' })}</p>
            <ul>
              ${on.map(({ fact, values }) => {
                const question = texts[fact];
                return html`<li>
                  ${question?.question}
                  <strong>${anyOf(values.map((value) => answerWords(question, value)))}</strong>
                </li>`;
              })}
            </ul>`
        : nothing
    }
  </li>`;
}

/** First the one thing that decides most, then the rest of them, then what it can lead to. */
export function openView(model: OpenModel, actions: ResultActions): View {
  const { interview, walked, results, headingLevel } = model;
  const possible = [...dependencies(interview, walked.known)];
  const [first, ...others] = unsureFacts(interview, walked.known);
  const count = possible.length;
  return html`<div class="result" part="result">
    ${hero(
      drawing(undefined, 'fork'),
      headingLevel + 1,
      count
        ? msg('First find out one thing', { id: 'open.heading' })
        : msg('None of the routes we know fits your answers', { id: 'open.none' }),
      count
        ? html`<p>
            ${formatPlural(msg('{count, plural, one {There is # way it can go.} other {There are # ways it can go.}}', { id: 'open.ways.count' }), count, currentLocale())}
            ${msg('It depends on what you are not sure of.', { id: 'open.lead' })}
          </p>`
        : nothing,
    )}
    ${
      first === undefined
        ? nothing
        : html`<ul class="find-out">
            ${findOutView(model, first, actions, 'primary')}
          </ul>`
    }
    ${listSection(
      headingLevel + 2,
      msg('More to find out', { id: 'open.find-out' }),
      others,
      (facts) =>
        html`<ul class="find-out">
          ${facts.map((fact) => findOutView(model, fact, actions, 'secondary'))}
        </ul>`,
      { fold: true },
    )}
    ${listSection(
      headingLevel + 2,
      msg('How it can go', { id: 'open.ways' }),
      possible,
      (ways) =>
        html`<ul class="possible">
          ${ways.map(([id, on]) => wayView(model, id, on))}
        </ul>`,
      { fold: true },
    )}
    ${resultEnd({ ...model, statements: possible.map(([id]) => results[id]) }, actions)}
  </div>`;
}
