/** How much this run proves; `web-test-runner.config.mjs` writes it into the page. */
declare global {
  interface Window {
    mitidRun?: { readonly isFull: boolean; readonly isFirst: boolean };
  }
}

const { isFull: all = false, isFirst = true } = window.mitidRun ?? {};

/** Whether everything is proved, in every engine. */
export const isFull: boolean = all;

/** axe gives every engine the same answers, so it is asked in the first. */
export const hasAxe: boolean = all || isFirst;
