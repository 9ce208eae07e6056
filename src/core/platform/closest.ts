/** The parent element, or the host where the parent is a shadow root. */
export function composedParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest value of an attribute on the element or its ancestors, through shadow roots. */
export function closestAttribute(element: Element | null, name: string): string | null {
  for (let at = element; at; at = composedParent(at)) {
    const value = at.getAttribute(name);
    if (value) return value;
  }
  return null;
}
