/**
 * Gives focus. What was out of sight is brought near the top of the window, where reading goes on:
 * browsers put it in the middle, or at the edge.
 */
export function focusInSight(target: HTMLElement, options?: FocusOptions): void {
  const { top, bottom } = target.getBoundingClientRect();
  const isOut = top < 0 || bottom > innerHeight;
  target.focus(options);
  if (isOut && !options?.preventScroll) target.scrollIntoView();
}
