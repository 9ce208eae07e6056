/**
 * Stands in for `base.ts` in the classic file. `import.meta` does not exist there, and the browser says which
 * script it is only while that script runs for the first time. Where sites join files or write them into the
 * page, the head says where the files are: `<meta name="mitid-base" content="https://example.dk/mitid/">`.
 * Only there: whoever may write into the body must not say from where scripts are loaded.
 */
const file = 'mitid-widgets.classic.js';

/** In the copy that moves with the versions this is the address of its version: scripts/release.ts. */
const self = './mitid-widgets.classic.js';

function baseOf(address: string, from?: string): string {
  try {
    return new URL(self, new URL(address, from)).href;
  } catch {
    return '';
  }
}

function find(): string {
  if (typeof document === 'undefined') return '';
  const said = document.head.querySelector<HTMLMetaElement>('meta[name="mitid-base"]')?.content;
  if (said) return baseOf(said.endsWith('/') ? said : `${said}/`, document.baseURI);
  const { currentScript } = document;
  const own = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  if (own.split(/[?#]/)[0]?.endsWith(file)) return baseOf(own);
  const tags = [...document.querySelectorAll<HTMLScriptElement>(`script[src*="${file}"]`)];
  return baseOf(tags[0]?.src ?? own);
}

export const base = find();
