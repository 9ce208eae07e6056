/** A result that the answers leave open: each way, what it hangs on, and how to find out. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { button } from '../../ui/actions.ts';
import { answerWords } from '../../ui/answers.ts';
import { heading } from '../../ui/heading.ts';
import { outcomeIcon } from '../../ui/outcome-icon.ts';
import { section } from '../../ui/section.ts';
import { paragraphs } from '../../ui/text.ts';
import type { View } from '../../ui/view.ts';
import { hero, type ResultActions, type ResultModel } from './eligibility-checker.result-model.ts';
import type { OpenResult } from './eligibility-checker.result.ts';

const knowLabel = (question: string): string =>
  msg(str`I know it now: ${question}`, { id: 'checker.find-out.label' });

export function openView(model: ResultModel, result: OpenResult, actions: ResultActions): View {
  const { content, results, headingLevel } = model;
  const count = result.possible.length;
  return html`
    ${hero(
      outcomeIcon('key'),
      headingLevel + 1,
      count
        ? msg(str`There are ${count} ways it can go`, { id: 'checker.open.heading' })
        : msg('Your answers fit no way that we know', { id: 'checker.open.none' }),
      html`<p>${msg('It depends on what you are not sure of.', { id: 'checker.open.lead' })}</p>`,
    )}
    <ul class="possible">
      ${result.possible.map(({ outcome, hangsOn }) => {
        const text = results.text.outcomes[outcome];
        return html`<li part="item" lang=${text?.lang ?? nothing}>
          ${heading(headingLevel + 2, text?.title ?? outcome)}
          ${
            hangsOn.length
              ? html`<p>${msg('This fits if:', { id: 'checker.open.if' })}</p>
                  <ul>
                    ${hangsOn.map(({ fact, values }) => {
                      const question = content.text.facts[fact];
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
        </li>`;
      })}
    </ul>
    ${section(
      headingLevel + 2,
      msg('How to find out', { id: 'checker.find-out' }),
      html`<ul class="find-out">
        ${result.unsure.map((fact) => {
          const text = content.text.facts[fact];
          return text
            ? html`<li lang=${text.lang ?? nothing}>
                <strong>${text.question}</strong> ${paragraphs(results.text.findOut[fact]?.body)}
                ${button(
                  msg('I know it now', { id: 'checker.find-out.answer' }),
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
  `;
}
