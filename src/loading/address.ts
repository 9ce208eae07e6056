import { version } from '../generated/version.ts';

/**
 * The address of a built module that is loaded by name, such as `content/results.en`. The name stays the same from version to version, so the
 * version keeps caches apart. Browsers may keep a failed module for the life of the page, so a further
 * attempt has another address.
 */
export const addressOf = (name: string, base: string, attempt = 0): string =>
  new URL(`${name}.js?${version}${attempt ? `-${attempt}` : ''}`, base).href;

/**
 * Whether an import map of the page says what must be in the file at an address. Then it is asked
 * for at no other, where the browser would take anything.
 */
export function isPinned(address: string): boolean {
  const { pathname, search } = new URL(address);
  return [...document.querySelectorAll('script[type="importmap"]')].some((map) =>
    map.textContent.includes(pathname + search),
  );
}
