/**
 * From where an attribute may name a file. Whoever may write attributes may not always write
 * scripts, so a further origin is named where only the owner of the page writes:
 * `<meta name="mitid-content-origins" content="https://files.example.dk">` in the head.
 */

function originOf(address: string, from?: string): string {
  try {
    return new URL(address, from).origin;
  } catch {
    return '';
  }
}

const named = (): string[] => {
  const metas = document.head.querySelectorAll<HTMLMetaElement>(
    'meta[name="mitid-content-origins"]',
  );
  return [...metas].flatMap(({ content }) => content.split(/[\s,]+/)).map((each) => originOf(each));
};

/** Whether a web address leads elsewhere than to where the owner of the page wants files to lie. */
export function isForeign(address: string): boolean {
  const origin = originOf(address, document.baseURI);
  const own = [self.origin, originOf(document.baseURI), originOf(import.meta.url)];
  return /^https?:/.test(origin) && ![...own, ...named()].includes(origin);
}
