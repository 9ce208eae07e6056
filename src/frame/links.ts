/**
 * Pages of authorities and banks refuse to be shown in a frame, so links lead to a new tab. Not by
 * `<base target>`: that would also take `tel:` and `mailto:` to a new, empty tab, and links within
 * the page.
 */
export function openLinksOutside(): void {
  const open = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol)) return;
    const isWithin = link.href.split('#')[0] === location.href.split('#')[0];
    if (!isWithin) link.target = '_blank';
  };
  document.addEventListener('click', open, true);
}
