import { html, isServer, type TemplateResult } from 'lit';

/**
 * Words that change in place. Page translators put nodes of their own where a text was; setting
 * the text of the element replaces those too, while writing into the old node would show nothing.
 */
export const fresh = (words: string): TemplateResult =>
  // In Node there are no properties to set, and nothing changes in place.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type is that of browsers
  isServer ? html`<span>${words}</span>` : html`<span .textContent=${words}></span>`;
