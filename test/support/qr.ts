/** Reads a QR code as a phone does: from the picture, with a reader that knows nothing of ours. */
import 'jsqr';
import type { QrCode } from '../../src/share/qr.late.ts';

declare const jsQR: typeof import('jsqr').default;

/** What a code says; `undefined` where it cannot be read. */
export function readQr({ size, path }: QrCode, pixels = 4): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * pixels;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(pixels, pixels);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
}
