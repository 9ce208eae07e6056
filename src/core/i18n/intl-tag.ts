/**
 * The tag of a language for `Intl`. `en` alone would be American; figures are those of the Danish letters that
 * readers compare with, in Arabic too.
 */
export const tagOf = (locale: string): string => `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn`;
