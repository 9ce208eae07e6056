import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Step } from '../content/schema.ts';
import type { ItemText, TextOf } from '../content/text-schema.ts';
import type { ShownStep } from '../engine/steps.ts';
import { contactLinks, contactsIn, type WithContacts } from './contacts.ts';
import type { Sources } from './sources.ts';
import { paragraphs, titleOf } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';

export interface StepItem {
  readonly id: string;
  readonly text: ItemText;
  /** The step hangs on something not known. */
  readonly open: boolean;
  /** Where it is from. */
  readonly source: View;
  readonly contacts: readonly { readonly contact: Contact; readonly text: TextOf<'contacts'> }[];
}

export interface Stepped extends WithContacts {
  readonly steps: Readonly<Record<string, Step>>;
  readonly text: WithContacts['text'] & { readonly steps: Readonly<Record<string, ItemText>> };
}

/** The steps with their words, contacts and sources. */
export const stepItems = (
  content: Stepped,
  steps: readonly ShownStep[],
  sources: Sources,
): StepItem[] =>
  steps.flatMap(({ id, open }): StepItem[] => {
    const text = content.text.steps[id];
    const contacts = contactsIn(content, content.steps[id]?.contacts);
    if (!text) return [];
    const source = sources.of(content.steps[id], text);
    return [{ id, open, text, contacts, source }];
  });

/** The act, and the line that is enough for most; the rest is folded under it. */
function stepView({ id, text, open, contacts, source }: StepItem): View {
  const rest = [...(text.lead ?? []), ...(text.body ?? [])];
  const words = html`<span class="step-words">
    <strong>${titleOf(text)}</strong>
    ${text.short === undefined ? nothing : html`<span class="short">${text.short}</span>`}
  </span>`;
  return html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
    ${open && text.onlyIf ? html`<p class="only-if">${text.onlyIf}</p>` : nothing}
    ${
      rest.length
        ? html`<details>
            <summary>${words}</summary>
            ${paragraphs(rest)}
          </details>`
        : words
    }
    ${contacts.map((entry) => contactLinks(entry.contact, entry.text))} ${source}
  </li>`;
}

/** What to do, one after the other, numbered on a line. */
export const stepList = (steps: readonly StepItem[]): TemplateResult =>
  html`<ol class="steps" part="steps">
    ${steps.map(stepView)}
  </ol>`;

/** What to do instead: some of it may not fit the reader, so it has no numbers. */
export const otherwiseList = (steps: readonly StepItem[]): TemplateResult =>
  html`<ul class="otherwise" part="steps">
    ${steps.map(stepView)}
  </ul>`;
