/** Stands in for `load-widget.ts` in the classic file, which has all widgets. */
export const loadWidget = (): Promise<void> => Promise.resolve();
