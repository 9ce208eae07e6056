/**
 * Stands in for `base.ts` in the classic file. `import.meta` does not exist there, and the browser
 * says which script it is only while that script runs for the first time.
 */
const script = typeof document === 'undefined' ? null : document.currentScript;

export const base = script instanceof HTMLScriptElement ? script.src : '';
