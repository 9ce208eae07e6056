/** The colours by default can be read on every ground that the widgets have, light and dark. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contrast, NEEDED, type Rgb } from '../../../src/palette/contrast.ts';
import { dark, light } from '../../../src/core/styles/tokens.ts';

/** What edges, marks and the focus ring need (1.4.11). */
const NEEDED_OF_SHAPES = 3;

const grounds = ['surface', 'tint', 'accent-tint', 'warn-tint', 'bad-tint'];

for (const [name, sheet] of Object.entries({ light, dark })) {
  describe(`the ${name} colours`, () => {
    const colours = new Map(
      [...sheet.cssText.matchAll(/--_([\w-]+): (?:var\([\w-]+, )?#([\da-f]+)/g)].map(
        ([, token = '', hex = '']) => [token, toRgb(hex)],
      ),
    );
    const between = (one: string, other: string): number => {
      const [a, b] = [colours.get(one), colours.get(other)];
      assert.ok(a && b, `${one} and ${other} are tokens`);
      return contrast(a, b);
    };

    for (const ground of grounds) {
      it(`let text and links be read on ${ground}`, () => {
        for (const text of ['ink', 'muted', 'accent']) {
          assert.ok(between(text, ground) >= NEEDED, `${text}: ${between(text, ground)}`);
        }
      });
    }

    it('let buttons, warnings and dangers be read', () => {
      for (const [text, ground] of [
        ['on-accent', 'accent'],
        ['warn', 'warn-tint'],
        ['warn', 'surface'],
        ['bad', 'bad-tint'],
        ['bad', 'surface'],
      ] as const) {
        assert.ok(between(text, ground) >= NEEDED, `${text} on ${ground}`);
      }
    });

    it('let fields, chosen options and the focus ring be told from the ground', () => {
      for (const shape of ['edge', 'accent']) {
        assert.ok(between(shape, 'surface') >= NEEDED_OF_SHAPES, shape);
      }
    });
  });
}

function toRgb(hex: string): Rgb {
  const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const part = (at: number): number => parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}
