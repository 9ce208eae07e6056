/** Every way to MitID, with the papers for it. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { noActions, sourcesOf, type Complete, type Whole } from '../../complete/model.ts';
import {
  fitsIf,
  folded,
  guidance,
  possibleFor,
  settledBy,
  whyPart,
} from '../../complete/outcomes.ts';
import type { Part } from '../../content/parts.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import { listSection } from '../../core/views/section.ts';
import type { View } from '../../core/views/view.ts';
import { needsView } from '../../papers/needs.ts';
import { visitsFor } from '../../papers/visits.ts';
import { papersOf, resultView } from './eligibility-checker.late.ts';
import { heading as title } from './widget.ts';

/** The papers of a way, also those that hang on what nobody asked. */
function visitsOf(results: Part<'results'>, route: string, whole: Whole<'eligibility'>) {
  const visits = visitsFor(results, { ...whole.answers, route }, whole.shown);
  const view = visits.map(({ list: { office }, needs, open }) => {
    const place = results.text.offices[office];
    return listSection(
      whole.level + 1,
      msg(str`${place?.title ?? ''}: what to have ready`, { id: 'checker.papers' }),
      needs,
      (papers) =>
        html`${open && place?.onlyIf ? html`<p>${place.onlyIf}</p>` : nothing}
        ${needsView(papers, papersOf(results, new Set(), noActions.toggle))}`,
    );
  });
  return { view, lists: visits.map(({ list }) => list) };
}

function eligibilityChecker(whole: Whole<'eligibility'>, results: Part<'results'>): View {
  const { content, level, answers, shown, kept } = whole;
  const { facts, rules: rows, followUps } = content;
  const interview = { facts, rows, followUps };
  const ways = possibleFor(interview, answers).map(({ id, hangsOn }) => {
    const known = { ...answers, ...settledBy(hangsOn) };
    const route = results.outcomes[id]?.route;
    const papers = visitsOf(results, route ?? '', { ...whole, answers: known });
    const own = sourcesOf({ ...whole, content: results });
    const more = [...papers.lists, ...results.rules.filter((row) => row.then === id)];
    const result = resultView(
      {
        content,
        // They follow, with those that hang on more.
        results: { ...results, checklists: {} },
        interview,
        walked: { asked: [], next: undefined, known: {}, outcome: id },
        said: [],
        known: [],
        answers: known,
        texts: {},
        share: nothing,
        next: nothing,
        locale: whole.locale,
        ready: new Set(),
        noted: false,
        // Its own heading becomes the line to unfold.
        headingLevel: level - 1,
        shown,
        kept,
        sources: (statements) => own([...statements, ...more]),
      },
      noActions,
    );
    return folded(html`
      ${result} ${papers.view} ${fitsIf(hangsOn, content.text.facts)}
      ${whyPart(level + 1, rows, id, results.text.rules)}
    `);
  });
  return html`${widgetHeading(level, title())} ${ways} ${guidance()}`;
}

export const complete: Complete = async (request) => {
  const [content, results] = await Promise.all([
    request.load('eligibility'),
    request.load('results'),
  ]);
  return {
    view: request.say(() => eligibilityChecker(request.whole(content), results)),
    texts: { ...content.text, ...results.text },
    doubt: content.doubt,
  };
};
