import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { stepsFor } from '../../engine/steps.ts';
import { askPart } from '../../reading/contacts.ts';
import { button } from '../../core/views/actions.ts';
import { outcomeIcon } from '../../result/outcome-icon.ts';
import {
  fallbacksPart,
  hero,
  resultEnd,
  stepsPart,
  type AdviceModel,
  type ResultActions,
} from '../../result/result.ts';
import { listSection } from '../../core/views/section.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { problemFact, type Theme } from './troubleshooter.state.ts';

export const themeTitle = (theme: Theme): string => {
  switch (theme) {
    case 'urgent':
      return msg('Urgent', { id: 'problems.urgent' });
    case 'phone':
      return msg('New, old or difficult phone', { id: 'problems.phone' });
    case 'locked':
      return msg('Forgotten or blocked', { id: 'problems.locked' });
    case 'other':
      return msg('Something else', { id: 'problems.other' });
  }
};

const themeIcons = { urgent: 'alert', phone: 'phone', locked: 'key', other: 'person' } as const;

/** All problems at a glance: one press says which it is. */
export const menuView = (
  { text }: Part<'problems'>,
  problems: ReadonlyMap<Theme, readonly string[]>,
  headingLevel: number,
  choose: (problem: string) => void,
  back: (() => void) | undefined,
): View =>
  html`<div class="menu" part="question">
    ${[...problems].map(([theme, ids]) =>
      listSection(
        headingLevel + 1,
        themeTitle(theme),
        ids,
        (shown) =>
          html`<ul>
            ${shown.map(
              (id) =>
                html`<li>
                  <button
                    type="button"
                    class="choice ${theme === 'urgent' ? 'pressing' : ''}"
                    part="option"
                    @click=${() => {
                      choose(id);
                    }}
                  >
                    ${text.facts[problemFact]?.values[id]?.label}
                  </button>
                </li>`,
            )}
          </ul>`,
      ),
    )}
    ${
      back
        ? html`<div class="actions" part="actions">
            ${button(msg('Back', { id: 'question.back' }), back, 'link')}
          </div>`
        : nothing
    }
  </div>`;

export function helpView(model: AdviceModel<Part<'problems'>>, actions: ResultActions): View {
  const { content, id, answers, headingLevel, sources, kept } = model;
  const [remedy, text] = [content.remedies[id], content.text.remedies[id]];
  if (!remedy || !text) return nothing;
  const steps = stepsFor(content, remedy.steps, answers, kept);
  const fallbacks = stepsFor(content, remedy.fallbacks, answers, kept);
  const said = [...steps, ...fallbacks].map((step) => content.steps[step.id]);
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    ${hero(
      outcomeIcon(themeIcons[remedy.theme]),
      headingLevel + 1,
      titleOf(text),
      html`${paragraphs(text.lead)} ${paragraphs(text.body)} ${sources.of(remedy, text.title)}`,
      { tone: remedy.theme === 'urgent' ? 'danger' : '' },
    )}
    ${stepsPart(headingLevel + 2, content, steps, sources)}
    ${fallbacksPart(headingLevel + 2, content, fallbacks, sources)}
    ${askPart(headingLevel + 2, content, remedy.contacts, kept)}
    ${resultEnd({ ...model, statements: [remedy, ...said] }, actions)}
  </div>`;
}
