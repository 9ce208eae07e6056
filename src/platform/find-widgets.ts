/**
 * Finds widgets in the document, now and whenever more are added, and puts them where a host could
 * only write `<div data-mitid="document-checklist" data-lang="uk">`.
 */
const hook = 'data-mitid';

/** The hook becomes the parent of the widget; what stood in it becomes the widget's fallback. */
function place(holder: Element, name: string): void {
  const tag = `mitid-${name}`;
  if (holder.firstElementChild?.localName === tag) return;
  const element = document.createElement(tag);
  for (const { name: attribute, value } of holder.attributes) {
    if (attribute.startsWith('data-') && attribute !== hook) {
      element.setAttribute(attribute.slice('data-'.length), value);
    }
  }
  element.append(...holder.childNodes);
  holder.append(element);
}

export function watchWidgets(
  names: readonly string[],
  onFound: (element: Element, name: string) => void,
  onUnknown: (message: string) => void,
): void {
  const selector = [...names.map((name) => `mitid-${name}`), `[${hook}]`].join();
  const meet = (element: Element): void => {
    const name = element.getAttribute(hook);
    if (name === null) onFound(element, element.localName.slice('mitid-'.length));
    else if (names.includes(name)) place(element, name);
    else onUnknown(`${hook}="${name}" is not a widget. Use one of: ${names.join(', ')}.`);
  };
  const find = (root: Document | Element): void => {
    if (root instanceof Element && root.matches(selector)) meet(root);
    root.querySelectorAll(selector).forEach(meet);
  };
  // Before the first look, so that what the hooks become is met like everything else that is added.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
  }).observe(document, { childList: true, subtree: true });
  find(document);
}
