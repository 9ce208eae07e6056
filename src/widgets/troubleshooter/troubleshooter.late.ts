/** What to do about a problem. */
import { levelsOf } from '../../content/levels.ts';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { stepsFor } from '../../engine/steps.ts';
import { callNow } from '../../reading/alarm.ts';
import { askedIn, askPart, contactsIn } from '../../reading/contacts.ts';
import { outcomeIcon } from '../../result/outcome-icon.ts';
import { resultCode } from '../../result/result-code.ts';
import {
  fallbacksPart,
  hero,
  resultEnd,
  stepsPart,
  type AdviceModel,
  type ResultActions,
} from '../../result/result.ts';

const themeIcons = { urgent: 'alert', phone: 'phone', locked: 'key', other: 'person' } as const;

export function helpView(model: AdviceModel<Part<'remedies'>>, actions: ResultActions): View {
  const { content, id, answers, headingLevel, kept } = model;
  const [remedy, text] = [content.remedies[id], content.text.remedies[id]];
  if (!remedy || !text) return nothing;
  const isUrgent = remedy.theme === 'urgent';
  const steps = stepsFor(content, remedy.steps, answers, kept);
  const fallbacks = stepsFor(content, remedy.fallbacks, answers, kept);
  const said = [...steps, ...fallbacks].map((step) => content.steps[step.id]);
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    ${hero(
      outcomeIcon(themeIcons[remedy.theme]),
      headingLevel + 1,
      titleOf(text),
      html`${paragraphs(levelsOf(text))}`,
      isUrgent
        ? {
            tone: 'danger now',
            action: callNow(contactsIn(content, remedy.contacts?.filter(kept))),
          }
        : {},
    )}
    ${stepsPart(headingLevel + 2, content, steps)}
    ${fallbacksPart(headingLevel + 2, content, fallbacks)}
    ${askPart(headingLevel + 2, content, remedy.contacts, kept, true)}
    ${resultEnd({ ...model, statements: [remedy, ...said, ...askedIn(content, remedy.contacts, kept)] }, actions)}
  </div>`;
}

export const { styles, createResult } = resultCode<'problems', 'remedies'>({
  results: ({ remedies, text }) => ({ results: remedies, titles: text.remedies }),
  advice: () => ({ view: helpView }),
});
