/** All problems, with what to do. */
import { html } from 'lit';
import {
  completeOfBoth,
  noActions,
  sourcesOf,
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
} from '../../complete/outcomes.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { listSection } from '../../core/views/section.ts';
import type { View } from '../../core/views/view.ts';
import { answerWords } from '../../interview/answers.ts';
import { alarmsView } from '../../reading/alarm.ts';
import { interviewOf, problemFact, problemsByTheme } from './troubleshooter.state.ts';
import { helpView } from './troubleshooter.late.ts';
import { themeTitle } from './troubleshooter.view.ts';
import { heading as title } from './widget.ts';

function troubleshooter(whole: WholeContent<Both<'problems', 'remedies'>>): View {
  const { content, level, answers } = whole;
  const interview = interviewOf(content);
  const sources = sourcesOf(whole);
  const { facts } = content.text;
  const chosen = answers[problemFact];
  const shown = (id: string): boolean =>
    chosen === undefined || !content.facts[problemFact]?.values.includes(chosen)
      ? whole.shown(id)
      : id === chosen;
  const problem = (id: string): View => {
    const known = { ...answers, [problemFact]: id };
    const ways = possibleFor(interview, known).map((way) => {
      const settled = { ...known, ...settledBy(way.hangsOn) };
      const model = adviceModel({ ...whole, level: level + 1 }, way.id, settled, sources);
      return html`${fitsIf(way.hangsOn, facts)} ${helpView(model, noActions)}`;
    });
    const label = answerWords(facts[problemFact], id);
    return folded(html`${heading(level + 2, label)} ${ways}`);
  };
  return html`${widgetHeading(level, title())} ${alarmsView(content, level + 1, whole.kept)}
  ${[...problemsByTheme(content, shown)].map(([theme, ids]) =>
    listSection(level + 1, themeTitle(theme), ids, (list) => list.map(problem)),
  )}
  ${sources(Object.values(content.alarms))} ${guidance()}`;
}

export const complete = completeOfBoth('problems', 'remedies', troubleshooter);
