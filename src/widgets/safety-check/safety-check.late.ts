/** What to think of it, and what to do. */
import { levelsOf } from '../../content/levels.ts';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Verdict } from '../../content/schema.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { stepsFor } from '../../engine/steps.ts';
import { callNow } from '../../reading/alarm.ts';
import { askedIn, askPart, contactsIn } from '../../reading/contacts.ts';
import { outcomeIcon } from '../../result/outcome-icon.ts';
import { resultCode } from '../../result/result-code.ts';
import {
  hero,
  resultEnd,
  stepsPart,
  type AdviceModel,
  type ResultActions,
} from '../../result/result.ts';

import { goodToKnowSaid } from './safety-check.view.ts';

type Content = Part<'verdicts'>;
type Kind = Verdict['verdict'];

const kindWords = (kind: Kind): string => {
  switch (kind) {
    case 'act-now':
      return msg('Act now', { id: 'safety.act-now' });
    case 'stop':
      return msg('Stop', { id: 'safety.stop' });
    case 'looks-real':
      return msg('Check it yourself', { id: 'safety.looks-real' });
  }
};

const looks = {
  'act-now': { icon: 'alert', tone: 'danger now' },
  stop: { icon: 'stop', tone: 'danger' },
  'looks-real': { icon: 'look', tone: '' },
} as const;

/** What to think of it, why, and what to do at once. */
export function verdictView(model: AdviceModel<Content>, actions: ResultActions): View {
  const { content, id, rule, answers, kept, headingLevel } = model;
  const [verdict, text] = [content.verdicts[id], content.text.verdicts[id]];
  if (!verdict || !text) return nothing;
  const { icon, tone } = looks[verdict.verdict];
  const because = rule && content.text.safetyRules[rule.id];
  const steps = stepsFor(content, verdict.steps, answers, kept);
  const statements = [
    verdict,
    rule,
    ...steps.map((step) => content.steps[step.id]),
    ...askedIn(content, verdict.contacts, kept),
  ];
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    ${hero(
      outcomeIcon(icon),
      headingLevel + 1,
      html`<span class="verdict">${kindWords(verdict.verdict)}</span> ${titleOf(text)}`,
      html`${because ? html`<p lang=${because.lang ?? nothing}>${prose(because.because)}</p>` : nothing}
      ${paragraphs(levelsOf(text))}`,
      {
        tone,
        action:
          verdict.verdict === 'act-now'
            ? callNow(contactsIn(content, verdict.contacts?.filter(kept)))
            : nothing,
      },
    )}
    ${stepsPart(headingLevel + 2, content, steps)}
    ${askPart(headingLevel + 2, content, verdict.contacts, kept, true)}
    ${resultEnd({ ...model, statements }, actions)}
  </div>`;
}

export const { styles, createResult } = resultCode<'safety', 'verdicts'>({
  results: ({ verdicts, text }) => ({ results: verdicts, titles: text.verdicts }),
  rules: ({ safetyRules }) => safetyRules,
  beside: (content, shown) => ({ content, statements: goodToKnowSaid(content, shown) }),
  advice: () => ({ view: verdictView }),
  guidance: () =>
    msg('This is guidance: from answers alone, nobody can be quite sure.', {
      id: 'safety.guidance',
    }),
});
