import { html, type TemplateResult } from 'lit';

/** A bar with words under it, which say the same. `share` is from 0 to 1. */
export const progressBar = (share: number, words: unknown): TemplateResult => html`
  <div class="progress" part="progress">
    <progress max="1" .value=${share} aria-hidden="true"></progress>
    <div class="progress-words">${words}</div>
  </div>
`;

/** A piece a question, filled up to the present one; the words under it say the same. */
export const segments = (
  filled: number,
  all: number,
  id: string,
  words: unknown,
): TemplateResult => html`
  <div class="progress" part="progress">
    <div class="segments" aria-hidden="true">
      ${[...Array(all).keys()].map((at) => html`<span class=${at < filled ? 'filled' : ''}></span>`)}
    </div>
    <div class="progress-words" id=${id}>${words}</div>
  </div>
`;
