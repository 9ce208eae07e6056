import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { allFour } from './authenticator-drawing.ts';
import { loadingWords } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';

/** The comparison for those who would rather look than answer; it is loaded once somebody does. */
export const foldedComparison = (comparison: View | undefined, open?: () => void): View =>
  html`<details class="compare" @toggle=${open ?? nothing}>
    <summary>
      <span class="words">${msg('Compare all four', { id: 'compare.open' })}</span>
      <span class="four">${allFour()}</span>
    </summary>
    ${comparison ?? loadingWords()}
  </details>`;
