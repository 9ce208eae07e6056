/** Calls back when one of the attributes changes anywhere in the document. One observer a page. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const each of [...listeners]) each();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
