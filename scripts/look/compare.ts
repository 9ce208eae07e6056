/** Two pictures of the same thing: whether somebody would see a difference. */
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

interface Raw {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Difference {
  /** How many pixels differ; the smoothing of letters and edges does not count. */
  readonly pixels: number;
  /** The differences in red, on what was before. */
  readonly picture: Uint8Array;
}

async function rawOf(file: Uint8Array | string): Promise<Raw> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** On a ground of its own where the other is larger. */
function onGround({ width, height, data }: Raw, wide: number, high: number): Uint8Array {
  const all = new Uint8Array(wide * high * 4);
  for (let row = 0; row < height; row++) {
    all.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * wide * 4);
  }
  return all;
}

/** `undefined` where nobody would see one. */
export async function differenceOf(
  before: Uint8Array | string,
  after: Uint8Array,
): Promise<Difference | undefined> {
  const [one, other] = [await rawOf(before), await rawOf(after)];
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const isResized = one.width !== other.width || one.height !== other.height;
  const drawn = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(
    onGround(one, width, height),
    onGround(other, width, height),
    drawn,
    width,
    height,
    // A tenth of the way from black to white: less is the smoothing of a letter.
    { threshold: 0.1 },
  );
  if (!isResized && pixels === 0) return undefined;
  const picture = await webpOf(
    await sharp(drawn, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  );
  return { pixels, picture };
}

/** Without loss, and a third of what a PNG takes. */
export const webpOf = (png: Uint8Array): Promise<Uint8Array> =>
  sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
