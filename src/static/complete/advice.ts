/** The widgets that ask and then advise, with all that they can advise. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { alarmsView } from '../../reading/alarm.ts';
import { answerWords } from '../../interview/answers.ts';
import { heading, widgetHeading } from '../../core/views/heading.ts';
import { listSection } from '../../core/views/section.ts';
import type { View } from '../../core/views/view.ts';
import {
  comparison,
  pickView,
} from '../../widgets/authenticator-chooser/authenticator-chooser.view.ts';
import {
  interviewOf as journeyInterview,
  journeyFact,
  journeyFrom,
  stagesOf,
} from '../../widgets/get-started/get-started.state.ts';
import { journeyView } from '../../widgets/get-started/get-started.view.ts';
import { goodToKnow, verdictView } from '../../widgets/safety-check/safety-check.view.ts';
import {
  interviewOf,
  problemFact,
  problemsByTheme,
} from '../../widgets/troubleshooter/troubleshooter.state.ts';
import { helpView, themeTitle } from '../../widgets/troubleshooter/troubleshooter.view.ts';
import { endSources, itemSources, noActions, nothingUnfolded, type Whole } from './model.ts';
import { adviceModel, fitsIf, folded, possibleFor, settledBy, whyPart } from './outcomes.ts';

const guidance = (): View =>
  html`<p>
    ${msg('This is guidance. The municipality, the bank or MitID decides.', { id: 'result.guidance' })}
  </p>`;

export function troubleshooter(whole: Whole<'problems'>): View {
  const { content, level, answers } = whole;
  const interview = interviewOf(content);
  const { facts } = content.text;
  const chosen = answers[problemFact];
  const shown = (id: string): boolean =>
    chosen === undefined || !content.facts[problemFact]?.values.includes(chosen)
      ? whole.shown(id)
      : id === chosen;
  const problem = (id: string): View => {
    const known = { ...answers, [problemFact]: id };
    const ways = possibleFor(interview, known).map((way) => {
      const sources = endSources(whole);
      const settled = { ...known, ...settledBy(way.hangsOn) };
      const model = adviceModel({ ...whole, level: level + 1 }, way.id, settled, sources);
      return html`${fitsIf(way.hangsOn, facts)} ${helpView(model, noActions)} ${sources.end()}`;
    });
    const label = answerWords(facts[problemFact], id);
    return folded(html`${heading(level + 2, label)} ${ways}`);
  };
  return html`${widgetHeading(level, msg('What is wrong with your MitID?', { id: 'problems.heading' }))}
  ${alarmsView(content, level + 1, itemSources(whole), whole.kept)}
  ${[...problemsByTheme(content, shown)].map(([theme, ids]) =>
    listSection(level + 1, themeTitle(theme), ids, (list) => list.map(problem)),
  )}
  ${guidance()}`;
}

export function authenticatorChooser(whole: Whole<'authenticators'>): View {
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
  return html`${widgetHeading(level, msg('App, code display, reader or chip?', { id: 'chooser.heading' }))}
  ${picks} ${comparison(content, shown, sources)} ${sources.end()} ${guidance()}`;
}

export function safetyCheck(whole: Whole<'safety'>): View {
  const { content, level, answers, shown } = whole;
  const { safetyRules: rows, facts, text } = content;
  const verdicts = possibleFor({ facts, rows }, answers).map(({ id, hangsOn }) => {
    const sources = endSources(whole);
    const known = { ...answers, ...settledBy(hangsOn) };
    return folded(html`
      ${verdictView(adviceModel({ ...whole, level: level - 1 }, id, known, sources), noActions)}
      ${fitsIf(hangsOn, text.facts)} ${whyPart(level + 1, rows, id, text.safetyRules)}
      ${sources.end(rows.filter((row) => row.then === id))}
    `);
  });
  const sources = endSources(whole);
  return html`${widgetHeading(level, msg('Is it really MitID?', { id: 'safety.heading' }))}
    ${alarmsView(content, level + 1, itemSources(whole), whole.kept)} ${verdicts}
    ${goodToKnow({ content, shown, headingLevel: level, sources, unfolded: nothingUnfolded })}
    ${sources.end()}
    <p>
      ${msg('This is guidance: from answers alone, nobody can be quite sure.', { id: 'safety.guidance' })}
    </p>`;
}

export function getStarted(whole: Whole<'journeys'>): View {
  const { content, level, locale, day } = whole;
  const journey = whole.answers[journeyFact] ?? journeyFrom(content, whole.answers);
  const answers =
    journey === undefined ? whole.answers : { ...whole.answers, [journeyFact]: journey };
  const journeys = possibleFor(journeyInterview(content), answers).map(({ id, hangsOn }) => {
    const sources = endSources(whole);
    const known = { ...answers, [journeyFact]: id };
    const model = adviceModel(whole, id, known, sources);
    const stages = stagesOf(content, id, known, whole.shown, undefined);
    return folded(html`
      ${journeyView({ ...model, stages, day: undefined, today: day, locale }, noActions)}
      ${fitsIf(hangsOn, content.text.facts)} ${sources.end()}
    `);
  });
  return html`${widgetHeading(level, msg('Your way to MitID, step by step', { id: 'journey.heading' }))}
  ${journeys} ${guidance()}`;
}
