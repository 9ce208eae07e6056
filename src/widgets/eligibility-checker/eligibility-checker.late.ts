/** The result on the screen: what the answers mean, and what to do. */
import { levelsOf } from '../../content/levels.ts';
import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResult } from 'lit';
import type { Part } from '../../content/parts.ts';
import { papersStyles } from '../../papers/papers.styles.ts';
import { askedIn, askPart } from '../../reading/contacts.ts';
import { answerWords } from '../../interview/answers.ts';
import { needsView, type Leaf, type Papers } from '../../papers/needs.ts';
import { sourcesIn } from '../../reading/sources.ts';
import { nextView } from '../../reading/next.ts';
import { choicesIn, type Need } from '../../engine/checklist.ts';
import { formatChoice } from '../../core/i18n/format.ts';
import { toggled } from '../../engine/profile.ts';
import { effortView } from '../../result/effort-view.ts';
import { openView } from '../../result/open-result.ts';
import { resultStyles, takeAlong } from '../../result/result-code.ts';
import type { ResultCode } from '../../interview/interview-result.ts';
import { outcomeIcon } from '../../result/outcome-icon.ts';
import { otherwiseList, stepItems } from '../../reading/steps.ts';
import { fallbacksPart, hero, resultEnd, stepsPart } from '../../result/result.ts';
import { listSection } from '../../core/views/section.ts';
import { drawing } from '../../drawings/drawing.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { noteView, openNote } from './eligibility-checker.notes-view.ts';
import type { ResultActions, ResultModel } from './eligibility-checker.result-model.ts';
import { certainResult, type CertainResult } from './eligibility-checker.result.ts';

export const styles: readonly CSSResult[] = [...resultStyles, papersStyles];

function whyView({ content, results, answers }: ResultModel, result: CertainResult): View {
  const because = result.rule && results.text.rules[result.rule.id];
  return html`<details class="fold why" part="why">
    <summary>${msg('Why this way?', { id: 'checker.why' })}</summary>
    ${because ? html`<p lang=${because.lang ?? nothing}>${prose(because.because)}</p>` : nothing}
    <p>${msg('These answers decided:', { id: 'checker.why.answers' })}</p>
    <ul>
      ${result.reasons.map((fact) => {
        const text = content.text.facts[fact];
        return text
          ? html`<li>
              ${text.question} <strong>${answerWords(text, answers[fact] ?? '')}</strong>
            </li>`
          : nothing;
      })}
    </ul>
  </details>`;
}

/** A paper, and whether it is there: ticked here, it is ticked in the checklist too. */
function paperView(
  results: Part<'results'>,
  { id, onlyIf }: Leaf,
  ready: ReadonlySet<string>,
  toggle: (id: string) => void,
): View {
  const paper = results.text.documents[id];
  return paper
    ? html`<label class="paper-row" lang=${paper.lang ?? nothing}>
        ${drawing(results.documents[id]?.drawing, 'certificate')}
        <span>
          ${onlyIf && paper.onlyIf ? html`<span class="only-if">${paper.onlyIf}</span> ` : nothing}
          <strong>${titleOf(paper)}</strong>
        </span>
        <input
          type="checkbox"
          .checked=${ready.has(id)}
          @change=${() => {
            toggle(id);
          }}
        />
      </label>`
    : nothing;
}

const isAtStart =
  (results: Part<'results'>) =>
  (id: string): boolean =>
    results.documents[id]?.atStart === true;

/** What the papers are called, in few words; of those in one line one is enough. */
function glanceView(results: Part<'results'>, needs: readonly Need[], locale: string): View {
  return html`<span class="glance">
    ${choicesIn(needs, isAtStart(results)).map((ids) => {
      const texts = ids.flatMap((id) => results.text.documents[id] ?? []);
      // In one text: of several, Chromium tells a screen reader nothing of the spaces between.
      const words = formatChoice(
        texts.map(({ title }) => title),
        locale,
      );
      return html`<span lang=${texts[0]?.lang ?? nothing}>
        ${drawing(results.documents[ids[0] ?? '']?.drawing, 'certificate')} ${prose(words)}
      </span>`;
    })}
  </span>`;
}

/** The papers of a result, to be ticked. */
export const papersOf = (
  results: Part<'results'>,
  ready: ReadonlySet<string>,
  toggle: (id: string) => void,
): Papers => ({
  leaf: (leaf) => paperView(results, leaf, ready, toggle),
  atStart: isAtStart(results),
  isReady: (id) => ready.has(id),
  titleOf: (id) => results.text.documents[id]?.title ?? '',
});

function certainView(model: ResultModel, result: CertainResult, actions: ResultActions): View {
  const { results, headingLevel } = model;
  const level = headingLevel + 2;
  const [about, text] = [results.outcomes[result.outcome], results.text.outcomes[result.outcome]];
  if (!about || !text) return nothing;
  const isWarning = (id: string): boolean => results.notes[id]?.tone !== 'info';
  const known = result.notes.holds.filter((id) => !isWarning(id));
  // After an answer on the spot the reader goes on with the notes, not at the top again.
  const toOpen = model.noted && result.notes.open.length > 0;
  const toNotes = model.noted && !toOpen && known.length > 0;
  // What hangs on more than is known stands apart, unless there is nothing else to do.
  const certain = result.steps.filter(({ open }) => !open);
  const some = certain.length > 0 ? result.steps.filter(({ open }) => open) : [];
  const ask = (fold: boolean): View => askPart(level, results, about.contacts, model.kept, fold);
  return html`
    ${hero(outcomeIcon(about.icon), headingLevel + 1, titleOf(text), paragraphs(levelsOf(text)), {
      focus: !toNotes && !toOpen,
      action: effortView([{ ...about, id: result.outcome, verdict: 'true' }], model.locale),
    })}
    ${result.notes.holds.filter(isWarning).map((id) => noteView(model, id))}
    ${stepsPart(level, results, some.length > 0 ? certain : result.steps)}
    ${result.visits.map(({ office, needs }) => {
      const place = results.text.offices[office]?.title ?? '';
      return listSection(
        level,
        msg(str`${place}: what to have ready`, { id: 'checker.papers' }),
        needs,
        (needed) => needsView(needed, papersOf(results, model.ready, actions.toggle)),
        { name: 'papers', fold: true, glance: glanceView(results, needs, model.locale) },
      );
    })}
    ${model.next}
    ${listSection(
      level,
      msg('Good to know', { id: 'checker.notes' }),
      known,
      (notes) => notes.map((id) => noteView(model, id)),
      { focus: toNotes, fold: true },
    )}
    ${listSection(
      level,
      msg('Does one of these fit you?', { id: 'checker.only-if' }),
      [...some, ...result.notes.open],
      () => html`
        ${some.length > 0 ? otherwiseList(stepItems(results, some)) : nothing}
        <ul class="folds">
          ${result.notes.open.map((note) => openNote(model, note, actions))}
        </ul>
      `,
      { focus: toOpen, fold: true },
    )}
    ${fallbacksPart(level, results, result.fallbacks, ask(false))} ${whyView(model, result)}
    ${result.fallbacks.length > 0 ? nothing : ask(true)}
  `;
}

export function resultView(model: ResultModel, actions: ResultActions): View {
  const { interview, results, walked, answers, shown } = model;
  const { outcome, known } = walked;
  if (outcome === undefined) {
    const { findOut, outcomes: titles } = results.text;
    return openView({ ...model, titles, findOut, results: results.outcomes }, actions);
  }
  const result = certainResult(interview, results, outcome, known, answers, shown);
  const statements = [
    ...result.statements,
    ...askedIn(results, results.outcomes[outcome]?.contacts, model.kept),
  ];
  return html`<div class="result" part="result">
    ${certainView(model, result, actions)} ${resultEnd({ ...model, statements }, actions)}
  </div>`;
}

export const createResult: ResultCode<'eligibility', 'results'>['createResult'] = (element) => {
  const { share, print } = takeAlong(element);
  return {
    view: (context) =>
      resultView(
        {
          ...context,
          results: context.late,
          shown: element.isShown,
          kept: element.isIncluded,
          headingLevel: element.headingLevel,
          share: share() ?? nothing,
          locale: element.locale,
          ready: element.profile.ready.value,
          next: nextView(element, ['document-checklist', 'get-started', 'counter-card']),
          sources: sourcesIn([context.late], element.locale, element.overlay.day),
        },
        {
          ...context,
          print,
          toggle: (id) => {
            const { ready } = element.profile;
            ready.set(toggled(ready.value, id));
          },
        },
      ),
  };
};
