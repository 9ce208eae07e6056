/** What a sandboxed frame must be allowed, so that everything in a widget works. */
export const frameSandbox: readonly string[] = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
];
