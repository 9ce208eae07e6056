/**
 * Opens everything that is folded while the page prints, and says when that is; the returned function ends
 * both. What is only for the screen says `data-aside`.
 */
export function whilePrinting(root: () => ParentNode, printed: () => string): () => void {
  const opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    // Some browsers say twice that they print.
    for (const details of root().querySelectorAll<HTMLDetailsElement>(
      'details:not([open], [data-aside])',
    )) {
      details.open = true;
      opened.push(details);
    }
    const line = root().querySelector<HTMLElement>('.printed');
    if (!line) return;
    line.textContent = printed();
    line.hidden = false;
  };
  const close = (): void => {
    root().querySelector('.printed')?.setAttribute('hidden', '');
    for (const details of opened.splice(0)) details.open = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
