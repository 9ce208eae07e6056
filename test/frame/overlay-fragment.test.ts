/** An overlay in the address of a frame. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { overlayFragment, readFragment } from '../../src/frame/overlay-fragment.ts';

const json = JSON.stringify({ name: 'Nyborup Kommune – Ærø', more: '???>>>~~~' });

const textOf = (hash: string): string => new TextDecoder().decode(readFragment(hash, false).file);

describe('an overlay in the fragment of a frame', () => {
  it('comes out as it went in, by signs that an address can hold', () => {
    assert.match(overlayFragment(json), /^#overlay=[\w-]+$/);
    assert.equal(textOf(overlayFragment(json)), json);
  });

  it('ends where the part of a link begins', () => {
    assert.equal(textOf(`${overlayFragment(json)}&mitid__part_faq`), json);
  });

  it('is refused where the frame stands alone', () => {
    const { file, problem } = readFragment(overlayFragment(json), true);
    assert.equal(file, undefined);
    assert.match(problem ?? '', /#overlay is refused/);
  });

  it('that was cut or changed is told, not thrown', () => {
    assert.match(readFragment('#overlay=a', false).problem ?? '', /not base64url/);
    assert.match(readFragment('#overlay=%7B%7D', false).problem ?? '', /not base64url/);
  });

  it('is not looked for in other fragments', () => {
    for (const hash of ['', '#', '#mitid__part_faq', '#not-overlay=e30']) {
      assert.deepEqual(readFragment(hash, false), {});
    }
  });
});
