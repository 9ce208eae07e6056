import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextOf } from '../content/text-schema.ts';
import { NOT_SURE } from '../engine/facts.ts';
import { alertIcon } from '../core/views/icons.ts';
import { button } from '../core/views/actions.ts';
import { notSure } from './answers.ts';
import { heading } from '../core/views/heading.ts';
import { paragraphs } from '../core/views/text.ts';

export interface Question {
  readonly fact: string;
  readonly values: readonly string[];
  readonly text: TextOf<'facts'>;
  /** What the reader chose, or answered when the question came up before. */
  readonly chosen: string | undefined;
  /** The reader went on without a choice. */
  readonly missing: boolean;
  readonly headingLevel: number;
}

export interface QuestionActions {
  readonly choose: (value: string) => void;
  readonly submit: () => void;
  readonly back?: (() => void) | undefined;
}

function option(question: Question, value: string, actions: QuestionActions): TemplateResult {
  const { label, hint } =
    question.text.values[value] ?? (value === NOT_SURE ? notSure() : { label: value });
  const id = `option-${value}`;
  return html`
    <label
      class="option ${value === NOT_SURE ? 'unsure' : ''} ${question.chosen === value ? 'chosen' : ''}"
      part="option"
      for=${id}
    >
      <input
        type="radio"
        id=${id}
        name="answer"
        .value=${value}
        .checked=${question.chosen === value}
        ?data-focus=${question.missing && value === question.values[0]}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${() => {
          actions.choose(value);
        }}
      />
      <span class="option-label">${label}</span>
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    </label>
  `;
}

/** One question as a form: a choice, "not sure", on and back. */
export function questionView(question: Question, actions: QuestionActions): TemplateResult {
  const { text, fact, missing } = question;
  const described = [text.help ? 'help' : '', missing ? 'missing' : ''].filter(Boolean).join(' ');
  return html`
    <form
      class="question"
      part="question"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.submit();
      }}
    >
      <fieldset aria-describedby=${described || nothing} lang=${text.lang ?? nothing}>
        <legend>
          ${heading(question.headingLevel, text.question, { id: `question-${fact}`, focus: !missing })}
        </legend>
        ${text.help ? html`<div class="help" id="help">${paragraphs(text.help)}</div>` : nothing}
        ${
          missing
            ? html`<p class="error" id="missing">
                ${alertIcon}
                ${msg('Choose one of the answers. “I am not sure” is one too.', { id: 'question.missing' })}
              </p>`
            : nothing
        }
        <div class="options">
          ${[...question.values, NOT_SURE].map((value) => option(question, value, actions))}
        </div>
      </fieldset>
      <div class="actions" part="actions">
        <button class="button primary">${msg('Continue', { id: 'question.continue' })}</button>
        ${actions.back ? button(msg('Back', { id: 'question.back' }), actions.back, 'link') : nothing}
      </div>
    </form>
  `;
}
