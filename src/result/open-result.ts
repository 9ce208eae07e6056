/** A result that the answers leave open: each way, what it hangs on, and how to find out. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Provenance } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { dependencies, unsureFacts } from '../engine/explain.ts';
import type { Interview, Walk } from '../engine/interview.ts';
import { button } from '../core/views/actions.ts';
import { answerWords } from '../interview/answers.ts';
import { heading } from '../core/views/heading.ts';
import { outcomeIcon } from './outcome-icon.ts';
import { hero, resultEnd, type ResultActions } from './result.ts';
import type { Said } from '../interview/said.ts';
import { section } from '../core/views/section.ts';
import type { Sources } from '../reading/sources.ts';
import { paragraphs } from '../core/views/text.ts';
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
}

const knowLabel = (question: string): string =>
  msg(str`I know it now: ${question}`, { id: 'open.find-out.label' });

export function openView(model: OpenModel, actions: ResultActions): View {
  const { interview, walked, titles, results, texts, findOut, headingLevel } = model;
  const possible = [...dependencies(interview, walked.known)];
  const unsure = unsureFacts(interview, walked.known);
  const count = possible.length;
  return html`<div class="result" part="result">
    ${hero(
      outcomeIcon('key'),
      headingLevel + 1,
      count
        ? msg(str`There are ${count} ways it can go`, { id: 'open.heading' })
        : msg('None of the routes we know fits your answers', { id: 'open.none' }),
      html`<p>${msg('It depends on what you are not sure of.', { id: 'open.lead' })}</p>`,
    )}
    <ul class="possible">
      ${possible.map(
        ([id, hangsOn]) =>
          html`<li part="item" lang=${titles[id]?.lang ?? nothing}>
            ${heading(headingLevel + 2, titles[id]?.title ?? id)}
            ${
              hangsOn.length
                ? html`<p>${msg('This applies if you answered:', { id: 'open.if' })}</p>
                    <ul>
                      ${hangsOn.map(({ fact, values }) => {
                        const question = texts[fact];
                        return html`<li>
                          ${question?.question}
                          <strong
                            >${values.map((value) => answerWords(question, value)).join(' / ')}</strong
                          >
                        </li>`;
                      })}
                    </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${section(
      headingLevel + 2,
      msg('How to find out', { id: 'open.find-out' }),
      html`<ul class="find-out">
        ${unsure.map((fact) => {
          const text = texts[fact];
          return text
            ? html`<li lang=${text.lang ?? nothing}>
                <strong>${text.question}</strong> ${paragraphs(findOut[fact]?.body)}
                ${button(
                  msg('I know it now', { id: 'open.find-out.answer' }),
                  () => {
                    actions.change(fact);
                  },
                  'secondary',
                  knowLabel(text.question),
                )}
              </li>`
            : nothing;
        })}
      </ul>`,
    )}
    ${resultEnd({ ...model, statements: possible.map(([id]) => results[id]) }, actions)}
  </div>`;
}
