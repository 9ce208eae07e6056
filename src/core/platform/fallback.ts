/**
 * Tells a fallback from the rest of a page. Browsers do not close `<mitid-faq />`, so all that
 * follows it ends up inside.
 */
const landmarks =
  'h1,h2,h3,h4,h5,h6,main,nav,header,footer,aside,article,form,iframe,[role=heading],[role=main],[data-mitid]';

/** What has a slot has its place; what is rendered beforehand is ours; the rest is not seen. */
const passedOver = '[slot],[data-mitid-whole],script,style,template';

/** More letters than a link, a sentence or a list of numbers has. */
const most = 600;

const isOfPage = (element: Element): boolean =>
  element.matches(landmarks) || element.localName.startsWith('mitid-');

/** Whether what stands in a widget, or beside `own` in a hook, belongs to the page around it. */
export function holdsPage(element: Element, own?: Element): boolean {
  let letters = 0;
  for (const node of element.childNodes) {
    if (node === own || (node instanceof Element && node.matches(passedOver))) continue;
    letters += node.textContent?.length ?? 0;
    if (letters > most) return true;
    if (!(node instanceof Element)) continue;
    if (isOfPage(node) || [...node.querySelectorAll('*')].some(isOfPage)) return true;
  }
  return false;
}
