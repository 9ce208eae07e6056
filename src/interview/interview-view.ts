/** An interview on the screen: heading, progress, what is taken as known, one question. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TextOf } from '../content/text-schema.ts';
import type { Answers, Facts } from '../engine/facts.ts';
import type { Position } from '../engine/interview-state.ts';
import type { Progress } from '../engine/interview.ts';
import { pluralOf } from '../core/i18n/format.ts';
import { knownView } from './known.ts';
import { progressBar } from './progress.ts';
import { questionView, type QuestionActions } from './question.ts';
import type { View } from '../core/views/view.ts';

export interface QuestionModel {
  readonly facts: Facts;
  readonly texts: Readonly<Record<string, TextOf<'facts'>>>;
  readonly fact: string;
  readonly position: Position;
  readonly answers: Answers;
  /** What is known although it was not asked here. */
  readonly known: readonly string[];
  /** How many questions come before this one. */
  readonly index: number;
  readonly progress: Progress;
  readonly headingLevel: number;
  readonly locale: string;
}

export interface InterviewActions extends QuestionActions {
  readonly change: (fact: string) => void;
}

function leftWords(left: number, locale: string): string {
  return pluralOf(left, locale) === 'one'
    ? msg('this may be the last', { id: 'interview.left.one' })
    : msg(str`at most ${left} left`, { id: 'interview.left.other' });
}

export function interviewView(model: QuestionModel, actions: InterviewActions): View {
  const { facts, texts, fact, position, index, progress, headingLevel, locale } = model;
  const text = texts[fact];
  const number = index + 1;
  const numberWords = msg(str`Question ${number}`, { id: 'interview.number' });
  return html`
    ${progressBar(
      progress.share,
      msg('Progress', { id: 'progress.label' }),
      html`<span>${numberWords}</span>
        ${progress.left ? html`<span>${leftWords(progress.left, locale)}</span>` : nothing}`,
    )}
    ${
      text
        ? questionView(
            {
              fact,
              text,
              values: facts[fact]?.values ?? [],
              chosen: position.marked ?? model.answers[fact],
              missing: position.missing,
              headingLevel: headingLevel + 1,
            },
            actions,
          )
        : nothing
    }
    ${knownView({ ...model, known: model.known.filter((each) => each !== fact) }, actions.change)}
  `;
}
