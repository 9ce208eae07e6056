/**
 * The card of an office stands below the heading of its widget and what its topic says. Whoever
 * writes the card sees the card.
 */
const room = 16;

function bringIntoSight(frame: HTMLIFrameElement): void {
  const stage = frame.closest('.stage');
  const card = frame.contentDocument
    ?.querySelector('main > :first-child')
    ?.shadowRoot?.querySelector('[part~="contacts"]');
  // Whoever is in the frame scrolls by themselves.
  if (!stage || !card || document.activeElement === frame) return;
  const top = frame.getBoundingClientRect().top + card.getBoundingClientRect().top;
  stage.scrollTop += top - stage.getBoundingClientRect().top - room;
}

/** The frame says its height whenever its content has another, so there is something to scroll. */
export function keepCardInSight(root: Element): void {
  addEventListener('message', ({ source }) => {
    const frame = root.querySelector<HTMLIFrameElement>('.stage.of-card iframe');
    if (frame && frame.contentWindow === source)
      requestAnimationFrame(() => {
        bringIntoSight(frame);
      });
  });
}
