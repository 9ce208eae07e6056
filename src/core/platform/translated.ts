/** Whether a translator of the browser has changed the page: those of Google and Microsoft leave marks. */
export const isTranslated = (): boolean =>
  document.documentElement.matches('.translated-ltr, .translated-rtl') ||
  document.querySelector('[_msttexthash]') !== null;
