/**
 * Lit's `css` as the built files have it: the sheets are ours, so nothing guards against text from elsewhere,
 * and each is a literal of its own, so none is looked up.
 */
export const supportsAdoptingStyleSheets =
  'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** Made once it is wanted; Safari before 16.4 takes the text. */
  get styleSheet(): CSSStyleSheet | undefined {
    if (supportsAdoptingStyleSheets && !this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const css = (strings: TemplateStringsArray, ...values: readonly CSSResult[]): CSSResult =>
  new CSSResult(strings.reduce((text, next, at) => text + String(values[at - 1]) + next));

// Lit hands these on, so they have to be here.
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);
export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    return;
  }
  for (const { cssText } of styles) {
    const style = document.createElement('style');
    style.textContent = cssText;
    root.append(style);
  }
}
