/** Any colour that the browser can read and that nobody can see through, as numbers. */
import type { Rgb } from './contrast.ts';

let context: CanvasRenderingContext2D | null | undefined;

export function colourOf(text: string): Rgb | undefined {
  if (!CSS.supports('color', text)) return undefined;
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity] = context.getImageData(0, 0, 1, 1).data;
  return opacity === 255 ? [red, green, blue] : undefined;
}
