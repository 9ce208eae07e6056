/** Whoever writes the card of an office sees that card, wherever it stands in its widget. */
const room = 16;

function bringIntoSight(frame: HTMLIFrameElement): void {
  const stage = frame.closest<HTMLElement>('.stage');
  const item = stage?.dataset['card'] ?? '';
  const card = frame.contentDocument
    ?.querySelector('main > :first-child')
    ?.shadowRoot?.querySelector(`[part~="contacts"] [data-item="${item}"]`);
  // Whoever is in the frame scrolls by themselves.
  if (!stage || !card || document.activeElement === frame) return;
  for (
    let fold = card.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  const top = frame.getBoundingClientRect().top + card.getBoundingClientRect().top;
  stage.scrollTop += top - stage.getBoundingClientRect().top - room;
}

/** The frame says its height whenever its content has another, so there is something to scroll. */
export function keepCardInSight(root: Element): void {
  addEventListener('message', ({ source }) => {
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('.stage[data-card] iframe')) {
      if (frame.contentWindow !== source) continue;
      requestAnimationFrame(() => {
        bringIntoSight(frame);
      });
    }
  });
}
