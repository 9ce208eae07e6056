/** A palette from one colour of the host, in which everything can be read. Pure. */
import {
  contrast as contrastOf,
  hexOf,
  mix as mixOf,
  NEEDED,
  type Rgb,
} from '../../src/palette/contrast.ts';
import { isLikeDanger } from '../../src/palette/mend.ts';

export { NEEDED };

/** That of the widgets where the host says none. */
export const BUILT_IN = '#0d5f5c';

/** The grounds that widgets stand on. */
export const surface = { light: '#ffffff', dark: '#141a19' };

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** What people type for a colour: `c00020`, `#c02` and ` #C00020` mean one too. */
export function colourFor(text: string): string {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return text.trim();
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

const toRgb = (colour: string): Rgb => {
  const at = (start: number): number => parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
};

export const contrast = (one: string, other: string): number =>
  contrastOf(toRgb(one), toRgb(other));

/** One colour with some of another in it. */
const mix = (colour: string, other: string, share: number): string =>
  hexOf(mixOf(toRgb(colour), toRgb(other), share));

/** The colour, moved as little as needed towards black or white until it can be read on all grounds. */
function readable(colour: string, towards: string, grounds: (colour: string) => string[]): string {
  for (let share = 0; share <= 1; share += 0.02) {
    const moved = mix(colour, towards, share);
    if (grounds(moved).every((ground) => contrast(moved, ground) >= NEEDED)) return moved;
  }
  return towards;
}

const onColour = (colour: string): string => {
  const dark = '#08211f';
  return contrast('#ffffff', colour) >= contrast(dark, colour) ? '#ffffff' : dark;
};

export interface Palette {
  readonly accent: string;
  readonly onAccent: string;
  readonly tint: string;
}

function paletteOn(ground: string, colour: string, towards: string, share: number): Palette {
  const tintOf = (accent: string): string => mix(ground, accent, share);
  const accent = readable(colour, towards, (each) => [ground, tintOf(each)]);
  return { accent, onAccent: onColour(accent), tint: tintOf(accent) };
}

/** What follows from the host's colour, in light and in dark. */
export const palettesOf = (colour: string): { light: Palette; dark: Palette } => ({
  light: paletteOn(surface.light, colour, '#000000', 0.1),
  dark: paletteOn(surface.dark, colour, '#ffffff', 0.2),
});

/** Whether buttons in this colour could be taken for those that warn; widgets then mark these. */
export const isLikeWarnings = (colour: string): boolean =>
  isColour(colour) &&
  Object.values(palettesOf(colour)).some(({ accent }) => isLikeDanger(toRgb(accent)));

/** The custom properties for the host's colour, without their prefix. */
export function coloursFor(accent: string, theme: 'auto' | 'light' | 'dark'): [string, string][] {
  if (!isColour(accent)) return [];
  const { light, dark } = palettesOf(accent);
  const named = ({ accent: colour, onAccent, tint }: Palette, end: string): [string, string][] => [
    [`color-accent${end}`, colour],
    [`color-on-accent${end}`, onAccent],
    [`color-accent-tint${end}`, tint],
  ];
  return [
    ...(theme === 'dark' ? [] : named(light, '')),
    ...(theme === 'light' ? [] : named(dark, '-dark')),
  ];
}
