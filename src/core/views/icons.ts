/** Drawings of our own, on a grid of 24. They say nothing that the words beside them do not. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export const draw = (paths: SVGTemplateResult, name = ''): TemplateResult => html`
  <svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>
`;

export const infoIcon = draw(
  svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.5" />`,
);
export const warnIcon = draw(svg`<path d="M12 4 21 19.5H3z" /><path d="M12 10.5v4M12 17v.3" />`);
export const alertIcon = draw(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v6M12 16.2v.3" />`);
