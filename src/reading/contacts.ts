import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Contact } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { listSection } from '../core/views/section.ts';
import { paragraphs, prose } from '../core/views/text.ts';
import { pageLink, type LinkLook } from './page-link.ts';
import type { View } from '../core/views/view.ts';

export interface ContactItem {
  readonly id: string;
  readonly contact: Contact;
  readonly text: TextOf<'contacts'>;
}

export interface WithContacts {
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly text: { readonly contacts: Readonly<Record<string, TextOf<'contacts'>>> };
}

/** The contacts that some ids name, with their words. */
export const contactsIn = (
  { contacts, text }: WithContacts,
  ids: readonly string[] = [],
): ContactItem[] =>
  ids.flatMap((id) => {
    const [contact, words] = [contacts[id], text.contacts[id]];
    return contact && words ? [{ id, contact, text: words }] : [];
  });

export const phoneHref = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;

const phoneLink = (phone: string): View =>
  html`<a class="phone" dir="ltr" href=${phoneHref(phone)}>${phone}</a>`;

const mailLink = (email: string): View => html`<a dir="ltr" href="mailto:${email}">${email}</a>`;

/** Whether there is any way to reach it. */
export const isReachable = ({ url, phone, email, address, hours }: Contact): boolean =>
  Boolean(url ?? phone ?? email ?? address ?? hours);

/** Lines that stand under each other, such as an address. */
const lines = (all: readonly string[] | undefined): View =>
  all?.length
    ? html`<p class="lines">${all.map((line) => html`<span>${prose(line)}</span>`)}</p>`
    : nothing;

/** The number and the link of a contact, for the place where they are needed. */
export const contactLinks = (
  contact: Contact,
  text: TextOf<'contacts'>,
  look: LinkLook = 'text',
): View => {
  const { url, phone, email } = contact;
  return url || phone || email
    ? html`<p class="links" lang=${text.lang ?? nothing}>
        ${phone ? html`<span>${text.title}: ${phoneLink(phone)}</span>` : nothing}
        ${email && !phone ? html`<span>${text.title}: ${mailLink(email)}</span>` : nothing}
        ${phone ? nothing : html`<span>${pageLink(contact, text.link ?? text.title, look)}</span>`}
      </p>`
    : nothing;
};

/** Contacts as cards; `more` says something else of each, `said` is whom the same sheet has already. */
export const contactList = (
  contacts: readonly ContactItem[],
  more: (contact: ContactItem) => View = () => nothing,
  said?: ReadonlySet<string>,
): View => html`
  <ul class="contacts" part="contacts">
    ${contacts.map((each) => {
      const { id, contact, text } = each;
      return html`
        <li
          class=${said?.has(id) ? 'again' : nothing}
          part="item"
          data-item=${id}
          lang=${text.lang ?? nothing}
        >
          <strong>${prose(text.title)}</strong>
          ${paragraphs(text.body)}
          ${contact.phone ? html`<p>${phoneLink(contact.phone)}</p>` : nothing}
          ${contact.email ? html`<p>${mailLink(contact.email)}</p>` : nothing}
          ${contact.url ? html`<p>${pageLink(contact, text.link ?? contact.url)}</p>` : nothing}
          ${lines(contact.address)} ${lines(contact.hourLines)} ${more(each)}
        </li>
      `;
    })}
  </ul>
`;

/** Whom a part for help names; `kept` leaves out whom the host left out. */
const asked = (
  content: WithContacts,
  ids: readonly string[] | undefined,
  kept: (id: string) => boolean,
): ContactItem[] => contactsIn(content, ids?.filter(kept));

/** The same, as what is said: a host that changed one of them is among the sources. */
export const askedIn = (...about: Parameters<typeof asked>): Contact[] =>
  asked(...about).map(({ contact }) => contact);

/** Where to get help, folded where something else comes first. */
export const askPart = (
  level: number,
  content: WithContacts,
  ids: readonly string[] | undefined,
  kept: (id: string) => boolean,
  fold = false,
): View =>
  listSection(
    level,
    msg('Where to get help', { id: 'contacts.heading' }),
    asked(content, ids, kept),
    (contacts) => contactList(contacts),
    { fold },
  );
