/**
 * What a host meant by the value of an attribute: editors turn quotation marks into typographic
 * ones, and templates encode them twice, so that they end up inside the value.
 */
const marks =
  /^(?:[\s"'`´“”„‟‘’‚‛«»‹›]|&(?:quot|#3[49]|apos);)+|(?:[\s"'`´“”„‟‘’‚‛«»‹›]|&(?:quot|#3[49]|apos);)+$/gi;

export const plainValue = (text: string): string => text.replace(marks, '');

/** Whether the value of a switch means "on": its name alone does, and a word that says no does not. */
export const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? !/^(false|0|no|off)$/i.test(plainValue(value)) : Boolean(value);
