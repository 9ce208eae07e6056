/** Where the built files lie, as seen from a module one folder below, such as `chunks/core.js`. */
export const base = import.meta.url.replace(/[^/]*\/[^/]*$/, '');
