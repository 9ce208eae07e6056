/**
 * Marks around Danish words in texts of other languages: FIRST STRONG ISOLATE and its end. Unseen where a text
 * is plain, and there they keep a Danish word in one piece among Arabic ones; views make elements of them.
 */
export const openDanish = '\u2068';
export const closeDanish = '\u2069';

/** A text for what other programs read, without marks. */
export const plainText = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
