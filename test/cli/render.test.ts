/** `mitid-widgets render`, as far as it can be called in a wrong way. What it renders: test/embed. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { main } from '../../src/cli/main.ts';
import { Folder } from './support/copy.ts';
import { lastCheck, packageRoot } from './support/run.ts';

const folder = new Folder();
after(() => {
  folder.remove();
});

async function failure(...args: readonly string[]): Promise<{ code: number; first: string }> {
  const error: string[] = [];
  const code = await main(['render', ...args], {
    out: () => undefined,
    error: (text) => void error.push(text),
    ownRoot: packageRoot,
    today: lastCheck,
  });
  return { code, first: error.join('\n').split('\n')[0] ?? '' };
}

describe('render', () => {
  const wrong: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'no widget': [[], /needs the name of a widget/],
    'a widget that is none': [['troubleshoter'], /"troubleshoter".*Did you mean "troubleshooter"/],
    'two widgets': [['faq', 'overview'], /takes one widget/],
    'a language that is not there': [['faq', '--lang', 'xx'], /--lang: "xx"; expected en, ar, da/],
    'a heading level that is none': [
      ['faq', '--heading-level', '7'],
      /"7"; expected 2, 3, 4, 5, 6/,
    ],
    'a theme that is none': [['faq', '--theme', 'drak'], /Did you mean "dark"/],
    'a fact that is none': [['faq', '--answers', 'purpse=work'], /Did you mean "purpose"/],
    'a value that is none': [['faq', '--answers', 'purpose=wrk'], /"purpose=wrk"; expected work/],
    'an item that is none': [['troubleshooter', '--only', 'new-nme'], /Did you mean "new-name"/],
    'an overlay without its address': [['faq', '--overlay', 'own.json'], /needs --content-src/],
    'an option that is none': [['faq', '--colour', 'red'], /--colour/],
  };
  for (const [what, [args, message]] of Object.entries(wrong)) {
    it(`says what is wrong with ${what}`, async () => {
      const { code, first } = await failure(...args);
      assert.match(first, message);
      assert.equal(code, 2);
    });
  }

  it('says where an overlay is wrong, and renders nothing', async () => {
    folder.writeJson('own.overlay.json', {
      name: 'Host',
      content: { contacts: { x: { url: 1 } } },
    });
    const path = folder.path('own.overlay.json');
    const { code, first } = await failure('faq', '--overlay', path, '--content-src', '/own.json');
    assert.match(first, /own\.overlay\.json:\d+:\d+.*content\.contacts\.x/);
    assert.equal(code, 1);
  });
});
