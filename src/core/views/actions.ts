import { html, nothing, type TemplateResult } from 'lit';

export type ButtonLook = 'primary' | 'secondary' | 'link';

/** A button that does something at once; `label` says more where the words alone are not enough. */
export const button = (
  words: unknown,
  act: () => void,
  look: ButtonLook = 'secondary',
  label?: string,
): TemplateResult => html`
  <button
    type="button"
    class=${look === 'link' ? look : `button ${look}`}
    aria-label=${label ?? nothing}
    @click=${act}
  >
    ${words}
  </button>
`;
