/** An interview on the screen: progress, one question, what is taken as known. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TextOf } from '../content/text-schema.ts';
import { formatPlural } from '../core/i18n/format.ts';
import type { View } from '../core/views/view.ts';
import type { Answers, Facts } from '../engine/facts.ts';
import type { Progress } from '../engine/interview.ts';
import { knownView } from './known.ts';
import { segments } from './progress.ts';
import { progressId, questionView, type QuestionActions } from './question.ts';

export interface QuestionModel {
  readonly facts: Facts;
  readonly texts: Readonly<Record<string, TextOf<'facts'>>>;
  readonly fact: string;
  /** The values that are offered: those that what is known does not rule out. */
  readonly values: readonly string[];
  readonly answers: Answers;
  /** What is known although it was not asked here. */
  readonly known: readonly string[];
  readonly progress: Progress;
  /** The reader has just gone on to it. */
  readonly arriving: boolean;
  readonly headingLevel: number;
  readonly locale: string;
}

export interface InterviewActions extends QuestionActions {
  readonly change: (fact: string) => void;
}

const SECONDS_A_QUESTION = 8;

/** How long it will take, in words: that is what people want to know, not how many questions come. */
function leftWords(left: number, locale: string): string {
  if (left === 1) return msg('this may be the last', { id: 'interview.left.last' });
  const minutes = Math.round((left * SECONDS_A_QUESTION) / 60);
  if (minutes < 1) return msg('less than a minute left', { id: 'interview.left.seconds' });
  return formatPlural(
    msg('{count, plural, one {about # minute left} other {about # minutes left}}', {
      id: 'interview.left',
    }),
    minutes,
    locale,
  );
}

export function interviewView(model: QuestionModel, actions: InterviewActions): View {
  const { facts, texts, fact, values, progress, headingLevel, locale } = model;
  const text = texts[fact];
  if (!text) return nothing;
  const number = progress.asked + 1;
  const isOnlyOne = progress.pieces === 1;
  const numberWords = msg(str`Question ${number}`, { id: 'interview.number' });
  const words = html`${numberWords}${progress.left ? ` · ${leftWords(progress.left, locale)}` : nothing}`;
  return html`
    ${questionView(
      {
        fact,
        text,
        values,
        chosen: model.answers[fact],
        drawing: facts[fact]?.drawing,
        pictures: facts[fact]?.pictures,
        headingLevel: headingLevel + 1,
        arriving: model.arriving,
        progress: isOnlyOne ? nothing : segments(number, progress.pieces, progressId, words),
      },
      actions,
    )}
    ${knownView({ ...model, known: model.known.filter((each) => each !== fact) }, actions.change)}
  `;
}
