import type { Page } from './engines.ts';

/** What is wider than the page, or sticks out of the frame of its widget; parts of a guide too. */
export const tooWide = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((host: string) => {
    const found: string[] = [];
    const scroller = document.scrollingElement;
    if (scroller && scroller.scrollWidth > innerWidth)
      found.push(`page: ${scroller.scrollWidth} of ${innerWidth}`);
    // What is there for screen readers alone takes no room, whatever its boxes say.
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const look = (widget: Element | null): void => {
      const root = widget?.shadowRoot;
      const frame = root?.querySelector('.base')?.getBoundingClientRect();
      for (const element of root?.querySelectorAll('.base *') ?? []) {
        const box = element.getBoundingClientRect();
        if (
          frame &&
          box.width > 0 &&
          (box.right > frame.right + 0.5 || box.left < frame.left - 0.5) &&
          !isClipped(element)
        )
          found.push(
            `${element.localName}.${element.getAttribute('class') ?? ''}: ${box.left} to ${box.right} in ${frame.left} to ${frame.right}`,
          );
        if (element.localName.startsWith('mitid-')) look(element);
      }
    };
    look(document.querySelector(host));
    return found;
  }, selector);
