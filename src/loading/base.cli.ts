/** The folder of the built files: the command line lies one below. */
export const base = import.meta.url.replace(/[^/]*\/[^/]*$/, '');
