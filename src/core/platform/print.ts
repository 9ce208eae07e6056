/**
 * Opens everything that is folded while the page prints; the returned function ends that. What is
 * only for the screen says `data-aside`.
 */
export function openWhilePrinting(root: () => ParentNode): () => void {
  const opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    // Some browsers say twice that they print.
    for (const details of root().querySelectorAll<HTMLDetailsElement>(
      'details:not([open], [data-aside])',
    )) {
      details.open = true;
      opened.push(details);
    }
  };
  const close = (): void => {
    for (const details of opened.splice(0)) details.open = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
