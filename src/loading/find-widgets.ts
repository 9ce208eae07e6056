/** Finds what is for us in the document, now and whenever something is added. */
import { isSupported } from '../core/platform/floor.ts';

/** `found` is called for each element that the selector meets. */
export function findElements(selector: string, found: (element: Element) => void): void {
  if (!isSupported()) return;
  const find = (root: Document | Element): void => {
    if (root instanceof Element && root.matches(selector)) found(root);
    root.querySelectorAll(selector).forEach(found);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // An attribute that makes a hook of what was there.
      if (addedNodes.length === 0 && target instanceof Element && target.matches(selector)) {
        found(target);
      }
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-mitid'] });
  find(document);
}
