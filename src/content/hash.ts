import { plainText } from './danish.ts';

/**
 * A short name for a text or list, which changes when that changes. It guards against drift, not
 * against malice, so it need not be cryptographic (and works at once, also without https). Marks around Danish
 * words are no part of a text.
 */
export function hashOf(value: unknown): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of plainText(JSON.stringify(value))) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) * 2 ** 21 + (a >>> 11)).toString(36).padStart(8, '0');
}
