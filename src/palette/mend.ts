/** Colours of a host that cannot be read, moved to the nearest that can. Pure. */
import { contrast, mix, NEEDED, readable, type Rgb } from './contrast.ts';

/** The tokens that a host can colour, with the end of the custom property that does. */
export const properties = {
  surface: 'surface',
  tint: 'tint',
  accent: 'accent',
  'accent-tint': 'accent-tint',
  'on-accent': 'on-accent',
  ink: 'text',
  muted: 'muted',
} as const;

export type Token = keyof typeof properties;
export type Property = (typeof properties)[Token];
export type Colours = Readonly<Record<Token, Rgb>>;

const all: readonly Token[] = ['surface', 'tint', 'accent-tint'];

/** What each colour is read on, in the order in which they are mended. */
const grounds: readonly (readonly [Token, readonly Token[]])[] = [
  ['ink', all],
  ['muted', all],
  ['accent', all],
  ['on-accent', ['accent']],
];

export interface Mended {
  readonly token: Token;
  readonly from: Rgb;
  readonly to: Rgb;
  /** Its lowest contrast, where that was too low. */
  readonly contrast?: number | undefined;
}

/** What has to be another colour; `given` are the tokens that the host has coloured. */
export function mended(seen: Colours, given: ReadonlySet<Token>): Mended[] {
  const now: Record<Token, Rgb> = { ...seen };
  const isDark = contrast(seen.surface, [0, 0, 0]) < contrast(seen.surface, [255, 255, 255]);
  const changed: Mended[] = [];
  const set = (token: Token, to: Rgb, low?: number): void => {
    if (to.join() !== now[token].join()) {
      changed.push({ token, from: now[token], to, contrast: low });
    }
    now[token] = to;
  };
  // What the host leaves open follows what it says.
  if (given.has('surface') && !given.has('tint')) set('tint', mix(now.surface, now.ink, 0.04));
  if ((given.has('accent') || given.has('surface')) && !given.has('accent-tint')) {
    set('accent-tint', mix(now.surface, now.accent, isDark ? 0.2 : 0.1));
  }
  for (const [token, under] of grounds) {
    const on = under.map((each) => now[each]);
    const low = Math.min(...on.map((each) => contrast(now[token], each)));
    if (low < NEEDED) set(token, readable(now[token], on), low);
  }
  return changed;
}

/** Degrees around the wheel of colours; none for greys. */
function hue([red, green, blue]: Rgb): number | undefined {
  const top = Math.max(red, green, blue);
  const span = top - Math.min(red, green, blue);
  if (span < 60) return undefined;
  const sixth =
    top === red
      ? (green - blue) / span
      : top === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return (sixth * 60 + 360) % 360;
}

/** Whether an accent could be taken for the colour of danger. */
export function isLikeDanger(accent: Rgb): boolean {
  const found = hue(accent);
  return found !== undefined && (found < 22 || found > 335);
}
