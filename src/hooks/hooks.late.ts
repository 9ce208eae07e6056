/**
 * Puts widgets where a host could only write `<div data-mitid="document-checklist" data-lang="uk">`, now and
 * whenever such a hook is added or changed. Loaded by the first hook of a page.
 */
import { holdsPage } from '../core/platform/fallback.ts';
import { plainValue } from '../core/platform/plain-value.ts';
import { attributesOf } from '../widgets/attributes.ts';

const hook = 'data-mitid';
const prefix = 'mitid-';

/** What each hook has become. */
const made = new WeakMap<Element, Element>();

/** How often each hook was put right lately: an editor that puts its own text back must not be fought. */
const repairs = new WeakMap<Element, number>();

function mayRepair(holder: Element): boolean {
  const count = repairs.get(holder) ?? 0;
  if (count === 0) setTimeout(() => repairs.delete(holder), 1000);
  repairs.set(holder, count + 1);
  return count < 10;
}

/** What a hook has become: by us, or in a page that an editor has saved as it was then. */
function widgetIn(holder: Element): Element | undefined {
  const first = holder.firstElementChild;
  return made.get(holder) ?? (first?.localName.startsWith(prefix) ? first : undefined);
}

/** Gives the fallback back to the page. */
function unwrap(holder: Element): void {
  const widget = widgetIn(holder);
  made.delete(holder);
  if (widget?.parentNode === holder) widget.replaceWith(...widget.childNodes);
}

function copyAttributes(holder: Element, widget: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = holder.getAttribute(`data-${name}`);
    if (value === null) widget.removeAttribute(name);
    else if (value !== widget.getAttribute(name)) widget.setAttribute(name, value);
  }
}

/** The hook becomes the parent of the widget; what stood in it becomes the widget's fallback. */
function place(holder: Element, name: string, attributes: readonly string[]): void {
  const tag = prefix + name;
  if (widgetIn(holder)?.localName !== tag) unwrap(holder);
  // One that was taken out by a page that writes itself anew comes back as it was.
  const widget = widgetIn(holder) ?? document.createElement(tag);
  copyAttributes(holder, widget, attributes);
  made.set(holder, widget);
  if (widget.parentNode === holder || !mayRepair(holder)) return;
  const fallback = holdsPage(holder) ? [] : holder.childNodes;
  widget.replaceChildren(...fallback);
  holder.prepend(widget);
}

interface Options {
  /** The names of the widgets. */
  readonly names: readonly string[];
  /** Something is wrong in the page, in words for the one who wrote it. */
  readonly onProblem: (message: string) => void;
}

export function watchHooks({ names, onProblem }: Options): void {
  const isWidget = (element: Element): boolean =>
    element.localName.startsWith(prefix) && names.includes(element.localName.slice(prefix.length));

  const meet = (element: Element): void => {
    if (isWidget(element)) return;
    const said = element.getAttribute(hook) ?? '';
    const name = plainValue(said)
      .toLowerCase()
      .replaceAll('_', '-')
      .replace(/^mitid-/, '');
    if (names.includes(name)) {
      place(element, name, attributesOf(name));
      if (holdsPage(element, made.get(element))) {
        onProblem(
          `${hook}="${said}" stands on an element that holds headings, other widgets or much text, so it seems not to be closed: browsers read <div /> as a tag that begins. What it holds is left as it is.`,
        );
      }
      return;
    }
    if (made.has(element)) unwrap(element);
    onProblem(`${hook}="${said}" is not a widget. Use one of: ${names.join(', ')}.`);
  };
  /** One element that cannot be set up stops no other. */
  const tryTo = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      onProblem(`a widget could not be set up: ${String(error)}`);
    }
  };
  const find = (root: Document | Element): void => {
    const found = [...root.querySelectorAll(`[${hook}]`)];
    if (root instanceof Element && root.hasAttribute(hook)) found.unshift(root);
    for (const element of found) {
      tryTo(() => {
        meet(element);
      });
    }
  };
  /** A hook that was changed, or whose content was written anew. */
  const look = (target: Node): void => {
    tryTo(() => {
      if (!(target instanceof Element) || isWidget(target)) return;
      if (target.hasAttribute(hook)) meet(target);
      else if (made.has(target)) unwrap(target);
    });
  };

  const attributes = new Set(names.flatMap(attributesOf));
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      look(target);
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [hook, ...[...attributes].map((name) => `data-${name}`)],
  });
  find(document);
}
