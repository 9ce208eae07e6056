/**
 * An overlay in the address of a frame: `#overlay=` and its JSON as base64url. For hosts who can only
 * place a frame and cannot put a file beside it. A fragment is sent to no server.
 */
const NAME = 'overlay';

const inBase64Url = (bytes: Uint8Array): string =>
  btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** What goes behind the address, with its sign. */
export const overlayFragment = (json: string): string =>
  `#${NAME}=${inBase64Url(new TextEncoder().encode(json))}`;

export interface FragmentOverlay {
  /** The JSON. */
  readonly file?: Uint8Array<ArrayBuffer>;
  /** Why it is not taken over, for the one who wrote the address. */
  readonly problem?: string;
}

/**
 * Reads it only where a page stands around the frame. That page answers for what it shows; an address
 * alone can be sent to anybody, with any telephone number in it, and would show it on the host's server.
 */
export function readFragment(hash: string, isAlone: boolean): FragmentOverlay {
  const [, coded] = new RegExp(`^#${NAME}=([^&]*)`).exec(hash) ?? [];
  if (coded === undefined) return {};
  const instead = 'The built-in content is shown.';
  if (isAlone) {
    return { problem: `#${NAME} is refused: it counts only in a frame of a page. ${instead}` };
  }
  try {
    const signs = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
    return { file: Uint8Array.from(signs, (sign) => sign.charCodeAt(0)) };
  } catch {
    return { problem: `#${NAME} is not base64url, perhaps cut off. ${instead}` };
  }
}
