/** How long the button stays once focus has moved on, in milliseconds: longer than a screen reader needs to hear of the focus. */
const patience = 400;

interface Movable extends Node {
  readonly moveBefore?: (node: Node, child: Node | null) => void;
}

interface Host {
  readonly renderRoot: Node;
  readonly updateComplete: Promise<unknown>;
}

/**
 * Keeps the button that was pressed in the page, unseen, until focus has moved on. A screen reader that hears of the
 * new focus when the old one is gone says nothing of it (Orca with Chromium). Where elements cannot be moved with
 * their focus, nothing is kept; where the update left its place as it was, the button is put back.
 */
export function keepPressed({ renderRoot, updateComplete }: Host): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const pressed = renderRoot.activeElement;
  const place: Movable | null = pressed?.parentNode ?? null;
  const holder = document.createElement('span');
  // A press does not give focus everywhere; then it is on something that moves by itself.
  if (!pressed?.matches('button, a') || !place?.moveBefore) return;
  const next = pressed.nextSibling;
  holder.className = 'leaving';
  renderRoot.appendChild(holder);
  (holder as Movable).moveBefore?.(pressed, null);
  void updateComplete.then(() => {
    if (place.isConnected && (next === null || next.parentNode === place)) {
      place.moveBefore?.(pressed, next);
      holder.remove();
      return;
    }
    const leave = (): void => {
      setTimeout(() => {
        holder.remove();
      }, patience);
    };
    // Where what comes next is still on its way, focus has nowhere to go yet.
    if (renderRoot.activeElement !== pressed) leave();
    else pressed.addEventListener('blur', leave, { once: true });
  });
}
