import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { loadingWords } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';

/** The comparison for those who would rather look than answer; it is loaded once somebody does. */
export const foldedComparison = (comparison: View | undefined, open?: () => void): View =>
  html`<details class="compare" @toggle=${open ?? nothing}>
    <summary>${msg('Compare all four', { id: 'compare.open' })}</summary>
    ${comparison ?? loadingWords()}
  </details>`;
