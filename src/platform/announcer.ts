/**
 * One live region a page, in the light DOM: screen readers miss changes to live regions inside
 * shadow roots. It exists, empty, before the first text, and is emptied again after each.
 */
let region: HTMLElement | undefined;

const hidden =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

export function prepareAnnouncer(): void {
  if (region?.isConnected) return;
  region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.dataset['mitidAnnouncer'] = '';
  // Set through the CSSOM, which a strict Content-Security-Policy allows.
  region.style.cssText = hidden;
  document.body.append(region);
}

let clearing = 0;

export function announce(text: string, lang: string): void {
  prepareAnnouncer();
  if (!region) return;
  const target = region;
  target.lang = lang;
  target.textContent = '';
  // A change of text in the same task as the one before is not read out.
  setTimeout(() => (target.textContent = text), 50);
  clearTimeout(clearing);
  clearing = window.setTimeout(() => (target.textContent = ''), 5000);
}
