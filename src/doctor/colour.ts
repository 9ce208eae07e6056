/** Any colour that the browser can read, as numbers. */
import type { Rgb } from './contrast.ts';

let context: CanvasRenderingContext2D | null | undefined;

export function colourOf(text: string): Rgb | undefined {
  if (!CSS.supports('color', text)) return undefined;
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // Under a colour that one can see through, the page is taken for white.
  for (const colour of ['#fff', text]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
