import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Words that change in place. Page translators put nodes of their own where a text was, so a
 * changed text needs a new element: writing into the old node would change nothing on the screen.
 */
export const fresh = (words: string): unknown => keyed(words, html`<span>${words}</span>`);
