/** Links to pages of others: in the reader's language where there is one, and else said to be in another. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatLanguage } from '../core/i18n/format.ts';
import { currentLocale } from '../core/i18n/words.ts';
import { prose } from '../core/views/text.ts';
import type { View } from '../core/views/view.ts';

export interface Page {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly urls?: Readonly<Record<string, string>> | undefined;
}

/** "(in Danish)", where that is not what the reader reads. */
export function languageWords(language: string | undefined): string {
  const locale = currentLocale();
  if (language === undefined || language === locale) return '';
  const name = formatLanguage(language, locale);
  return ` ${msg(str`(in ${name})`, { id: 'link.language' })}`;
}

/** A link in a text, one that fills a box, or the one thing to do. */
export type LinkLook = 'text' | 'box' | 'primary';

/** The page under some words, if it has an address; what looks like a button says all of it inside. */
export function pageLink(
  { url, language, urls }: Page,
  words: unknown,
  look: LinkLook = 'text',
): View {
  const locale = currentLocale();
  const own = urls?.[locale];
  const href = own ?? url;
  if (href === undefined) return nothing;
  const spoken = own === undefined ? language : locale;
  const more = languageWords(spoken);
  return look === 'text'
    ? html`<a href=${href} hreflang=${spoken ?? nothing}>${prose(words)}</a>${more}`
    : html`<a
        class=${look === 'primary' ? 'button primary' : nothing}
        href=${href}
        hreflang=${spoken ?? nothing}
        ><span>${prose(words)}${more}</span></a
      >`;
}
