import { html, type TemplateResult } from 'lit';

/**
 * Words that change in place. Page translators put nodes of their own where a text was; setting
 * the text of the element replaces those too, while writing into the old node would show nothing.
 */
export const fresh = (words: string): TemplateResult => html`<span .textContent=${words}></span>`;
