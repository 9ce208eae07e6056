/** What stands where the content will be, or should have been. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { button } from './actions.ts';
import { notice } from './notice.ts';

/** The host's fallback, or a word that something is on its way. */
export const loadingView = (): TemplateResult => html`
  <slot><p class="muted loading">${msg('Loading …', { id: 'state.loading' })}</p></slot>
`;

export const failedView = (retry: () => void): TemplateResult => html`
  <slot></slot>
  ${notice(
    'warn',
    msg('This guide could not be loaded', { id: 'state.failed' }),
    html`<p>
      ${msg('Check your connection and try again. You can also read about MitID on', {
        id: 'state.failed.hint',
      })}
      <a href="https://www.mitid.dk/en-gb/">mitid.dk</a>.
    </p>`,
  )}
  <div class="actions" part="actions">
    ${button(msg('Try again', { id: 'state.retry' }), retry, 'primary')}
  </div>
`;
