/** Finds what is for us in the document, now and whenever something is added. */
import { isSupported } from '../core/platform/floor.ts';

/** `found` is called for each element that the selector meets; one that cannot be handled stops no other. */
export function findElements(selector: string, found: (element: Element) => void): void {
  if (!isSupported()) return;
  /** A form whose fields have the names of methods, such as `matches`, has no such methods. */
  const tryTo = (work: () => void): void => {
    try {
      work();
    } catch {
      // The page works without it.
    }
  };
  const meet = (element: Element): void => {
    tryTo(() => {
      found(element);
    });
  };
  const find = (root: Document | Element): void => {
    tryTo(() => {
      if (root instanceof Element && root.matches(selector)) meet(root);
      root.querySelectorAll(selector).forEach(meet);
    });
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // An attribute that makes a hook of what was there.
      if (addedNodes.length === 0 && target instanceof Element) find(target);
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-mitid'] });
  find(document);
}
