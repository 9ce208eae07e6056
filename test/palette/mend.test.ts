/** The colours of a host: what cannot be read is moved to the nearest that can. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { contrast, NEEDED, readable, type Rgb } from '../../src/palette/contrast.ts';
import {
  isLikeDanger,
  mended,
  properties,
  type Colours,
  type Token,
} from '../../src/palette/mend.ts';

const plain: Colours = {
  surface: [255, 255, 255],
  tint: [243, 247, 246],
  accent: [13, 95, 92],
  'accent-tint': [228, 241, 239],
  'on-accent': [255, 255, 255],
  ink: [22, 33, 31],
  muted: [83, 97, 93],
};
const rgb = fc.tuple(
  ...([0, 1, 2].map(() => fc.nat(255)) as [never, never, never]),
) as fc.Arbitrary<Rgb>;
const after = (seen: Colours, given: readonly Token[]): Colours => ({
  ...seen,
  ...Object.fromEntries(mended(seen, new Set(given)).map(({ token, to }) => [token, to])),
});

describe('the colours of a host', () => {
  it('stay as they are where they can be read', () => {
    assert.deepEqual(mended(plain, new Set(['ink'])), []);
  });

  it('can all be read afterwards, wherever a colour can be', () => {
    fc.assert(
      fc.property(rgb, rgb, (accent, onAccent) => {
        const now = after({ ...plain, accent, 'on-accent': onAccent }, ['accent', 'on-accent']);
        for (const ground of ['surface', 'tint', 'accent-tint'] as const) {
          for (const text of ['ink', 'muted', 'accent'] as const) {
            assert.ok(contrast(now[text], now[ground]) >= NEEDED, `${text} on ${ground}`);
          }
        }
        assert.ok(contrast(now['on-accent'], now.accent) >= NEEDED);
      }),
    );
  });

  it('move no further than they must, and in the direction that is nearer', () => {
    const white: Rgb = [255, 255, 255];
    const yellow = readable([255, 204, 0], [white]);
    assert.ok(contrast(yellow, white) >= NEEDED && contrast(yellow, white) < NEEDED + 0.3);
    const onDark = readable([60, 60, 60], [[20, 26, 25]]);
    assert.ok(onDark[0] > 60);
  });

  it('are black or white where nothing can be read on all grounds', () => {
    const grounds: Rgb[] = [
      [255, 255, 255],
      [128, 128, 128],
      [0, 0, 0],
    ];
    assert.match(readable([90, 90, 90], grounds).join(), /^(0,0,0|255,255,255)$/);
  });

  it('say of what they were and how low the contrast was', () => {
    const found = mended({ ...plain, accent: [255, 204, 0] }, new Set<Token>(['accent']));
    const accent = found.find(({ token }) => token === 'accent');
    assert.deepEqual(accent?.from, [255, 204, 0]);
    assert.equal(accent.contrast?.toFixed(1), '1.4');
  });

  it('give their tints to what the host leaves open, and to nothing else', () => {
    const tints = (given: Token[]): string[] =>
      mended({ ...plain, accent: [160, 0, 0] }, new Set(given)).map(({ token }) => token);
    assert.deepEqual(tints(['accent']), ['accent-tint']);
    assert.deepEqual(tints(['accent', 'accent-tint']), []);
  });

  it('are told from danger by their hue', () => {
    assert.equal(isLikeDanger([190, 20, 30]), true);
    assert.equal(isLikeDanger([0, 90, 160]), false);
    assert.equal(isLikeDanger([120, 110, 110]), false);
  });

  it('are those that a host can set', () => {
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(plain).sort());
  });
});
