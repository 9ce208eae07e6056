import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { canPrint, hasFailedToPrint } from './print-only.ts';
import { button, type ButtonLook } from '../core/views/actions.ts';
import type { View } from '../core/views/view.ts';

/** Nothing where there is no printing; a word where it was tried and did nothing. */
export function printButton(print: () => void, words?: string, look?: ButtonLook): View {
  if (!canPrint()) return nothing;
  return html`${button(words ?? msg('Print', { id: 'action.print' }), print, look)}
  ${
    hasFailedToPrint()
      ? html`<span class="hint" id="no-print" tabindex="-1">
          ${msg('Printing does not work here. Try the menu of your browser, or open the page in another browser.', { id: 'action.no-print' })}
        </span>`
      : nothing
  }`;
}
