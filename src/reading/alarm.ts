/** What cannot wait: it stands above everything else, with the number to call as a button. */
import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { Alarm } from '../content/schema.ts';
import type { ItemText } from '../content/text-schema.ts';
import { heading } from '../core/views/heading.ts';
import { alertIcon, draw } from '../core/views/icons.ts';
import { paragraphs, titleOf } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';
import { contactsIn, phoneHref, type ContactItem, type WithContacts } from './contacts.ts';
import { pageLink } from './page-link.ts';

interface Alarming extends WithContacts {
  readonly alarms: Readonly<Record<string, Alarm>>;
  readonly text: WithContacts['text'] & { readonly alarms: Readonly<Record<string, ItemText>> };
}

const phoneIcon = draw(
  svg`<path d="M6 3h3l1.5 4.5-2 1.5a13 13 0 0 0 6.5 6.5l1.5-2L21 15v3c0 1.7-1.3 3-3 3C10.3 21 3 13.7 3 6c0-1.7 1.3-3 3-3z" />`,
);

/** The first number among some contacts as a large button: hands shake. */
export function callNow(contacts: readonly ContactItem[]): View {
  const [first] = contacts.filter(({ contact }) => contact.phone !== undefined);
  const phone = first?.contact.phone;
  if (!first || phone === undefined) return nothing;
  const { title } = first.text;
  return html`<a class="call-now" href=${phoneHref(phone)}>
    ${phoneIcon}
    <span>${msg(str`Call ${title}`, { id: 'contacts.call.who' })} <b dir="ltr">${phone}</b></span>
  </a>`;
}

/** The pages among some contacts, as buttons. */
const pages = (contacts: readonly ContactItem[]): View => {
  const withPage = contacts.filter(({ contact }) => contact.url && !contact.phone);
  return withPage.length
    ? html`<p class="links">
        ${withPage.map(({ contact, text }) => pageLink(contact, text.link ?? text.title, 'box'))}
      </p>`
    : nothing;
};

export interface Urgent {
  readonly id: string;
  readonly text: ItemText;
  readonly contacts: readonly ContactItem[];
  /** What is said of the contacts, where that is more than how to reach them. */
  readonly more?: View;
}

/** All of it at once: for who has just come. */
const openView = ({ id, text, contacts }: Urgent, level: number): View =>
  html`<section class="urgent" part="notice" data-item=${id} lang=${text.lang ?? nothing}>
    ${heading(level, html`${alertIcon} <span>${titleOf(text)}</span>`)}
    <div part="contacts">${callNow(contacts)} ${pages(contacts)}</div>
    <details>
      <summary>${msg('What to block, and when', { id: 'alarm.more' })}</summary>
      ${paragraphs(text.body)}
    </details>
  </section>`;

/** A short button, which is heard with whom it calls. */
function callButton(contacts: readonly ContactItem[]): View {
  const [first] = contacts.filter(({ contact }) => contact.phone !== undefined);
  const phone = first?.contact.phone;
  if (!first || phone === undefined) return nothing;
  const call = msg(str`Call ${first.text.title}`, { id: 'contacts.call.who' });
  return html`<a class="call-now" href=${phoneHref(phone)} aria-label="${call} ${phone}">
    ${phoneIcon} <span>${msg('Call', { id: 'contacts.call' })}</span>
  </a>`;
}

/** One line that opens, with the number beside it: for who is on the way to something else. */
export function urgentRow({ id, text, contacts, more }: Urgent, level: number): View {
  return html`<section
    class="urgent row"
    part="notice"
    data-item=${id}
    lang=${text.lang ?? nothing}
  >
    <details>
      <summary>${heading(level, html`${alertIcon} <span>${titleOf(text)}</span>`)}</summary>
      ${paragraphs(text.body)}
      ${more ?? html`<div part="contacts">${callNow(contacts)} ${pages(contacts)}</div>`}
    </details>
    ${callButton(contacts)}
  </section>`;
}

/** To call, or to block, and nothing to read or unfold: for who answers with shaking hands. */
const actionsView = ({ id, text, contacts }: Urgent): View => {
  const [online] = contacts.filter(({ contact }) => contact.url && !contact.phone);
  return html`<section
    class="urgent now"
    part="notice"
    data-item=${id}
    lang=${text.lang ?? nothing}
    aria-label=${text.title}
  >
    ${callButton(contacts)} ${online ? pageLink(online.contact, online.text.title, 'box') : nothing}
  </section>`;
};

/** The same for who cannot log in anywhere. */
const callView = (urgent: Urgent): View =>
  actionsView({
    ...urgent,
    contacts: urgent.contacts.filter(({ contact }) => contact.phone !== undefined),
  });

/** How much of an alarm is shown: all of it, a line that opens, or what can be done at once. */
const alarmLooks = {
  open: openView,
  row: urgentRow,
  actions: actionsView,
  call: callView,
} as const;

/** The alarms of a part, each with whom to call. Which items the host picks does not touch them. */
export const alarmsView = (
  content: Alarming,
  level: number,
  kept: (id: string) => boolean,
  look: keyof typeof alarmLooks = 'open',
): View =>
  html`${Object.entries(content.alarms).map(([id, alarm]) => {
    const text = content.text.alarms[id];
    if (!text || !kept(id)) return nothing;
    const urgent = { id, text, contacts: contactsIn(content, alarm.contacts?.filter(kept)) };
    return alarmLooks[look](urgent, level);
  })}`;
