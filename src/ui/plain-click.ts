/** A press on a link that stays on the page; a new tab or window is the reader's own business. */
export const plainClick =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
