/** Every pick, and the comparison. */
import { html } from 'lit';
import {
  completeOfBoth,
  endSources,
  noActions,
  type Both,
  type WholeContent,
} from '../../complete/model.ts';
import {
  adviceModel,
  fitsIf,
  folded,
  guidance,
  possibleFor,
  settledBy,
  whyPart,
} from '../../complete/outcomes.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { comparison, pickView } from './authenticator-chooser.late.ts';
import { heading as title } from './widget.ts';

function authenticatorChooser(whole: WholeContent<Both<'authenticators', 'picks'>>): View {
  const { content, level, answers, shown } = whole;
  const { authenticatorRules: rows, facts, text } = content;
  const picks = possibleFor({ facts, rows }, answers).map(({ id, hangsOn }) => {
    const sources = endSources(whole);
    const known = { ...answers, ...settledBy(hangsOn) };
    return folded(html`
      ${pickView(adviceModel({ ...whole, level: level - 1 }, id, known, sources), noActions)}
      ${fitsIf(hangsOn, text.facts)} ${whyPart(level + 1, rows, id, text.authenticatorRules)}
      ${sources.end(rows.filter((row) => row.then === id))}
    `);
  });
  const sources = endSources(whole);
  return html`${widgetHeading(level, title())} ${picks} ${comparison(content, shown, sources)}
  ${sources.end()} ${guidance()}`;
}

export const complete = completeOfBoth('authenticators', 'picks', authenticatorChooser);
