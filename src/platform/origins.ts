/**
 * From where an attribute may name a file. Whoever may write attributes may not always write
 * scripts, so a further origin is named where only the owner of the page writes:
 * `<meta name="mitid-content-origins" content="https://files.example.dk">` in the head.
 */
import { base } from './base.ts';

const originOf = (address: string, from?: string): string => {
  try {
    return new URL(address, from).origin;
  } catch {
    return '';
  }
};

const named = (): string[] => {
  const metas = document.head.querySelectorAll<HTMLMetaElement>(
    'meta[name="mitid-content-origins"]',
  );
  return [...metas].flatMap(({ content }) => content.split(/[\s,]+/)).map((each) => originOf(each));
};

/** Origins that the owner of the page has chosen: its own, that of its scripts, and those it names. */
export const trustedOrigins = (): readonly string[] =>
  [self.origin, originOf(document.baseURI), originOf(base), ...named()].filter(
    (origin) => origin !== '' && origin !== 'null',
  );

/** Whether an address, as an attribute says it, lies where the owner of the page wants it. */
export const isTrusted = (address: string): boolean =>
  trustedOrigins().includes(originOf(address, document.baseURI));
