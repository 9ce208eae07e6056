/** From where an attribute may name an overlay: whoever writes attributes may not write scripts. */
import { assert } from '@open-wc/testing';
import { expectConsole } from '../support/console.ts';
import { GuideHarness } from '../widgets/guide/guide.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { cleanUp, replace, stage, usePage } from '../support/widget-page.ts';

const mount = (attributes: string): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`);

/** What is asked for; every server has the same file. */
function asked(): string[] {
  const addresses: string[] = [];
  const overlay = { name: 'x', text: { en: { steps: { 'old-mail': { title: 'Own words' } } } } };
  replace(window, 'fetch', (address) => {
    addresses.push(address instanceof Request ? address.url : address.toString());
    return Promise.resolve(new Response(JSON.stringify(overlay)));
  });
  return addresses;
}

function name(origins: string, where: HTMLElement): void {
  const meta = document.createElement('meta');
  meta.name = 'mitid-content-origins';
  meta.content = origins;
  where.append(meta);
  cleanUp(() => {
    meta.remove();
  });
}

describe('the attribute content-src', () => {
  usePage();

  for (const address of [
    'https://elsewhere.example/1.json',
    '//elsewhere.example/2.json',
    `https://elsewhere.example/?${location.origin}`,
    `${location.protocol}//${location.hostname}:1/own.json`,
    `https://${location.host}@elsewhere.example/3.json`,
    '\\\\elsewhere.example/4.json',
  ]) {
    it(`does not bring in a file of another server: ${address}`, async () => {
      expectConsole(/is refused.*mitid-content-origins/);
      const addresses = asked();
      const widget = await mount(`content-src="${address}"`);
      await widget.until(() => widget.events('mitid-error').length, 'tells no error');
      assert.deepEqual(
        widget.events('mitid-error').map(({ code }) => code),
        ['overlay-invalid'],
      );
      assert.deepEqual(addresses, []);
      assert.include(widget.text, 'Closed on 31 October 2023');
    });
  }

  it('brings in a file of a server that the head of the page names', async () => {
    asked();
    name('https://files.example, https://other.example/', document.head);
    const widget = await mount('content-src="https://other.example/own.json"');
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
  });

  it('does not heed what names a server in the body, where others write', async () => {
    expectConsole(/content-src="https:\/\/body.example\/own.json" is refused/);
    name('https://body.example', stage());
    const widget = await mount('content-src="https://body.example/own.json"');
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
  });

  it('is no limit for a script, which sets the property', async () => {
    asked();
    const widget = await mount('');
    widget.element.contentSrc = 'https://elsewhere.example/by-script.json';
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
  });

  it('of a guide is no way round for its parts', async () => {
    expectConsole(/content-src="https:\/\/elsewhere.example\/guide.json" is refused/);
    const addresses = asked();
    const widget = await GuideHarness.mount(
      '<mitid-guide content-src="https://elsewhere.example/guide.json" open="switch-guide"></mitid-guide>',
    );
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
    assert.deepEqual(addresses, []);
  });
});

describe('a file that leads on to another server', () => {
  usePage();

  it('is refused', async () => {
    expectConsole(/leads on to another server, https:\/\/elsewhere.example/);
    replace(window, 'fetch', () => {
      const answer = new Response('{}');
      Object.defineProperties(answer, {
        redirected: { value: true },
        url: { value: 'https://elsewhere.example/own.json' },
      });
      return Promise.resolve(answer);
    });
    const widget = await mount('content-src="/redirected.json"');
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
  });
});
