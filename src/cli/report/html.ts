/** The report on the rules, for people who do not program. */
import type { PartialText } from '../../content/check.ts';
import type { Content } from '../../content/schema.ts';
import type { Period } from '../../guide/prove-content.ts';
import type { Changes } from '../since.ts';

export interface ReportData {
  readonly version: string;
  readonly today: string;
  readonly content: Content;
  readonly english: PartialText;
  readonly periods: readonly Period[];
  readonly changes: Changes | undefined;
}

export function reportHtml(_data: ReportData): string {
  throw new Error('to be written');
}
