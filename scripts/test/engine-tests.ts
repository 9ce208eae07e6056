/** Which tests run in which engine. */
import type { Engine } from './browsers.ts';

/** `MITID_FULL=1` proves everything in every engine; it takes some hours. */
export const isFull: boolean = process.env['MITID_FULL'] === '1';

/**
 * What engines can answer differently: focus, details, forms, dates, print, layout, loading, embedding;
 * and what the docs say of all three. The rest is proved once, in the first engine of a run.
 */
const everywhere: readonly RegExp[] = [
  /^test\/core\/i18n\//,
  /^test\/core\/platform\//,
  /^test\/core\/element\/(fields|inherited|switches|persistence\.(device|opening))\./,
  /^test\/(share\/share\.copy|overlay\/content-src)\./,
  /\/(eligibility-checker|faq|guide|guide\.(hash|print)|translators)\.test/,
  /^test\/embed\/(boxes|classic|editors|failure|fragments|frame|frameworks|frameworks-docs|gallery|guide|hooks)\./,
  /^test\/embed\/(host-page|integrity|isolation|loading|modal|narrow|no-templates|overridden|policy)\./,
  /^test\/embed\/(shells|static|support|unclosed)\./,
];

export const runsIn = (file: string, engine: Engine, first: Engine | undefined): boolean =>
  isFull || engine === first || everywhere.some((pattern) => pattern.test(file));
