/** A result that the answers leave open: each way, what it hangs on, and how to find out. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TextOf } from '../content/text-schema.ts';
import type { Dependency } from '../guide/explain.ts';
import type { FactId } from '../guide/facts.ts';
import { button } from './actions.ts';
import { answerWords } from './answers.ts';
import { heading } from './heading.ts';
import { outcomeIcon } from './outcome-icon.ts';
import { hero } from './result.ts';
import { section } from './section.ts';
import { paragraphs } from './text.ts';
import type { View } from './view.ts';

export interface OpenModel {
  readonly possible: readonly {
    readonly id: string;
    readonly text: { readonly title: string; readonly lang?: string | undefined } | undefined;
    readonly hangsOn: readonly Dependency[];
  }[];
  readonly unsure: readonly FactId[];
  readonly texts: Readonly<Record<string, TextOf<'facts'>>>;
  readonly findOut: Readonly<Record<string, TextOf<'findOut'>>>;
  readonly headingLevel: number;
}

const knowLabel = (question: string): string =>
  msg(str`I know it now: ${question}`, { id: 'open.find-out.label' });

export function openView(model: OpenModel, change: (fact: FactId) => void): View {
  const { possible, unsure, texts, findOut, headingLevel } = model;
  const count = possible.length;
  return html`
    ${hero(
      outcomeIcon('key'),
      headingLevel + 1,
      count
        ? msg(str`There are ${count} ways it can go`, { id: 'open.heading' })
        : msg('Your answers fit no way that we know', { id: 'open.none' }),
      html`<p>${msg('It depends on what you are not sure of.', { id: 'open.lead' })}</p>`,
    )}
    <ul class="possible">
      ${possible.map(
        ({ id, text, hangsOn }) =>
          html`<li part="item" lang=${text?.lang ?? nothing}>
            ${heading(headingLevel + 2, text?.title ?? id)}
            ${
              hangsOn.length
                ? html`<p>${msg('This fits if:', { id: 'open.if' })}</p>
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
                    change(fact);
                  },
                  'secondary',
                  knowLabel(text.question),
                )}
              </li>`
            : nothing;
        })}
      </ul>`,
    )}
  `;
}
