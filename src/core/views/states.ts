/** What stands where the content will be, or should have been. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { tagOf } from '../i18n/intl-tag.ts';
import { button } from './actions.ts';
import { notice } from './notice.ts';

export const loadingWords = (): TemplateResult =>
  html`<p class="muted loading">${msg('Loading …', { id: 'state.loading' })}</p>`;

/** The host's fallback, or a word that something is on its way. */
export const loadingView = (): TemplateResult => html`<slot>${loadingWords()}</slot>`;

/**
 * What did not load, or `isBroken`: what came could not be shown, which no connection mends. `isTrying`: it is asked for
 * again; the button stays meanwhile, since a screen reader is silent about focus that comes from what is gone.
 */
export const failedView = (
  retry: () => void,
  { isBroken = false, isTrying = false } = {},
): TemplateResult => html`
  <slot></slot>
  ${notice(
    'warn',
    html`<span tabindex="-1" data-focus
      >${
        isBroken
          ? msg('This guide could not be shown', { id: 'state.broken' })
          : msg('This guide could not be loaded', { id: 'state.failed' })
      }</span
    >`,
    html`<p>
        ${
          isBroken
            ? msg('Something went wrong here. Try again, or read on mitid.dk.', {
                id: 'state.broken.hint',
              })
            : msg('Check your connection and try again.', { id: 'state.failed.hint' })
        }
      </p>
      <p>
        <a href="https://www.mitid.dk/en-gb/">
          ${msg('Read about MitID on mitid.dk', { id: 'state.failed.link' })}
        </a>
      </p>`,
  )}
  <div class="actions" part="actions">
    ${button(msg('Try again', { id: 'state.retry' }), retry, 'primary')}
  </div>
  ${isTrying ? loadingWords() : nothing}
`;

/** Words that nobody reviewed, or that lag behind; the English is at hand. */
export const doubtNotice = (doubt: 'machine' | 'stale', readEnglish: () => void): TemplateResult =>
  html`<p class="doubt" part="notice">
    ${
      doubt === 'machine'
        ? msg('Some of this was translated by a machine.', { id: 'state.machine' })
        : msg('Some of this may be older than the English text.', { id: 'state.stale' })
    }
    ${button(msg('Read it in English', { id: 'state.english' }), readEnglish, 'link')}
  </p>`;

/** The language that was asked for did not come. Said in English, which is shown in its place. */
export const lostLanguageNotice = (name: string, retry: () => void): TemplateResult =>
  notice(
    'warn',
    msg(str`This could not be loaded in another language: ${name}. Here it is in English.`, {
      id: 'state.language-lost',
    }),
    button(msg('Try again', { id: 'state.retry' }), retry, 'link'),
  );

/** The way back from the English, in the language that it leads to. */
export const returnView = (lang: string, act: () => void): TemplateResult =>
  html`<p lang=${lang}>
    ${button(new Intl.DisplayNames(lang, { type: 'language' }).of(lang), act, 'link')}
  </p>`;

/** On paper: how old it is. */
export function printedWords(locale: string): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    dateStyle: 'long',
    timeZone: 'Europe/Copenhagen',
  });
  const date = format.format(new Date());
  return msg(str`Printed on ${date}`, { id: 'state.printed' });
}
