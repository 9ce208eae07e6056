/** Labelled controls. Everything that the builder asks is one of these. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export type View = TemplateResult | typeof nothing;

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value; it stands at the control. */
  readonly problems?: readonly string[];
}

const describedBy = ({ id, hint, problems = [] }: Labelled): string | typeof nothing =>
  [hint ? `${id}-hint` : '', problems.length ? `${id}-problem` : ''].filter(Boolean).join(' ') ||
  nothing;

const hintView = ({ id, hint }: Labelled): View =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

const problemView = ({ id, problems = [] }: Labelled): View =>
  problems.length
    ? html`<ul class="problem" id="${id}-problem">
        ${problems.map((each) => html`<li>${each}</li>`)}
      </ul>`
    : nothing;

interface TextField extends Labelled {
  /** As it is kept. Where only that is trimmed, a space at the end of what is typed stays. */
  readonly value: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'url' | 'tel' | 'email';
  readonly lang?: string;
  readonly onInput: (value: string) => void;
}

export function textField(field: TextField): View {
  const { id, label, value, placeholder = '', isLong, type = 'text', lang, onInput } = field;
  const input = (event: Event): void => {
    onInput((event.currentTarget as HTMLInputElement).value);
  };
  const isWrong = field.problems?.length ? 'true' : nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintView(field)}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="3"
            lang=${lang ?? nothing}
            placeholder=${placeholder}
            aria-describedby=${describedBy(field)}
            aria-invalid=${isWrong}
            .value=${value}
            @input=${input}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            lang=${lang ?? nothing}
            autocomplete="off"
            placeholder=${placeholder}
            aria-describedby=${describedBy(field)}
            aria-invalid=${isWrong}
            .value=${value}
            @input=${input}
          />`
    }
    ${problemView(field)}
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectField extends Labelled {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

export function selectField(field: SelectField): View {
  const { id, label, value, options, onChange } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintView(field)}
    <select
      id=${id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => {
        onChange((event.currentTarget as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${problemView(field)}
  </div>`;
}

interface Tick {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export const tick = ({ label, hint, isOn, onChange }: Tick): View =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => {
        onChange((event.currentTarget as HTMLInputElement).checked);
      }}
    />
    <span>${label}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span>
  </label>`;

interface Choices {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly (Option & { readonly hint?: string })[];
  readonly look?: 'cards' | 'row';
  readonly onChange: (value: string) => void;
}

export const choices = ({ name, legend, value, options, look = 'row', onChange }: Choices): View =>
  html`<fieldset class="choices ${look}">
    <legend>${legend}</legend>
    ${options.map(
      (option) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${option.value}
            .checked=${live(option.value === value)}
            @change=${() => {
              onChange(option.value);
            }}
          />
          <span>
            <b>${option.label}</b>
            ${option.hint ? html`<span class="hint">${option.hint}</span>` : nothing}
          </span>
        </label>`,
    )}
  </fieldset>`;

export const press = (words: string, act: () => void, look = 'secondary', label?: string): View =>
  html`<button type="button" class=${look} aria-label=${label ?? nothing} @click=${act}>
    ${words}
  </button>`;

/** A part of the form that most do not need. */
export const fold = (summary: string, content: unknown, isOpen = false): View =>
  html`<details ?open=${isOpen}>
    <summary>${summary}</summary>
    <div class="inside">${content}</div>
  </details>`;
