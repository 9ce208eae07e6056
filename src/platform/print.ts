/** Opens everything that is folded while the page prints; the returned function ends that. */
export function openWhilePrinting(root: () => ParentNode): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = [...root().querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
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
