/** What cannot wait: it stands open, above everything else, with the numbers to call. */
import { html, nothing } from 'lit';
import type { Alarm } from '../content/schema.ts';
import type { ItemText } from '../content/text-schema.ts';
import { contactLinks, contactsIn, type WithContacts } from './contacts.ts';
import { heading } from '../core/views/heading.ts';
import { alertIcon } from '../core/views/icons.ts';
import type { Sources } from './sources.ts';
import { paragraphs, titleOf } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';

interface Alarming extends WithContacts {
  readonly alarms: Readonly<Record<string, Alarm>>;
  readonly text: WithContacts['text'] & { readonly alarms: Readonly<Record<string, ItemText>> };
}

export interface Urgent {
  readonly id: string;
  readonly text: ItemText;
  /** Whom to call. */
  readonly contacts: View;
  readonly source: View;
}

export const urgentView = (level: number, { id, text, contacts, source }: Urgent): View =>
  html`<section class="urgent" part="notice" data-item=${id} lang=${text.lang ?? nothing}>
    ${heading(level, html`${alertIcon} ${titleOf(text)}`)} ${paragraphs(text.body)} ${contacts}
    ${source}
  </section>`;

/** The alarms of a part, each with whom to call. Which items the host picks does not touch them. */
export const alarmsView = (
  content: Alarming,
  level: number,
  sources: Sources,
  kept: (id: string) => boolean,
): View =>
  html`${Object.entries(content.alarms).map(([id, alarm]) => {
    const text = content.text.alarms[id];
    if (!text || !kept(id)) return nothing;
    // In short: who is in a hurry must not have to scroll past it.
    const contacts = html`<div class="call" part="contacts">
      ${contactsIn(content, alarm.contacts?.filter(kept)).map((each) => contactLinks(each.contact, each.text))}
    </div>`;
    return urgentView(level, { id, text, contacts, source: sources.of(alarm, text) });
  })}`;
