/** The buttons of the languages, and what is said once another one is there. */
import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { languageName } from '../core/i18n/language-name.ts';
import type { View } from '../core/views/view.ts';

export const switcherStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block-end: 0.75em;
    margin-inline: -0.6em;
    font-size: 0.875em;
  }
  .languages button {
    min-block-size: var(--_target);
    padding: 0.25em 0.6em;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .languages button[aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 600;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.4em;
  }
  .languages button:hover {
    background: var(--_accent-tint);
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;

/** Each in its own words and its own place, whatever is shown: so focus stays where it is. */
export const switcherView = (
  languages: readonly string[],
  shown: string,
  choose: (language: string) => void,
): View =>
  html`<div
    class="languages"
    part="languages"
    role="group"
    aria-label=${msg('Language', { id: 'languages.label' })}
  >
    ${languages.map(
      (language) =>
        html`<button
          type="button"
          lang=${language}
          aria-pressed=${String(language === shown)}
          @click=${() => {
            choose(language);
          }}
        >
          ${languageName(language)}
        </button>`,
    )}
  </div>`;

export function nowWords(language: string): string {
  const name = languageName(language);
  return msg(str`Language: ${name}`, { id: 'languages.now' });
}
