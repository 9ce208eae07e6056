/**
 * Keeps the reader's place while items come and go: focus, and what is unfolded. Lists are drawn
 * by position, so without this both would move on to the neighbour. Items say `data-item`.
 */
type Root = ParentNode & DocumentOrShadowRoot;

const kept = 'details, summary, input, button, a, [tabindex]';

/** The items that an element stands in, the outermost first. */
function itemsAround(element: Element): string {
  const names: string[] = [];
  let at = element.closest<HTMLElement>('[data-item]');
  while (at) {
    names.unshift(at.dataset['item'] ?? '');
    at = at.parentElement?.closest('[data-item]') ?? null;
  }
  return names.join(' ');
}

/** Every element that can have focus or be unfolded, by its item and its number in that. */
function elementsByName(root: Root): Map<string, HTMLElement> {
  const counts = new Map<string, number>();
  const found = new Map<string, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>(kept)) {
    const items = itemsAround(element);
    const count = counts.get(items) ?? 0;
    counts.set(items, count + 1);
    found.set(`${items} ${count}`, element);
  }
  return found;
}

/** Notes the place; the returned function goes back to it. */
export function notePlace(root: Root): () => void {
  const before = elementsByName(root);
  const open = new Set<string>();
  let focused: string | undefined;
  for (const [name, element] of before) {
    if (element instanceof HTMLDetailsElement && element.open) open.add(name);
    if (element === root.activeElement) focused = name;
  }
  return () => {
    const now = elementsByName(root);
    for (const [name, element] of now) {
      if (element instanceof HTMLDetailsElement) element.open = open.has(name);
    }
    const target = focused === undefined ? undefined : now.get(focused);
    if (target && target !== root.activeElement) target.focus({ preventScroll: true });
  };
}
