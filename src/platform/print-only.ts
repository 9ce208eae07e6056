const attribute = 'data-mitid-print';

const rules = `
  [${attribute}="path"] > :not([${attribute}]) { display: none !important; }
  [${attribute}] { visibility: visible; }
`;

/** The element and what it stands in, up to the body. Only light DOM can be left out by a sheet. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) path.push(at);
  return path;
}

/** The element of the page itself in which an element stands. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

/** Prints one element of the page: everything else is left out while the page prints. */
export function printOnly(widget: Element): void {
  const element = outermost(widget);
  // Without constructible sheets the whole page is printed, which is no worse than the menu.
  const canStyle = 'adoptedStyleSheets' in document && element.getRootNode() === document;
  if (!canStyle) {
    window.print();
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { ${rules} }`);
  const path = pathOf(element);
  for (const at of path) at.setAttribute(attribute, 'path');
  element.setAttribute(attribute, 'self');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const at of [...path, element]) at.removeAttribute(attribute);
    },
    { once: true },
  );
  window.print();
}
