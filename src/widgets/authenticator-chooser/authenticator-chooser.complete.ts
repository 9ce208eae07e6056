/** Every pick, and the comparison. */
import { html } from 'lit';
import { completeOfBoth, sourcesOf, type Both, type WholeContent } from '../../complete/model.ts';
import { guidance, outcomesOf } from '../../complete/outcomes.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { comparison, pickView } from './authenticator-chooser.late.ts';
import { heading as title } from './widget.ts';

function authenticatorChooser(whole: WholeContent<Both<'authenticators', 'picks'>>): View {
  const { content, level, shown } = whole;
  const { authenticatorRules, text } = content;
  const picks = outcomesOf(whole, authenticatorRules, text.authenticatorRules, pickView);
  return html`${widgetHeading(level, title())} ${picks}
  ${comparison(content, shown, sourcesOf(whole))} ${guidance()}`;
}

export const complete = completeOfBoth('authenticators', 'picks', authenticatorChooser);
