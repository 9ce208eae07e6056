import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { paragraphs } from './text.ts';

export interface ContactItem {
  readonly id: string;
  readonly contact: Contact;
  readonly text: TextOf<'contacts'>;
}

const phoneLink = (phone: string): TemplateResult =>
  html`<a class="phone" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`;

/** The number and the link of a contact, for the place where they are needed. */
export const contactLinks = ({ url, phone }: Contact, text: TextOf<'contacts'>): TemplateResult =>
  url || phone
    ? html`<p class="links" lang=${text.lang ?? nothing}>
        ${phone ? html`<span>${text.title}: ${phoneLink(phone)}</span>` : nothing}
        ${url && !phone ? html`<a href=${url}>${text.link ?? text.title}</a>` : nothing}
      </p>`
    : html``;

export const contactList = (contacts: readonly ContactItem[]): TemplateResult => html`
  <ul class="contacts" part="contacts">
    ${contacts.map(
      ({ contact, text }) => html`
        <li part="item" lang=${text.lang ?? nothing}>
          <strong>${text.title}</strong>
          ${paragraphs(text.body)}
          ${contact.phone ? html`<p>${phoneLink(contact.phone)}</p>` : nothing}
          ${contact.url ? html`<p><a href=${contact.url}>${text.link ?? contact.url}</a></p>` : nothing}
        </li>
      `,
    )}
  </ul>
`;
