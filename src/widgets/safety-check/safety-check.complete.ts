/** Every verdict, and what is good to know. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import {
  completeOfBoth,
  nothingUnfolded,
  sourcesOf,
  type Both,
  type WholeContent,
} from '../../complete/model.ts';
import { outcomesOf } from '../../complete/outcomes.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { alarmsView } from '../../reading/alarm.ts';
import { verdictView } from './safety-check.late.ts';
import { goodToKnow, goodToKnowSaid } from './safety-check.view.ts';
import { heading as title } from './widget.ts';

function safetyCheck(whole: WholeContent<Both<'safety', 'verdicts'>>): View {
  const { content, level, shown } = whole;
  const verdicts = outcomesOf(whole, content.safetyRules, content.text.safetyRules, verdictView);
  const said = [...Object.values(content.alarms), ...goodToKnowSaid(content, shown)];
  return html`${widgetHeading(level, title())} ${alarmsView(content, level + 1, whole.kept)}
    ${verdicts} ${goodToKnow({ content, shown, headingLevel: level, unfolded: nothingUnfolded })}
    ${sourcesOf(whole)(said)}
    <p>
      ${msg('This is guidance: from answers alone, nobody can be quite sure.', { id: 'safety.guidance' })}
    </p>`;
}

export const complete = completeOfBoth('safety', 'verdicts', safetyCheck);
