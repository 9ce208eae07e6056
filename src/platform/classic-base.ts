/**
 * Stands in for `base.ts` in the classic file. `import.meta` does not exist there, and the browser
 * says which script it is only while that script runs for the first time.
 */
const script = typeof document === 'undefined' ? null : document.currentScript;

/** In the copy that moves with the versions this is the address of its version: scripts/release.ts. */
const self = './mitid-widgets.classic.js';

export const base =
  script instanceof HTMLScriptElement && script.src ? new URL(self, script.src).href : '';
