/** A QR code as one path, with the light border that readers of such codes need. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules along one side, with the border. */
  readonly size: number;
  readonly path: string;
}

/** `too-long` where no code can hold the text. */
export function qrCode(text: string): QrCode | 'too-long' {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: 4 });
    const path = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size, path: path.join('') };
  } catch {
    return 'too-long';
  }
}
