/** Labelled controls. Everything that the builder asks is one of these. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export type View = TemplateResult | typeof nothing;

/** What is said by a control; as a template where it is in another language than the builder. */
export type Words = string | TemplateResult;

/** What the schemas of the content say: it is English, whatever the builder speaks. */
export const inEnglish = (words: string): Words => words && html`<span lang="en">${words}</span>`;

/** The label of a field that must not stay empty, in a form where most may. */
export const needed = (label: string): string =>
  msg(str`${label} (must be filled in)`, { id: 'site.needed' });

/** The label of a field that may stay empty. */
export const optional = (label: string): string =>
  msg(str`${label} (optional)`, { id: 'site.optional' });

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: Words | undefined;
  /** What is wrong with the value; it stands at the control. */
  readonly problems?: readonly Words[];
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

export interface TextField extends Labelled {
  /** As it is kept. Where only that is trimmed, a space at the end of what is typed stays. */
  readonly value: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly isNeeded?: boolean;
  readonly type?: 'text' | 'url' | 'tel' | 'email';
  readonly inputMode?: 'numeric';
  /** Short, and written anew rather than mended: what stands there is selected on the way in. */
  readonly isSelected?: boolean;
  readonly lang?: string;
  readonly onInput: (value: string) => void;
}

export function textField(field: TextField): View {
  const { id, label, value, placeholder = '', isLong, type = 'text', lang, onInput } = field;
  const isNeeded = field.isNeeded ? 'true' : nothing;
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
            aria-required=${isNeeded}
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
            inputmode=${field.inputMode ?? nothing}
            @focus=${(event: FocusEvent) => {
              if (field.isSelected) (event.currentTarget as HTMLInputElement).select();
            }}
            aria-required=${isNeeded}
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
  /** Of the label, where that is in another language than the builder. */
  readonly lang?: string;
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
          html`<option
            value=${option.value}
            lang=${option.lang ?? nothing}
            .selected=${live(option.value === value)}
          >
            ${option.label}
          </option>`,
      )}
    </select>
    ${problemView(field)}
  </div>`;
}

interface Tick {
  readonly label: string;
  /** Of the label, where that is in another language than the builder. */
  readonly lang?: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export const tick = ({ label, lang, hint, isOn, onChange }: Tick): View =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => {
        onChange((event.currentTarget as HTMLInputElement).checked);
      }}
    />
    <span
      ><span lang=${lang ?? nothing}>${label}</span
      >${hint ? html` <span class="hint">${hint}</span>` : nothing}</span
    >
  </label>`;

/** Boxes that belong together. */
interface Ticks {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly boxes: readonly Tick[];
}

export const ticks = (group: Ticks): View =>
  html`<fieldset class="ticks" aria-describedby=${describedBy({ ...group, label: group.legend })}>
    <legend>${group.legend}</legend>
    ${hintView({ ...group, label: group.legend })}
    <div class="boxes">${group.boxes.map((each) => tick(each))}</div>
  </fieldset>`;

interface OneOf {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly (Option & { readonly hint?: string })[];
  readonly onChange: (value: string) => void;
}

const radio = ({ name, value, onChange }: OneOf, own: string): View =>
  html`<input
    type="radio"
    name=${name}
    value=${own}
    .checked=${live(own === value)}
    @change=${() => {
      onChange(own);
    }}
  />`;

interface Choices extends OneOf {
  readonly look?: 'cards' | 'row';
  readonly hint?: string | undefined;
}

export const choices = (field: Choices): View =>
  html`<fieldset
    class="choices ${field.look ?? 'row'}"
    aria-describedby=${field.hint ? `${field.name}-hint` : nothing}
  >
    <legend>${field.legend}</legend>
    ${hintView({ id: field.name, label: field.legend, hint: field.hint })}
    ${field.options.map(
      ({ value, label, hint }) =>
        html`<label>
          ${radio(field, value)}
          <span>
            <b>${label}</b>
            ${hint ? html`<span class="hint">${hint}</span>` : nothing}
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

export interface Tab {
  readonly id: string;
  readonly label: unknown;
  readonly body: unknown;
}

interface Tabs {
  readonly name: string;
  readonly label: string;
  readonly shown: string;
  readonly items: readonly Tab[];
  readonly choose: (id: string) => void;
}

/** Where an arrow leads from a tab; nowhere for other keys. */
function tabAfter(ids: readonly string[], at: number, key: string): string | undefined {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : ids.at(to % ids.length);
}

/** Tabs. Panels that are not shown stay in the page, so that nothing that was typed is lost. */
export function tabs({ name, label, shown, items, choose }: Tabs): View {
  const ids = items.map(({ id }) => id);
  const current = ids.includes(shown) ? shown : ids[0];
  const move = (event: KeyboardEvent, at: number): void => {
    const next = tabAfter(ids, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`${name}-tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label}>
      ${items.map(
        (item, at) =>
          html`<button
            type="button"
            role="tab"
            id="${name}-tab-${item.id}"
            aria-controls="${name}-panel-${item.id}"
            aria-selected=${String(item.id === current)}
            tabindex=${item.id === current ? 0 : -1}
            @click=${() => {
              choose(item.id);
            }}
            @keydown=${(event: KeyboardEvent) => {
              move(event, at);
            }}
          >
            ${item.label}
          </button>`,
      )}
    </div>
    ${items.map(
      ({ id, body }) =>
        html`<div
          role="tabpanel"
          class="panel"
          id="${name}-panel-${id}"
          aria-labelledby="${name}-tab-${id}"
          tabindex="0"
          ?hidden=${id !== current}
        >
          ${body}
        </div>`,
    )}`;
}

interface Segments extends OneOf {
  /** It says nothing of what is shown now. */
  readonly isIdle?: boolean;
}

/** A few choices in one bar, named for those who listen. */
export const segments = (field: Segments): View =>
  html`<fieldset class="segments of-${field.name}" ?disabled=${field.isIdle ?? false}>
    <legend class="for-the-ear">${field.legend}</legend>
    ${field.options.map(
      ({ value, label }) => html`<label>${radio(field, value)} <span>${label}</span></label>`,
    )}
  </fieldset>`;
