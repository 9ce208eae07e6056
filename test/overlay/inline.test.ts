/** An overlay in the page: read from a script that holds data, and from nothing that an author may write. */
import { assert } from '@open-wc/testing';
import { expectConsole } from '../support/console.ts';
import { GuideHarness } from '../widgets/guide/guide.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { cleanUp, shadowStage, stage, usePage } from '../support/widget-page.ts';

const overlay = JSON.stringify({
  name: 'Nordby Kommune',
  text: { en: { steps: { 'old-mail': { title: 'Own words' } } } },
});

const inPage = (text: string, id: string, where: ParentNode = stage()): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = text;
  where.append(script);
  return script;
};

const mount = (id: string): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide content-src="#${id}"></mitid-switch-guide>`);

const toldOf = async (widget: SwitchHarness, code: string): Promise<void> => {
  await widget.until(() => widget.events('mitid-error').length, 'tells no error');
  assert.deepEqual(
    widget.events('mitid-error').map(({ code: each }) => each),
    [code],
  );
  assert.include(widget.text, 'Closed on 31 October 2023');
};

describe('an overlay in the page', () => {
  usePage();

  it('is read from the script that content-src names', async () => {
    inPage(overlay, 'own-1');
    const widget = await mount('own-1');
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
  });

  it('reaches the parts of the guide, which stand within it', async () => {
    inPage(overlay, 'own-2');
    const guide = await GuideHarness.mount(
      '<mitid-guide open="switch-guide" content-src="#own-2"></mitid-guide>',
    );
    await guide.until(() => guide.text.includes('Own words'), 'the overlay does not show');
  });

  it('is found from a shadow root of the host', async () => {
    inPage(overlay, 'own-3');
    const element = document.createElement('mitid-switch-guide');
    element.setAttribute('content-src', '#own-3');
    shadowStage().append(element);
    const widget = new SwitchHarness(element);
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
  });

  for (const [what, markup] of Object.entries({
    'a div': `<div id="of-a-div">${overlay}</div>`,
    'a script of another kind': `<script type="text/plain" id="of-a-script">${overlay}</script>`,
    'nothing at all': '',
  })) {
    it(`is not taken from ${what} with that id, which tells the host`, async () => {
      stage().insertAdjacentHTML('beforeend', markup);
      const id = /id="([^"]*)/.exec(markup)?.[1] ?? 'of-nothing';
      expectConsole(new RegExp(`"#${id}" names no <script type="application/json" id="${id}">`));
      await toldOf(await mount(id), 'overlay-unavailable');
    });
  }

  it('that is no JSON, or would change the rules, leaves the built-in content', async () => {
    expectConsole(/content-src="#own-5" is not JSON/);
    expectConsole(/content-src="#own-6" cannot be used/);
    inPage('{ name', 'own-5');
    inPage('{ "name": "x", "content": { "rules": [] } }', 'own-6');
    await toldOf(await mount('own-5'), 'overlay-unavailable');
    await toldOf(await mount('own-6'), 'overlay-invalid');
  });

  it('is read only once the page is, so that it is whole', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    cleanUp(() => {
      Reflect.deleteProperty(document, 'readyState');
    });
    const script = inPage(overlay.slice(0, 20), 'own-7');
    const widget = await mount('own-7');
    await widget.settled();
    script.textContent = overlay;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
  });
});
