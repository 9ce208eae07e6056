/** Every journey. */
import { html, nothing } from 'lit';
import {
  completeOfBoth,
  noActions,
  nothingUnfolded,
  sourcesOf,
  type Both,
  type WholeContent,
} from '../../complete/model.ts';
import { adviceModel, fitsIf, folded, guidance, possibleFor } from '../../complete/outcomes.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { interviewOf, journeyFact, journeyFrom, stagesOf } from './get-started.state.ts';
import { journeyView } from './get-started.late.ts';
import { heading as title } from './widget.ts';

function getStarted(whole: WholeContent<Both<'journeys', 'stages'>>): View {
  const { content, level, locale, day } = whole;
  const journey = whole.answers[journeyFact] ?? journeyFrom(content, whole.answers);
  const answers =
    journey === undefined ? whole.answers : { ...whole.answers, [journeyFact]: journey };
  const journeys = possibleFor(interviewOf(content), answers).map(({ id, hangsOn }) => {
    const known = { ...answers, [journeyFact]: id };
    const model = adviceModel(whole, id, known, sourcesOf(whole));
    const stages = stagesOf(content, id, known, whole.shown, undefined);
    return folded(html`
      ${journeyView(
        {
          ...model,
          // The heading of the journey is the line that folds it.
          headingLevel: level - 1,
          stages,
          day: undefined,
          today: day,
          locale,
          done: new Set<string>(),
          next: nothing,
          unfolded: { ...nothingUnfolded, only: () => undefined },
        },
        noActions,
      )}
      ${fitsIf(hangsOn, content.text.facts)}
    `);
  });
  return html`${widgetHeading(level, title())} ${journeys} ${guidance()}`;
}

export const complete = completeOfBoth('journeys', 'stages', getStarted);
