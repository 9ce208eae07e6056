/**
 * Tells a fallback from the rest of a page. Browsers do not close `<mitid-faq />`, so all that
 * follows it ends up inside.
 */
const landmarks =
  'h1,h2,h3,h4,h5,h6,main,nav,header,footer,aside,article,form,iframe,[role=heading],[role=main],[data-mitid]';

/** More letters than a link, a sentence or a list of numbers has. */
const most = 600;

const isOfPage = (element: Element): boolean =>
  element.matches(landmarks) || element.localName.startsWith('mitid-');

/** Whether what stands in a widget, or where one is to be, belongs to the page around it. */
export function holdsPage(element: Element, ours: readonly unknown[] = []): boolean {
  // What has a slot has its place, and what is rendered beforehand is ours.
  const inside = [...element.children].filter(
    (child) => !ours.includes(child) && !child.matches('[slot],[data-mitid-whole]'),
  );
  return (
    inside.reduce((length, { textContent }) => length + textContent.length, 0) > most ||
    inside.some((child) => isOfPage(child) || [...child.querySelectorAll('*')].some(isOfPage))
  );
}
