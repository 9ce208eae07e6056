/** What a strict Content-Security-Policy has to allow for a snippet. Pure. */
import type { Page } from '../page.ts';
import type { Files } from './markup.ts';

/** An address in a policy: these signs would end it. */
const inPolicy = (address: string): string =>
  address.replace(/[;,\s]/g, (sign) => encodeURIComponent(sign));

/** The server of an overlay; one on the page's own server is `'self'`. */
function serverOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return "'self'";
  }
}

/** One in the page is fetched from nowhere. */
const overlayPolicy = ({ widgets: [{ overlay }] }: Page): string[] =>
  overlay === '' || overlay.startsWith('#') ? [] : [`connect-src ${inPolicy(serverOf(overlay))}`];

/** Trusted Types are a matter of their own: most pages do not ask for them. */
const trusted = 'trusted-types lit-html';

export const scriptPolicy = (page: Page, { address }: Files): string[] => [
  `script-src ${inPolicy(address)}`,
  ...overlayPolicy(page),
  trusted,
];

/** For code that the host's own bundle brings. */
export const bundlePolicy = (page: Page): string[] => [
  "script-src 'self'",
  ...overlayPolicy(page),
  trusted,
];

export const framePolicy = ({ address }: Files, withScript: boolean): string[] => [
  `frame-src ${inPolicy(address)}frame/`,
  ...(withScript ? [`script-src ${inPolicy(address)}mitid-frame.js`] : []),
];
