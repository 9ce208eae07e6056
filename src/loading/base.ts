/** The folder of the built files: this module is in the core, which lies there. */
export const base = import.meta.url.replace(/[^/]*$/, '');
