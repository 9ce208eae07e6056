/** What of a page counts as its text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, fingerprintOf } from '../../../src/cli/sources-check/page-text.ts';

const page = (main: string, around = ''): string =>
  `<!doctype html><html><body>${around}<main>${main}</main><footer>Contact us here</footer></body></html>`;

describe('the main text of a page', () => {
  it('is in blocks, with inline elements inside them', () => {
    assert.deepEqual(blocksOf(page('<h1>Get MitID</h1><p>Scan <b>the</b> passport.</p>')), [
      'Get MitID',
      'Scan the passport.',
    ]);
  });

  it('leaves out what stands around it, scripts, and banners for cookies', () => {
    const around =
      '<header>Menu and more</header><nav>Home page</nav><div id="cookie-banner">We use cookies</div>';
    const text = page('<p>The text.</p><script>let x = 1;</script><p hidden>Not seen</p>', around);
    assert.deepEqual(blocksOf(text), ['The text.']);
  });

  it('is the whole body where a page names no main part', () => {
    assert.deepEqual(blocksOf('<p>One block</p><p>Two blocks</p>'), ['One block', 'Two blocks']);
  });

  for (const [one, other] of [
    ['Last updated 12 November 2026', 'Last updated 3. december 2027'],
    ['Opdateret d. 01-02-2026', 'Opdateret d. 11.12.2027'],
    ['Åben til kl. 15.00', 'Åben til kl. 16.30'],
    ['Two  spaces\n here', 'Two spaces here'],
    ['Same words', 'SAME words'],
  ] as const) {
    it(`does not count "${one}" beside "${other}" as a change`, () => {
      const prints = [one, other].map((text) => fingerprintOf(blocksOf(page(`<p>${text}</p>`))));
      assert.deepEqual(prints[0], prints[1]);
    });
  }

  it('counts one other word as a change', () => {
    const prints = ['You may.', 'You must.'].map((text) => fingerprintOf(blocksOf(page(text))));
    assert.notDeepEqual(prints[0], prints[1]);
  });

  it('holds nothing of the text in the fingerprint', () => {
    const [print = ''] = fingerprintOf(['Some words of somebody else']);
    assert.match(print, /^[a-z0-9]{8,12}$/);
  });
});
