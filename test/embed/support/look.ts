/** What a reader would see of some widgets, and in what it differs from another time. */
import type { Page } from './engines.ts';

/** The pieces that the checklist is made of, as a question and as a list. */
export const selectors: readonly string[] = [
  '.base',
  '#heading',
  '#question-route',
  '.asked',
  '.options',
  '.option',
  '.option-label',
  '.hint',
  '.help',
  // The list of papers.
  '.known > summary',
  'progress',
  '.progress-words',
  '.visit p',
  '.group-words',
  '.needs > li',
  '.paper',
  '.paper label',
  '.paper input',
  '.paper summary',
  '.fold > summary',
  '.sources',
  '.actions .button',
  'summary',
];

/** What a reader would see. Sizes follow from these, and from the width that the host gives. */
export const properties: readonly string[] = [
  '-webkit-text-fill-color',
  '-webkit-text-stroke-width',
  'accent-color',
  'appearance',
  'background-color',
  'border-block-start-width',
  'border-collapse',
  'border-inline-end-style',
  'box-sizing',
  'caret-color',
  'color',
  'column-count',
  'cursor',
  'direction',
  'display',
  'float',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant-caps',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'list-style-type',
  'margin-block-end',
  'margin-block-start',
  'margin-inline-end',
  'margin-inline-start',
  'opacity',
  'outline-style',
  'overflow-wrap',
  'padding-block-end',
  'padding-block-start',
  'padding-inline-end',
  'padding-inline-start',
  'paint-order',
  'position',
  'quotes',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-decoration-line',
  'text-emphasis-style',
  'text-indent',
  'text-shadow',
  'text-transform',
  'text-underline-offset',
  'text-underline-position',
  'text-wrap-mode',
  'vertical-align',
  'visibility',
  'white-space',
  'word-break',
  'word-spacing',
];

export type Look = Record<string, Record<string, string>>;

/**
 * What is looked at in the widgets with these ids: by selector and property. They stand in the page,
 * or in the shadow root of `#card`.
 */
export const lookOf = (
  page: Page,
  ids: readonly string[],
  selectors: readonly string[],
  properties: readonly string[],
): Promise<Look> =>
  page.evaluate(
    (hosts: readonly string[], inside: readonly string[], wanted: readonly string[]) => {
      const look: Record<string, Record<string, string>> = {};
      for (const host of hosts) {
        const holder = document.querySelector('#card')?.shadowRoot ?? document;
        const root = holder.getElementById(host)?.shadowRoot;
        for (const selector of inside) {
          const element = root?.querySelector(selector);
          if (!element) continue;
          const style = getComputedStyle(element);
          look[`${host} ${selector}`] = Object.fromEntries(
            wanted.map((name) => [
              name,
              // Some engines round to what they lay out.
              style
                .getPropertyValue(name)
                .replace(/[\d.]+px/, (size) => `${parseFloat(size).toFixed(1)}px`),
            ]),
          );
        }
      }
      return look;
    },
    ids,
    selectors,
    properties,
  );

/** What came in, and the first element that it reached. */
export function differences(plain: Look, other: Look): string[] {
  const found = new Map<string, string>();
  for (const [element, style] of Object.entries(plain)) {
    for (const [name, value] of Object.entries(style)) {
      const now = other[element]?.[name] ?? 'gone';
      if (now !== value && !found.has(name)) found.set(name, `${element}: ${value} → ${now}`);
    }
  }
  return [...found].map(([name, change]) => `${name} of ${change}`);
}
