/** The result on the screen: what the answers mean, and what to do. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Answers } from '../../guide/facts.ts';
import { button } from '../../ui/actions.ts';
import { contactList, type ContactItem } from '../../ui/contacts.ts';
import { heading } from '../../ui/heading.ts';
import { outcomeIcon } from '../../ui/outcome-icon.ts';
import { needList } from '../../ui/needs.ts';
import { notice } from '../../ui/notice.ts';
import { answerWords } from '../../ui/answers.ts';
import { sourcesView } from '../../ui/sources.ts';
import { stepList, type StepItem } from '../../ui/steps.ts';
import { answersSummary } from '../../ui/summary.ts';
import { paragraphs, titleOf } from '../../ui/text.ts';
import type { Interview, Walk } from '../../guide/interview.ts';
import {
  certainResult,
  openResult,
  type CertainResult,
  type OpenResult,
  type ShownStep,
} from './eligibility-checker.result.ts';
import { checkerHeading } from './eligibility-checker.view.ts';

export { printOnly } from '../../platform/print-only.ts';
export { resultStyles } from '../../styles/result.ts';
import type { View } from '../../ui/view.ts';

export interface ResultModel {
  readonly content: Part<'eligibility'>;
  readonly results: Part<'results'>;
  readonly interview: Interview;
  readonly walked: Walk;
  readonly answers: Answers;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly locale: string;
}

export interface ResultActions {
  readonly change: (fact: string) => void;
  readonly answer: (fact: string, value: string) => void;
  readonly back?: (() => void) | undefined;
  readonly restart: () => void;
  readonly print: () => void;
}

const isThere = <T>(item: T | undefined): item is T => item !== undefined;

function contactItems(
  { contacts, text }: Part<'results'>,
  ids: readonly string[] = [],
): ContactItem[] {
  return ids
    .map((id) => {
      const [contact, words] = [contacts[id], text.contacts[id]];
      return contact && words ? { id, contact, text: words } : undefined;
    })
    .filter(isThere);
}

function stepItems(results: Part<'results'>, steps: readonly ShownStep[]): StepItem[] {
  return steps
    .map(({ id, open }) => {
      const text = results.text.steps[id];
      return (
        text && { id, open, text, contacts: contactItems(results, results.steps[id]?.contacts) }
      );
    })
    .filter(isThere);
}

function noteView(results: Part<'results'>, id: string): View {
  const [note, text] = [results.notes[id], results.text.notes[id]];
  if (!note || !text) return nothing;
  const links = contactItems(results, note.contacts);
  return notice(
    note.tone,
    text.title,
    html`${paragraphs(text.body)}${links.map(({ contact, text: { link } }) =>
      contact.url && link ? html`<p><a href=${contact.url}>${link}</a></p>` : nothing,
    )}`,
  );
}

/** A note that hangs on something nobody asked: the reader can say it on the spot. */
function openNote(
  { content, results }: ResultModel,
  { id, facts }: { readonly id: string; readonly facts: readonly string[] },
  actions: ResultActions,
): View {
  const text = results.text.notes[id];
  const fact = facts[0] ?? '';
  const question = content.text.facts[fact];
  if (!text) return nothing;
  return html`<li>
    <details class="fold" part="item" lang=${text.lang ?? nothing}>
      <summary>${text.onlyIf ?? text.title}</summary>
      <p><strong>${text.title}</strong></p>
      ${paragraphs(text.body)}
      ${
        question
          ? html`<div class="on-the-spot" role="group" aria-label=${question.question}>
              <p>${question.question}</p>
              <div class="actions">
                ${(content.facts[fact]?.values ?? []).map((value) =>
                  button(answerWords(question, value), () => {
                    actions.answer(fact, value);
                  }),
                )}
              </div>
            </div>`
          : nothing
      }
    </details>
  </li>`;
}

function section(level: number, title: string, body: unknown, name: string): View {
  return html`<section class="part ${name}">${heading(level, title)} ${body}</section>`;
}

function whyView({ content, results, answers }: ResultModel, result: CertainResult): View {
  const because = result.rule && results.text.rules[result.rule.id];
  return html`<details class="fold why" part="why">
    <summary>${msg('Why this way?', { id: 'checker.why' })}</summary>
    ${because ? html`<p lang=${because.lang ?? nothing}>${because.because}</p>` : nothing}
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

function hero(icon: View, level: number, title: unknown, lead: unknown): View {
  return html`<div class="hero">
    ${icon}
    <div>${heading(level, title, { focus: true, id: 'outcome' })} ${lead}</div>
  </div>`;
}

function certainView(model: ResultModel, result: CertainResult, actions: ResultActions): View {
  const { results, headingLevel } = model;
  const level = headingLevel + 2;
  const [about, text] = [results.outcomes[result.outcome], results.text.outcomes[result.outcome]];
  if (!about || !text) return nothing;
  const isWarning = (id: string): boolean => results.notes[id]?.tone !== 'info';
  const known = result.notes.holds.filter((id) => !isWarning(id));
  return html`
    ${hero(outcomeIcon(about.icon), headingLevel + 1, titleOf(text), paragraphs(text.lead))}
    ${result.notes.holds.filter(isWarning).map((id) => noteView(results, id))}
    ${section(
      level,
      msg('What to do', { id: 'checker.steps' }),
      stepList(stepItems(results, result.steps)),
      'what-to-do',
    )}
    ${result.visits.map(({ office, needs }) => {
      const place = results.text.offices[office]?.title ?? '';
      return section(
        level,
        msg(str`What to have: ${place}`, { id: 'checker.papers' }),
        needList(needs, (id, onlyIf) => {
          const paper = results.text.documents[id];
          return paper
            ? html`${onlyIf && paper.onlyIf ? html`<span class="only-if">${paper.onlyIf}</span> ` : nothing}
                <strong>${titleOf(paper)}</strong>`
            : nothing;
        }),
        'papers',
      );
    })}
    ${
      known.length
        ? section(
            level,
            msg('Good to know', { id: 'checker.notes' }),
            known.map((id) => noteView(results, id)),
            'notes',
          )
        : nothing
    }
    ${
      result.notes.open.length
        ? section(
            level,
            msg('Does one of these fit you?', { id: 'checker.only-if' }),
            html`<ul class="folds">
              ${result.notes.open.map((note) => openNote(model, note, actions))}
            </ul>`,
            'open-notes',
          )
        : nothing
    }
    ${
      result.fallbacks.length
        ? section(
            level,
            msg('If that does not work', { id: 'checker.fallbacks' }),
            stepList(stepItems(results, result.fallbacks)),
            'fallbacks',
          )
        : nothing
    }
    ${whyView(model, result)}
    ${section(
      level,
      msg('Whom to ask', { id: 'contacts.heading' }),
      contactList(contactItems(results, about.contacts)),
      'whom-to-ask',
    )}
  `;
}

function openView(model: ResultModel, result: OpenResult, actions: ResultActions): View {
  const { content, results, headingLevel } = model;
  const count = result.possible.length;
  return html`
    ${hero(
      outcomeIcon('key'),
      headingLevel + 1,
      count
        ? msg(str`There are ${count} ways it can go`, { id: 'checker.open.heading' })
        : msg('Your answers fit no way that we know', { id: 'checker.open.none' }),
      html`<p>${msg('It depends on what you are not sure of.', { id: 'checker.open.lead' })}</p>`,
    )}
    <ul class="possible">
      ${result.possible.map(({ outcome, hangsOn }) => {
        const text = results.text.outcomes[outcome];
        return html`<li part="item" lang=${text?.lang ?? nothing}>
          ${heading(headingLevel + 2, text?.title ?? outcome)}
          ${
            hangsOn.length
              ? html`<p>${msg('This fits if:', { id: 'checker.open.if' })}</p>
                  <ul>
                    ${hangsOn.map(({ fact, values }) => {
                      const question = content.text.facts[fact];
                      return html`<li>
                        ${question?.question}
                        <strong
                          >${values.map((value) => answerWords(question, value)).join(' / ')}</strong
                        >
                      </li>`;
                    })}
                  </ul>`
              : nothing
          }
        </li>`;
      })}
    </ul>
    ${section(
      headingLevel + 2,
      msg('How to find out', { id: 'checker.find-out' }),
      html`<ul class="find-out">
        ${result.unsure.map((fact) => {
          const text = content.text.facts[fact];
          return text
            ? html`<li lang=${text.lang ?? nothing}>
                <strong>${text.question}</strong> ${paragraphs(results.text.findOut[fact]?.body)}
                ${button(msg('I know it now', { id: 'checker.find-out.answer' }), () => {
                  actions.change(fact);
                })}
              </li>`
            : nothing;
        })}
      </ul>`,
      'finding-out',
    )}
  `;
}

const resultOf = ({
  interview,
  content,
  results,
  walked,
  answers,
  shown,
}: ResultModel): CertainResult | OpenResult =>
  walked.outcome === undefined
    ? openResult(interview, results, walked.known)
    : certainResult(interview, content, results, walked.outcome, walked.known, answers, shown);

export function resultView(model: ResultModel, actions: ResultActions): View {
  const { content, answers, headingLevel } = model;
  const { asked } = model.walked;
  const result = resultOf(model);
  return html`
    ${checkerHeading(headingLevel)}
    <div class="result" part="result">
      ${result.kind === 'certain' ? certainView(model, result, actions) : openView(model, result, actions)}
      ${
        asked.length
          ? section(
              headingLevel + 2,
              msg('Your answers', { id: 'checker.answers' }),
              answersSummary(asked, answers, content.text.facts, actions.change),
              'your-answers',
            )
          : nothing
      }
      <p class="muted">
        ${msg(
          'This is guidance. The municipality, the bank or MitID decides. Nothing you answer leaves this page.',
          {
            id: 'checker.guidance',
          },
        )}
      </p>
      ${sourcesView(model.results, result.statements, model.locale)}
      <div class="actions" part="actions">
        ${button(msg('Print', { id: 'action.print' }), actions.print)}
        ${actions.back ? button(msg('Back', { id: 'question.back' }), actions.back, 'link') : nothing}
        ${button(msg('Start again', { id: 'action.restart' }), actions.restart, 'link')}
      </div>
    </div>
  `;
}
