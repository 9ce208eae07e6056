import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Step } from '../content/schema.ts';
import type { ItemText, TextOf } from '../content/text-schema.ts';
import type { ShownStep } from '../engine/steps.ts';
import { contactLinks, contactsIn, type WithContacts } from './contacts.ts';
import { paragraphs, titleOf, prose } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';

export interface StepItem {
  readonly id: string;
  readonly text: ItemText;
  /** The step hangs on something not known. */
  readonly open: boolean;
  readonly contacts: readonly { readonly contact: Contact; readonly text: TextOf<'contacts'> }[];
}

export interface Stepped extends WithContacts {
  readonly steps: Readonly<Record<string, Step>>;
  readonly text: WithContacts['text'] & { readonly steps: Readonly<Record<string, ItemText>> };
}

/** The steps with their words and contacts. */
export const stepItems = (content: Stepped, steps: readonly ShownStep[]): StepItem[] =>
  steps.flatMap(({ id, open }): StepItem[] => {
    const text = content.text.steps[id];
    const contacts = contactsIn(content, content.steps[id]?.contacts);
    return text ? [{ id, open, text, contacts }] : [];
  });

/** The act; the line that is enough for most, and the rest, are folded under it. */
function stepView({ id, text, open, contacts }: StepItem, isOpen = false): View {
  const lines = [text.short, ...(text.lead ?? []), ...(text.body ?? [])].filter(
    (line) => line !== undefined,
  );
  return html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
    ${open && text.onlyIf ? html`<p class="only-if">${prose(text.onlyIf)}</p>` : nothing}
    <details ?open=${isOpen}>
      <summary>
        <span class="step-words"><strong>${titleOf(text)}</strong></span>
      </summary>
      ${paragraphs(lines)}
      ${contacts.map(({ contact, text: words }, index) =>
        contactLinks(contact, words, isOpen && index === 0 ? 'primary' : 'text'),
      )}
    </details>
  </li>`;
}

/** What to do, one after the other, numbered on a line; the first that is for this reader for sure is open. */
export const stepList = (steps: readonly StepItem[]): TemplateResult => {
  const first = steps.find(({ open }) => !open);
  return html`<ol class="steps" part="steps">
    ${steps.map((step) => stepView(step, step === first))}
  </ol>`;
};

/** What to do instead: some of it may not fit the reader, so it has no numbers. */
export const otherwiseList = (steps: readonly StepItem[]): TemplateResult =>
  html`<ul class="otherwise" part="steps">
    ${steps.map((step) => stepView(step))}
  </ul>`;
