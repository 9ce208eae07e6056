import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { button } from '../../core/views/actions.ts';
import { optionView } from '../../interview/question.ts';
import { listSection } from '../../core/views/section.ts';
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

/** All problems at a glance: one press says which it is. */
export const menuView = (
  { facts, text }: Part<'problems'>,
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
          html`<ul class="options">
            ${shown.map((id) =>
              optionView(
                {
                  value: id,
                  label: text.facts[problemFact]?.values[id]?.label,
                  picture: facts[problemFact]?.pictures?.[id],
                  name: theme === 'urgent' ? 'pressing' : '',
                },
                choose,
              ),
            )}
          </ul>`,
        { fold: theme !== 'urgent' },
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
