/** The widgets that show all they have at once, and the checklist with all its lists. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { answerWords } from '../../interview/answers.ts';
import { heading } from '../../core/views/heading.ts';
import type { View } from '../../core/views/view.ts';
import { cardView } from '../../widgets/counter-card/counter-card.view.ts';
import { visitsFor, withRoute } from '../../widgets/document-checklist/document-checklist.state.ts';
import {
  checklistHeading,
  visitView,
  type ChecklistModel,
} from '../../widgets/document-checklist/document-checklist.view.ts';
import { questionsFor } from '../../widgets/faq/faq.state.ts';
import { faqView } from '../../widgets/faq/faq.view.ts';
import { helpView } from '../../widgets/help-contacts/help-contacts.view.ts';
import { overviewView } from '../../widgets/overview/overview.view.ts';
import { servicesFor } from '../../widgets/service-directory/service-directory.state.ts';
import { directoryView } from '../../widgets/service-directory/service-directory.view.ts';
import { switchView } from '../../widgets/switch-guide/switch-guide.view.ts';
import { endSources, itemSources, noActions, nothingUnfolded, type Whole } from './model.ts';
import { folded } from './outcomes.ts';

export const overview = (whole: Whole<'overview'>): View =>
  overviewView(
    { ...whole, headingLevel: whole.level, sources: itemSources(whole), unfolded: nothingUnfolded },
    noActions,
  );

export const faq = (whole: Whole<'questions'>): View =>
  faqView(
    {
      ...whole,
      ids: questionsFor(whole.content, '', whole.shown),
      query: '',
      unfolded: nothingUnfolded,
      headingLevel: whole.level,
      sources: itemSources(whole),
      addressOf: undefined,
    },
    noActions,
  );

export const serviceDirectory = (whole: Whole<'services'>): View =>
  directoryView(
    {
      ...whole,
      ids: servicesFor(whole.content, { query: '', theme: 'all' }, whole.shown),
      query: '',
      themes: [],
      theme: 'all',
      headingLevel: whole.level,
      sources: itemSources(whole),
    },
    noActions,
  );

export const helpContacts = (whole: Whole<'help'>): View =>
  helpView(
    {
      ...whole,
      // Whether somebody answers right now is left out again: nobody knows when this is read.
      now: new Date(0),
      headingLevel: whole.level,
      sources: itemSources(whole),
      unfolded: nothingUnfolded,
    },
    noActions,
  );

/** As if the reader had all of it: what each is worth is said. */
export const switchGuide = (whole: Whole<'switch'>): View =>
  switchView(
    {
      ...whole,
      answers: Object.fromEntries(
        Object.values(whole.content.leftovers).map(({ fact }) => [fact, 'yes']),
      ),
      headingLevel: whole.level,
      sources: itemSources(whole),
    },
    noActions,
  );

/** All that can stand on a card, in both languages. */
export const counterCard = (whole: Whole<'counter'>, danish: Part<'counter'>): View => {
  const { requests, documents, clerkQuestions } = whole.content;
  const sources = endSources(whole);
  const card = cardView(
    {
      ...whole,
      danish,
      code: undefined,
      chosen: {
        requests: new Set(Object.keys(requests)),
        documents: new Set(Object.keys(documents)),
        clerkQuestions: new Set(Object.keys(clerkQuestions)),
      },
      headingLevel: whole.level,
      sources,
    },
    noActions,
  );
  return html`${card} ${sources.end([...Object.values(requests), ...Object.values(clerkQuestions)])}`;
};

export function documentChecklist(whole: Whole<'documents'>): View {
  const { content, level, shown } = whole;
  const known = withRoute(content, whole.answers);
  const routes = content.facts['route']?.values ?? [];
  const lists = routes
    .filter((route) => !routes.includes(known['route'] ?? '') || route === known['route'])
    .map((route) => {
      const answers = { ...known, route };
      const visits = visitsFor(content, answers, shown);
      const model: ChecklistModel = {
        content,
        visits,
        answers,
        ready: new Set<string>(),
        done: 0,
        total: 0,
        chosen: [],
        headingLevel: level,
        sources: itemSources(whole),
        share: nothing,
      };
      return folded(html`
        ${heading(level + 1, answerWords(content.text.facts['route'], route))}
        ${visits.map((visit, index) => visitView(model, visit, index, noActions))}
      `);
    });
  return html`${checklistHeading(level)} ${lists}
    <p>
      ${msg('This is guidance. The municipality, the bank or MitID decides.', { id: 'result.guidance' })}
    </p>`;
}
