/**
 * Live regions in the light DOM: screen readers miss changes to live regions inside shadow roots. One
 * serves the page, and one each dialog that holds a widget: while a dialog is open, what is outside of it
 * is not read. A region exists, empty, before the first text, and is emptied again after each.
 */
import { composedParent } from './closest.ts';

const hidden =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** The timers of each region. */
const timers = new WeakMap<Element, number[]>();

function containerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at.matches(dialogs)) return at;
  }
  return document.body;
}

/** The region for a widget; a page that writes itself anew may have taken it away. */
export function prepareAnnouncer(widget: Element): HTMLElement {
  const container = containerOf(widget);
  const before = container.querySelector<HTMLElement>(':scope > [data-mitid-announcer]');
  if (before) return before;
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.dataset['mitidAnnouncer'] = '';
  // Set through the CSSOM, which a strict Content-Security-Policy allows.
  region.style.cssText = hidden;
  container.append(region);
  return region;
}

export function announce(text: string, lang: string, widget: Element): void {
  const region = prepareAnnouncer(widget);
  region.lang = lang;
  region.textContent = '';
  for (const timer of timers.get(region) ?? []) clearTimeout(timer);
  timers.set(region, [
    // A change of text in the same task as the one before is not read out; who types hears what the last letter found.
    window.setTimeout(() => (region.textContent = text), 400),
    window.setTimeout(() => (region.textContent = ''), 5000),
  ]);
}
