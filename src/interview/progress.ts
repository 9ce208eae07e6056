import { html, type TemplateResult } from 'lit';

/** A bar with words under it. `share` is from 0 to 1. */
export const progressBar = (share: number, label: string, words: unknown): TemplateResult => html`
  <div class="progress" part="progress">
    <progress max="1" .value=${share} aria-label=${label}></progress>
    <div class="progress-words">${words}</div>
  </div>
`;
