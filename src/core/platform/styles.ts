import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Adds a sheet to a shadow root that has its styles already: for what is loaded later. */
export function addStyles(root: HTMLElement | DocumentFragment, style: CSSResult): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheet = style.styleSheet;
  if (!supportsAdoptingStyleSheets || !sheet) adoptStyles(root, [style]);
  else if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
