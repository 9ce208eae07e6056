/** Words that more than one place says. */
import { msg, str } from '@lit/localize';
import { currentLocale } from '../core/i18n/words.ts';
import type { Finding, SeenWidget } from './seen.ts';

export const didYouMean = (nearest: string): string =>
  msg(str`Did you mean “${nearest}”?`, { id: 'doctor.meant' });

export const noProblems = (): string => msg('No problems found.', { id: 'doctor.none' });

/** A number with one decimal, as it is written in the language. */
export const decimal = (value: number): string =>
  value.toLocaleString(currentLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How a widget is named. */
export const nameOf = ({ tag }: SeenWidget): string => `<${tag}>`;

/** What a finding points at. */
export const at = ({ number }: SeenWidget): Pick<Finding, 'at'> => ({
  at: { kind: 'widget', number },
});
