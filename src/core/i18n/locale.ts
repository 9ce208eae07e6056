/** Which language a widget speaks, and which way it is written. */
import { closestAttribute, composedParent } from '../platform/closest.ts';
import { plainValue } from '../platform/plain-value.ts';

export const sourceLocale = 'en';

/** `da_DK`, `dan` and `dk` are Danish: no language has the last as its code. */
function meantTag(text: string): string {
  const tag = plainValue(text).replaceAll('_', '-').replace(/^dk\b/i, 'da');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/**
 * Finds a supported language by lookup (RFC 4647): `uk-UA` matches `uk`. Returns `undefined` for
 * what is not a language tag or is not supported.
 */
export function lookupLocale(tag: string, supported: readonly string[]): string | undefined {
  const subtags = meantTag(tag).toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join('-');
    const match = supported.find((locale) => locale.toLowerCase() === range);
    if (match) return match;
  }
  return undefined;
}

export interface ResolvedLocale {
  readonly locale: string;
  /** The element's own `lang`, where it names no language that is supported. */
  readonly unsupported: string | undefined;
  /** Nothing around the element names a language that is supported. */
  readonly isGuess?: boolean;
}

/** The element's own `lang`, then its ancestors' and the document's, then English. */
export function resolveLocale(element: Element, supported: readonly string[]): ResolvedLocale {
  const own = element.getAttribute('lang');
  const fromOwn = own ? lookupLocale(own, supported) : undefined;
  if (fromOwn) return { locale: fromOwn, unsupported: undefined };
  const tag = closestAttribute(composedParent(element), 'lang');
  const locale = tag ? lookupLocale(tag, supported) : undefined;
  return {
    locale: locale ?? sourceLocale,
    unsupported: own || undefined,
    isGuess: locale === undefined,
  };
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb']);

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
