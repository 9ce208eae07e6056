import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingId } from '../content/drawing-ids.ts';
import type { TextOf } from '../content/text-schema.ts';
import { button } from '../core/views/actions.ts';
import { heading } from '../core/views/heading.ts';
import { paragraphs, prose } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';
import { drawing } from '../drawings/drawing.ts';
import { NOT_SURE } from '../engine/facts.ts';
import { notSure } from './answers.ts';

export interface Question {
  readonly fact: string;
  readonly values: readonly string[];
  readonly text: TextOf<'facts'>;
  /** What the reader answered when the question came up before. */
  readonly chosen: string | undefined;
  /** What the question is about, as a picture. */
  readonly drawing?: DrawingId | undefined;
  /** Answers as pictures, by value. */
  readonly pictures?: Readonly<Record<string, DrawingId>> | undefined;
  readonly headingLevel: number;
  /** How far the reader is; heard with the question. */
  readonly progress?: View;
  /** The reader has just gone on to it. */
  readonly arriving?: boolean;
}

export interface QuestionActions {
  readonly choose: (value: string) => void;
  readonly back?: (() => void) | undefined;
}

/** The id of the words that say how far the reader is. */
export const progressId = 'progress';

export interface Option {
  readonly value: string;
  readonly label: string | undefined;
  readonly hint?: string | undefined;
  readonly picture?: DrawingId | undefined;
  /** The answer that was given before. */
  readonly isChosen?: boolean;
  readonly name?: string;
}

/** An answer is a button: one press gives it and goes on. */
export const optionView = (option: Option, choose: (value: string) => void): View => {
  const { value, label, hint, picture, isChosen = false, name = '' } = option;
  return html`<li>
    <button
      type="button"
      class="option ${name} ${isChosen ? 'chosen' : ''} ${picture ? 'pictured' : ''}"
      part="option"
      id="option-${value}"
      value=${value}
      @click=${() => {
        choose(value);
      }}
    >
      ${picture ? drawing(picture, picture) : nothing}
      <span class="option-label">${prose(label)}</span>
      ${hint ? html`<span class="hint">${prose(hint)}</span>` : nothing}
      ${
        isChosen
          ? html`<span class="chosen-words">${msg('Your answer', { id: 'question.chosen' })}</span>`
          : nothing
      }
    </button>
  </li>`;
};

function answerOption({ text, chosen, pictures }: Question, value: string): Option {
  const isUnsure = value === NOT_SURE;
  return {
    ...(text.values[value] ?? (isUnsure ? notSure() : { label: value })),
    value,
    picture: pictures?.[value],
    isChosen: chosen === value,
    name: isUnsure ? 'unsure' : '',
  };
}

/** One question: its answers, "not sure" among them, and the way back. */
export function questionView(question: Question, actions: QuestionActions): TemplateResult {
  const { text, fact, headingLevel, progress = nothing } = question;
  const id = `question-${fact}`;
  const described = [progress === nothing ? '' : progressId, text.help ? 'help' : ''];
  return html`<div
    class="question ${question.arriving ? 'arriving' : ''}"
    part="question"
    lang=${text.lang ?? nothing}
  >
    ${progress}
    <div class="asked">
      <div>
        ${heading(headingLevel, text.question, {
          id,
          focus: true,
          describedBy: described.filter(Boolean).join(' '),
        })}
        ${text.help ? html`<div class="help" id="help">${paragraphs(text.help)}</div>` : nothing}
      </div>
      ${question.drawing ? drawing(question.drawing, question.drawing) : nothing}
    </div>
    <ul class="options" aria-labelledby=${id}>
      ${[...question.values, NOT_SURE].map((value) =>
        optionView(answerOption(question, value), actions.choose),
      )}
    </ul>
    ${
      actions.back
        ? html`<div class="actions" part="actions">
            ${button(msg('Back', { id: 'question.back' }), actions.back, 'link')}
          </div>`
        : nothing
    }
  </div>`;
}
