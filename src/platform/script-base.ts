/**
 * Where the classic script was loaded from. `import.meta` does not exist in it, and the browser
 * says which script it is only while that script runs for the first time.
 */
const script = typeof document === 'undefined' ? null : document.currentScript;

export const scriptBase = script instanceof HTMLScriptElement ? script.src : undefined;
