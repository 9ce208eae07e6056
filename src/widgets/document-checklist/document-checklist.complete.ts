/** The papers of every route. */
import { html, nothing } from 'lit';
import { completeOf, noActions, sourcesOf, type Whole } from '../../complete/model.ts';
import { folded, guidance } from '../../complete/outcomes.ts';
import { heading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { answerWords } from '../../interview/answers.ts';
import { withRoute } from './document-checklist.state.ts';
import {
  checklistHeading,
  saidOf,
  visitView,
  type ChecklistModel,
} from './document-checklist.view.ts';
import { visitsFor } from '../../papers/visits.ts';

function documentChecklist(whole: Whole<'documents'>): View {
  const { content, level, shown } = whole;
  const known = withRoute(content, whole.answers);
  const routes = content.facts['route']?.values ?? [];
  const sources = sourcesOf(whole);
  const listed = routes
    .filter((route) => !routes.includes(known['route'] ?? '') || route === known['route'])
    .map((route) => {
      const answers = { ...known, route };
      return { route, answers, visits: visitsFor(content, answers, shown) };
    });
  const lists = listed.map(({ route, answers, visits }) => {
    const model: ChecklistModel = {
      content,
      visits,
      answers,
      ready: new Set<string>(),
      done: 0,
      total: 0,
      chosen: [],
      headingLevel: level,
      sources,
      share: nothing,
      next: nothing,
    };
    return folded(html`
      ${heading(level + 1, answerWords(content.text.facts['route'], route))}
      ${visits.map((visit, index) => visitView(model, visit, index, noActions))}
    `);
  });
  const said = saidOf(
    content,
    listed.flatMap(({ visits }) => visits),
  );
  return html`${checklistHeading(level)} ${lists} ${sources(said)} ${guidance()}`;
}

export const complete = completeOf('documents', documentChecklist);
