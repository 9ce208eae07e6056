/** Addresses that an editor types: of the folder with the files, and of others. Pure. */
/** `www.example.dk/…`: a server that is named without its scheme. A folder has no dot in its name. */
const NAMED = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?(\/|$)/i;
/** The script itself, where its folder is asked for. */
const SCRIPT = /mitid-widgets(\.classic)?\.js$/;

/** The address of the folder, as it goes into snippets; `undefined` where it is none. */
export function folderAddress(text: string, here: string): string | undefined {
  const typed = text.trim().replace(SCRIPT, '');
  try {
    const url = new URL(NAMED.test(typed) ? `https://${typed}` : typed || 'dist/', here);
    if (!/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined;
    const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
    // Signs that the languages of the snippets take for their own.
    return url.origin + path.replace(/['{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  } catch {
    return undefined;
  }
}

/** A folder such as `0.1/`, whose files are other ones after the next release: no hash holds for them. */
export const isAlias = (address: string): boolean => /\/\d+(\.\d+)?\/$/.test(address);

/** Whether an address is one that only the editor's own computer knows. */
export const isLocal = (address: string): boolean =>
  /^(localhost|127\..*|\[::1\])$/.test(new URL(address).hostname);

/** Why readers could not get files from an address that is right as such. */
export type Unreachable = 'local' | 'insecure';

export function unreachable(address: string): Unreachable | undefined {
  if (isLocal(address)) return 'local';
  return new URL(address).protocol === 'http:' ? 'insecure' : undefined;
}

/** Whether an address leads to a server; one that is being typed leads to no other. */
export function isOfOrigin(address: string, origin: string, here: string): boolean {
  try {
    return new URL(address, here).origin === origin;
  } catch {
    return true;
  }
}
