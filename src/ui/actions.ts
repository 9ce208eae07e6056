import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

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
    class=${classMap({ button: look !== 'link', [look]: true })}
    aria-label=${label ?? nothing}
    @click=${act}
  >
    ${words}
  </button>
`;
