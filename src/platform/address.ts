import { version } from '../version.ts';

/**
 * The address of a built module that is loaded by name, such as `content/results.en`. The name stays the same from version to version, so the
 * version keeps caches apart. Browsers may keep a failed module for the life of the page, so a further
 * attempt has another address.
 */
export const addressOf = (name: string, base: string, attempt = 0): string =>
  new URL(`${name}.js?${version}${attempt ? `-${attempt}` : ''}`, base).href;
