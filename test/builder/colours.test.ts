/** From one colour of the host comes a palette that everybody can read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import {
  colourFor,
  coloursFor,
  contrast,
  isLikeWarnings,
  NEEDED,
  palettesOf,
} from '../../site/builder/colours.ts';

const colour = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('the palette', () => {
  it('can be read on all its grounds, whatever the colour of the host', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const { light, dark } = palettesOf(accent);
        for (const [palette, ground] of [
          [light, '#ffffff'],
          [dark, '#141a19'],
        ] as const) {
          for (const under of [ground, palette.tint]) {
            assert.ok(contrast(palette.accent, under) >= NEEDED, `${palette.accent} on ${under}`);
          }
          assert.ok(contrast(palette.onAccent, palette.accent) >= NEEDED);
        }
      }),
    );
  });

  it('keeps a colour that can be read as it is', () => {
    assert.equal(palettesOf('#7a2340').light.accent, '#7a2340');
  });

  it('measures contrast as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('names dark colours only where the widget can be dark, and light ones where it can be light', () => {
    const ends = (theme: 'auto' | 'light' | 'dark'): boolean[] =>
      coloursFor('#7a2340', theme).map(([name]) => name.endsWith('-dark'));
    assert.deepEqual(ends('light'), [false, false, false]);
    assert.deepEqual(ends('dark'), [true, true, true]);
    assert.deepEqual(ends('auto'), [false, false, false, true, true, true]);
  });

  it('is none without a colour', () => {
    for (const text of ['', 'red', '#12', '#12345g'])
      assert.deepEqual(coloursFor(text, 'auto'), []);
  });
});

describe('what is typed for a colour', () => {
  it('may lack its sign, be short, and have space around it', () => {
    assert.deepEqual(
      ['c00020', '#C00020', ' #c02 ', 'red', ''].map((text) => colourFor(text)),
      ['#c00020', '#C00020', '#cc0022', 'red', ''],
    );
  });

  it('is known to be close to the colour of warnings', () => {
    assert.deepEqual(
      ['#c00020', '#0d5f5c', 'red', ''].map((text) => isLikeWarnings(text)),
      [true, false, false, false],
    );
  });
});
