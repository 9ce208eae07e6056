/**
 * Opens everything that is folded while the page prints, and says when that is; the returned function ends
 * both. What is only for the screen says `data-aside`.
 */
export function whilePrinting(root: () => ParentNode, printed: () => string): () => void {
  /** What the reader had open; whatever else comes in the meantime is folded again. */
  let kept: ReadonlySet<Element> | undefined;
  const all = (state: string): HTMLDetailsElement[] => [
    ...root().querySelectorAll<HTMLDetailsElement>(`details${state}`),
  ];
  const open = (): void => {
    // Some browsers say twice that they print.
    kept ??= new Set(all('[open]'));
    for (const details of all(':not([open], [data-aside])')) details.open = true;
    const line = root().querySelector<HTMLElement>('.printed');
    if (!line) return;
    line.textContent = printed();
    line.hidden = false;
  };
  const close = (): void => {
    root().querySelector('.printed')?.setAttribute('hidden', '');
    for (const details of all('[open]')) details.open = kept?.has(details) ?? true;
    kept = undefined;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
