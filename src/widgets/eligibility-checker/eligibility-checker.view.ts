/** The interview on the screen: heading, progress, one question. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Progress } from '../../guide/interview.ts';
import { pluralOf } from '../../i18n/format.ts';
import { widgetHeading } from '../../ui/heading.ts';
import { progressBar } from '../../ui/progress.ts';
import { questionView, type QuestionActions } from '../../ui/question.ts';
import type { Place } from './eligibility-checker.state.ts';

export interface QuestionModel {
  readonly content: Part<'eligibility'>;
  readonly fact: string;
  readonly place: Place;
  readonly answered: string | undefined;
  /** How many questions come before this one. */
  readonly index: number;
  readonly progress: Progress;
  readonly headingLevel: number;
  readonly locale: string;
}

export const checkerHeading = (level: number): TemplateResult =>
  widgetHeading(level, msg('Which way to MitID is yours?', { id: 'checker.heading' }));

function leftWords(left: number, locale: string): string {
  return pluralOf(left, locale) === 'one'
    ? msg('this may be the last', { id: 'checker.left.one' })
    : msg(str`at most ${left} left`, { id: 'checker.left.other' });
}

export function interviewView(model: QuestionModel, actions: QuestionActions): TemplateResult {
  const { content, fact, place, index, progress, headingLevel, locale } = model;
  const text = content.text.facts[fact];
  const number = index + 1;
  const numberWords = msg(str`Question ${number}`, { id: 'checker.number' });
  return html`
    ${checkerHeading(headingLevel)}
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
              values: content.facts[fact]?.values ?? [],
              chosen: place.marked ?? model.answered,
              missing: place.missing,
              headingLevel: headingLevel + 1,
            },
            actions,
          )
        : nothing
    }
  `;
}
