/** Tells when the language or direction of what is around an element may have changed. */
import { composedParent } from './closest.ts';

const attributeFilter = ['lang', 'dir'];
const listeners = new Set<() => void>();
let ofDocument: MutationObserver | undefined;

/** The shadow roots around an element; the observer of the document does not see into them. */
function shadowRootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const root = at.getRootNode();
    if (root instanceof ShadowRoot && !roots.includes(root)) roots.push(root);
  }
  return roots;
}

/** One observer serves all widgets of the document; one in a shadow root has its own besides. */
export function watchLanguage(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  ofDocument ??= new MutationObserver(() => {
    for (const each of [...listeners]) each();
  });
  ofDocument.observe(document, { subtree: true, attributeFilter });
  const ofRoots = new MutationObserver(listener);
  for (const root of shadowRootsAround(element)) {
    ofRoots.observe(root, { subtree: true, attributeFilter });
  }
  return () => {
    ofRoots.disconnect();
    listeners.delete(listener);
    if (listeners.size) return;
    ofDocument?.disconnect();
    ofDocument = undefined;
  };
}
