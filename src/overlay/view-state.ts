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

/**
 * Every element that can have focus or be unfolded, by its item, what it is, and its number among
 * its like: a link more in a step must not rename the button below.
 */
function elementsByName(root: Root): Map<string, HTMLElement> {
  const counts = new Map<string, number>();
  const found = new Map<string, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>(kept)) {
    const like = `${itemsAround(element)} ${element.localName}.${element.className}`;
    const count = counts.get(like) ?? 0;
    counts.set(like, count + 1);
    found.set(`${like} ${count}`, element);
  }
  return found;
}

/** Notes the place; the returned function goes back to it, or `lost` where it is no more. */
export function notePlace(root: Root, lost: () => void): () => void {
  const before = elementsByName(root);
  const open = new Set<string>();
  let focused: string | undefined;
  for (const [name, element] of before) {
    if (element instanceof HTMLDetailsElement && element.open) open.add(name);
    if (element === root.activeElement) focused = name;
  }
  return () => {
    const now = elementsByName(root);
    const used = new Set(before.values());
    for (const [name, element] of now) {
      // What is where it was is as it was, but for what the drawing itself has unfolded; so is what is quite new.
      if (before.get(name) === element || (!before.has(name) && !used.has(element))) continue;
      if (element instanceof HTMLDetailsElement) element.open = open.has(name);
    }
    if (focused === undefined) return;
    const target = now.get(focused);
    if (!target) lost();
    else if (target !== root.activeElement) target.focus({ preventScroll: true });
  };
}
