/** Contrast of two colours, as WCAG 2.2 defines it. */

/** A colour as numbers, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What text needs (1.4.3). */
export const NEEDED = 4.5;

const channel = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** One colour with some of another in it. */
export const mix = (from: Rgb, to: Rgb, share: number): Rgb => {
  const at = (part: 0 | 1 | 2): number => Math.round(from[part] + (to[part] - from[part]) * share);
  return [at(0), at(1), at(2)];
};

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

const worst = (colour: Rgb, grounds: readonly Rgb[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** How far a colour must go towards another to be read on all grounds; more than 1 where it never is. */
function distance(colour: Rgb, towards: Rgb, grounds: readonly Rgb[]): number {
  for (let step = 0; step <= 50; step++) {
    if (worst(mix(colour, towards, step / 50), grounds) >= NEEDED) return step / 50;
  }
  return 2;
}

/** The colour, moved as little as needed towards black or white until it can be read on all grounds. */
export function readable(colour: Rgb, grounds: readonly Rgb[]): Rgb {
  const [dark, light] = [BLACK, WHITE].map((end) => distance(colour, end, grounds)) as [
    number,
    number,
  ];
  if (Math.min(dark, light) > 1) {
    return worst(BLACK, grounds) > worst(WHITE, grounds) ? BLACK : WHITE;
  }
  return dark <= light ? mix(colour, BLACK, dark) : mix(colour, WHITE, light);
}

export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
