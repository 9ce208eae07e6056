/** How much this run proves; `web-test-runner.config.mjs` writes it into the page. */
declare global {
  interface Window {
    mitidRun?: { readonly isFull: boolean; readonly isFirst: boolean };
  }
}

const { isFull = false, isFirst = true } = window.mitidRun ?? {};

/** axe gives every engine the same answers, so it is asked in the first. */
const hasAxe = isFull || isFirst;

export { hasAxe, isFull };
