import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextOf } from '../content/text-schema.ts';
import type { Answers } from '../engine/facts.ts';
import { button } from '../core/views/actions.ts';
import { answerWords, changeLabel } from './answers.ts';
import { prose } from '../core/views/text.ts';

/** The answers given, each with a way to change it. */
export const answersSummary = (
  facts: readonly string[],
  answers: Answers,
  texts: Readonly<Record<string, TextOf<'facts'>>>,
  change: (fact: string) => void,
): TemplateResult => html`
  <dl class="answers" part="answers">
    ${facts.map((fact) => {
      const text = texts[fact];
      return text
        ? html`<div lang=${text.lang ?? nothing}>
            <dt>${prose(text.question)}</dt>
            <dd>
              <span>${answerWords(text, answers[fact] ?? '')}</span>
              ${button(
                msg('Change', { id: 'answers.change' }),
                () => {
                  change(fact);
                },
                'link',
                changeLabel(text.question),
              )}
            </dd>
          </div>`
        : nothing;
    })}
  </dl>
`;
