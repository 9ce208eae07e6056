/** Drawings of our own of the four authenticators; the words beside them say the same. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const phone = svg`<rect class="body" x="15" y="4" width="18" height="40" rx="4" /><path class="ink" d="M21 8h6" /><circle class="tint" cx="24" cy="23" r="6.5" /><path class="ink" d="m21 23.2 2.2 2.2 4-4.4" />`;
const display = svg`<rect class="body" x="4" y="13" width="40" height="22" rx="5" /><rect class="tint" x="9" y="18" width="20" height="12" rx="2" /><path class="ink" d="M12 22v4M16 22v4M20.500 22v4M25 22v4" /><circle class="ink" cx="37" cy="24" r="3.200" />`;
const reader = svg`<rect class="body" x="7" y="6" width="22" height="36" rx="5" /><circle class="tint" cx="18" cy="17" r="6" /><path class="ink" d="M15.500 17h5M18 14.500v5M13 31h.2M18 31h.2M23 31h.2M13 36h.2M18 36h.2M23 36h.2" /><path class="ink" d="M34 14c3 2 3 8 0 10M38 10c6 4 6 14 0 18" />`;
const chip = svg`<path class="body" d="M16 18h16v19a5 5 0 0 1-5 5h-6a5 5 0 0 1-5-5z" /><path class="ink" d="M19 18V7h10v11M22 11.500h.2M26 11.500h.2" /><rect class="tint" x="20" y="25" width="8" height="8" rx="1.500" /><path class="ink" d="M24 25v8M20 29h8" />`;

const drawings: Readonly<Record<string, SVGTemplateResult>> = { phone, display, reader, chip };

export const authenticatorDrawing = (name: string): TemplateResult => html`
  <svg class="drawing" viewBox="0 0 48 48" aria-hidden="true">${drawings[name]}</svg>
`;
