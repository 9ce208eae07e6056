/** What every result has: its head, its steps, the answers that led to it, what can be done next. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Provenance, Rule } from '../content/schema.ts';
import type { ShownStep } from '../engine/steps.ts';
import { button } from '../core/views/actions.ts';
import { printButton } from '../reading/print-button.ts';
import { heading } from '../core/views/heading.ts';
import { knownView } from '../interview/known.ts';
import { listSection } from '../core/views/section.ts';
import type { Sources } from '../reading/sources.ts';
import {
  otherwiseList,
  stepItems,
  stepList,
  type StepItem,
  type Stepped,
} from '../reading/steps.ts';
import { answersSummary } from '../interview/summary.ts';
import type { Said } from '../interview/said.ts';
import type { View } from '../core/views/view.ts';

/** The head of a result: a drawing, what it is, and a few words. */
export function hero(
  icon: View,
  level: number,
  title: unknown,
  lead: unknown,
  options: { readonly focus?: boolean; readonly tone?: string; readonly action?: View } = {},
): View {
  const { focus = true, tone = '', action = nothing } = options;
  return html`<div class="hero ${tone}">
    ${icon}
    <div>
      ${heading(level, title, { focus, id: 'outcome', describedBy: focus ? 'is-result' : '' })}
      ${
        // Some titles could be a question too: who listens hears which it is.
        focus
          ? html`<span id="is-result" hidden>${msg('Your result', { id: 'result.is' })}</span>`
          : nothing
      }
      ${lead}
    </div>
    ${action}
  </div>`;
}

/** What to do, one after the other. */
export const stepsPart = (
  level: number,
  content: Stepped,
  steps: readonly ShownStep[],
  list: (steps: readonly StepItem[]) => View = stepList,
): View =>
  listSection(level, msg('What to do', { id: 'result.steps' }), steps, (all) =>
    list(stepItems(content, all)),
  );

/** What to do where that does not help; `ask`: whom to ask then. */
export const fallbacksPart = (
  level: number,
  content: Stepped,
  steps: readonly ShownStep[],
  ask: View = nothing,
): View =>
  listSection(
    level,
    msg('If that does not work', { id: 'result.fallbacks' }),
    steps,
    (list) => html`${otherwiseList(stepItems(content, list))} ${ask}`,
    { fold: true },
  );

export interface ResultActions {
  readonly change: (fact: string) => void;
  readonly back?: (() => void) | undefined;
  readonly restart: () => void;
  readonly print: () => void;
}

export interface ResultEnd extends Said {
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly statements: readonly (Provenance | undefined)[];
  /** What the widget says whatever the result. */
  readonly below?: View;
  /** That nothing of it is a decision; by default, who decides. */
  readonly guidance?: string | undefined;
  /** A link to take along. */
  readonly share?: View | undefined;
  /** What else the reader can do with it, before that. */
  readonly tools?: View;
}

/** A result, for the view of a widget. */
export interface AdviceModel<C> extends Omit<ResultEnd, 'statements'> {
  readonly content: C;
  readonly id: string;
  /** The row that decided, where the answers settle which. */
  readonly rule: Rule | undefined;
  readonly shown: (id: string) => boolean;
  /** The same for what belongs to the result: its steps, its contacts. */
  readonly kept: (id: string) => boolean;
}

const guidanceWords = (): string =>
  msg('This is guidance. The municipality, the bank or MitID decides.', {
    id: 'result.guidance',
  });

/** What stands under every result: the answers, that it is guidance, the sources, what to do. */
export const resultEnd = (end: ResultEnd, actions: ResultActions): View => html`
  ${end.below ?? nothing}
  ${listSection(
    end.headingLevel + 2,
    msg('Your answers', { id: 'result.answers' }),
    end.said.filter((fact) => end.texts[fact]),
    (facts) => answersSummary(facts, end.answers, end.texts, actions.change),
    { fold: true, name: 'said' },
  )}
  ${knownView(end, actions.change)} ${end.sources(end.statements)}
  <p class="muted">
    ${end.guidance ?? guidanceWords()}
    ${msg('Your answers are not sent to anyone.', { id: 'result.private' })}
  </p>
  <div class="actions tools" part="actions">
    ${end.tools ?? nothing} ${end.share ?? nothing} ${printButton(actions.print)}
    ${actions.back ? button(msg('Back', { id: 'question.back' }), actions.back, 'link') : nothing}
    ${button(msg('Start again', { id: 'action.restart' }), actions.restart, 'link')}
  </div>
`;
