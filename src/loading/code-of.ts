/** The code of a widget is the same in all languages; only the built files have it once in each. */
export const codeOf = (name: string): string => name.replace(/\.[\w-]+$/, '');
