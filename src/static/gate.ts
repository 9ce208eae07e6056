/** The style sheet of what is rendered beforehand. */
import type { CSSResultGroup } from 'lit';
import { dark, light } from '../core/styles/tokens.ts';

/** Seconds after which a page whose scripts do not come shows the complete content. */
const patience = 5;

/**
 * The first view shows where a script may still come; else the complete content, which stands in the
 * slot. The animation is on an element of ours, since pages switch theirs off.
 */
const gate = `.gate>.room{display:var(--_first,flow-root)}.gate>.whole{display:var(--_whole,none)}
@media (scripting:none){.gate{--_first:none;--_whole:block}}
:host(:not(:defined)) .gate{animation:late 1ms ${patience}s forwards}
@keyframes late{from,to{--_first:none;--_whole:block}}
::slotted(*){line-height:1.6}
.open-now,.closed-now{visibility:hidden}`;

const pairs = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/(--_[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** Dark where the page says so, before there is a script to ask it; where browsers can do that. */
function autoTheme(): string {
  const darks = pairs(dark.cssText);
  const both = [...pairs(light.cssText)].map(
    ([name, value]) => `${name}:light-dark(${value},${darks.get(name) ?? value})`,
  );
  return `@supports (color:light-dark(red,red)){.base[data-theme=auto]{color-scheme:inherit;${both.join(';')}}}`;
}

const textOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(textOf).join('\n') : 'cssText' in styles ? styles.cssText : '';

/** The sheet of a widget as it is, and what only holds until its script is there. */
export const sheetOf = (styles: readonly CSSResultGroup[]): string =>
  [...styles.map(textOf), autoTheme(), gate].join('\n');
