/** What a strict Content-Security-Policy has to allow for a snippet. Pure. */
import type { BuilderState } from '../state.ts';
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

const overlayPolicy = ({ overlay }: BuilderState): string[] =>
  overlay === '' ? [] : [`connect-src ${inPolicy(serverOf(overlay))}`];

/** Trusted Types are a matter of their own: most pages do not ask for them. */
const trusted = 'trusted-types lit-html';

export const scriptPolicy = (state: BuilderState, { address }: Files): string[] => [
  `script-src ${inPolicy(address)}`,
  ...overlayPolicy(state),
  trusted,
];

/** For code that the host's own bundle brings. */
export const bundlePolicy = (state: BuilderState): string[] => [
  "script-src 'self'",
  ...overlayPolicy(state),
  trusted,
];

export const framePolicy = ({ address }: Files, withScript: boolean): string[] => [
  `frame-src ${inPolicy(address)}frame/`,
  ...(withScript ? [`script-src ${inPolicy(address)}mitid-frame.js`] : []),
];
