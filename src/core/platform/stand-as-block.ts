/**
 * Resets of hosts reach the element itself: `* { display: inline }`, `:empty { display: none }`. A host
 * may still hide a widget, by `hidden`, by its `style` and by a class.
 */
import { css } from 'lit';
import { addStyles } from './styles.ts';

const own = ":not([hidden], [style*='display'])";
const block = css`
  :host(:not([hidden], [style*='display'])) {
    display: block !important;
  }
`;
const blockWhenEmpty = css`
  :host(:empty:not([hidden], [style*='display'])) {
    display: block !important;
  }
`;

const displayOf = (element: Element): string => getComputedStyle(element).display;

/** Whether an element is hidden for having nothing in it, and for nothing else. */
function isHiddenAsEmpty(element: Element): boolean {
  if (displayOf(element) !== 'none' || !element.matches(`:empty${own}`)) return false;
  const probe = document.createTextNode(' ');
  element.append(probe);
  const isShown = displayOf(element) !== 'none';
  probe.remove();
  return isShown;
}

export function standAsBlock(element: Element, root: HTMLElement | DocumentFragment): void {
  if (['inline', 'contents'].includes(displayOf(element))) addStyles(root, block);
  else if (isHiddenAsEmpty(element)) addStyles(root, blockWhenEmpty);
}
