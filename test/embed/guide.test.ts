/** The whole guide, from the built files: what it asks for and when, and how hosts put it in. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { guide } from './support/guide.ts';
import { notFound } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { isVisible, widget } from './support/widget.ts';

/** A guide that opens with its first part, where nothing else is said. */
const tag = (attributes = 'open="overview"', inside = ''): string =>
  `<mitid-guide ${attributes}>${inside}</mitid-guide>`;
const home = '<mitid-guide></mitid-guide>';

inEveryEngine('the guide', (stage) => {
  const asked = (): string[] => stage.dist.requests.map(({ path }) => path);
  const ofWidgets = (): string[] =>
    asked()
      .map((path) => path.replace(/\?.*/, ''))
      .filter((path) => !path.includes('.rest.'))
      .filter((path) => /\/(widgets|content)\//.test(path))
      .sort();
  /** What was asked for of one widget: its code, and its part of the content. */
  const of = (part: string, content: string): string[] =>
    asked().filter(
      (path) =>
        !path.includes('.rest.') && (path.includes(`/${part}.`) || path.includes(`/${content}.`)),
    );

  async function open(body: string, options: Parameters<typeof stage.open>[1] = {}): Promise<Page> {
    const page = await stage.open(body, options);
    // Wide enough for the list beside the part.
    await page.setViewport(1280, 800);
    return page;
  }

  /** A page that is opened by a link with a fragment. */
  const openAt = (fragment: string, body: string): Promise<Page> =>
    open(body, { head: `<script>history.replaceState(null, '', '${fragment}')</script>` });

  it('asks for no part but the one that is open', async () => {
    const page = await open(stage.moduleTag + tag());
    await guide(page).shows('overview');
    assert.deepEqual(ofWidgets(), ['/widgets/guide.en.js', '/widgets/overview.en.js']);
  });

  it('asks for no part at all before the reader says what for', async () => {
    const page = await open(stage.moduleTag + home);
    await guide(page).isHome();
    assert.deepEqual(ofWidgets(), ['/widgets/guide.en.js']);
    await guide(page).start('Check a message');
    await guide(page).shows('safety-check');
  });

  it('asks for no part that the host leaves out, or that the link does not name', async () => {
    const excluding = await open(stage.moduleTag + tag('exclude="overview" open="overview"'));
    await guide(excluding).isHome();
    const linked = await openAt('#mitid?part=faq', stage.moduleTag + tag('hash'));
    await guide(linked).shows('faq');
    assert.deepEqual(of('overview', 'overview'), []);
  });

  it('opens its home where the host names no part that there is, whatever the word', async () => {
    stage.expectMessage(/^warning: mitid-widgets: open="toString"/);
    const page = await open(stage.moduleTag + tag('open="toString"'));
    await guide(page).isHome();
  });

  it('asks for a part when the reader goes there', async () => {
    const page = await open(stage.moduleTag + tag());
    await guide(page).shows('overview');
    const before = of('faq', 'questions');
    await guide(page).choose(11);
    await guide(page).shows('faq');
    assert.deepEqual([before.length, of('faq', 'questions').length], [0, 1]);
  });

  it('asks for a part once, however often the reader goes there', async () => {
    const page = await open(stage.moduleTag + tag());
    await guide(page).shows('overview');
    for (const [line, part] of [
      [11, 'faq'],
      [12, 'help-contacts'],
      [11, 'faq'],
    ] as const) {
      await guide(page).choose(line);
      await guide(page).shows(part);
    }
    assert.equal(of('faq', 'questions').length, 1);
  });

  it('asks for nothing that a widget of the page has asked for', async () => {
    const page = await open(`${stage.moduleTag}<mitid-faq></mitid-faq>`);
    await widget(page, 'mitid-faq').ready();
    await page.evaluate((html: string) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, tag('open="faq"'));
    await guide(page).shows('faq');
    assert.equal(of('faq', 'questions').length, 1, asked().join(' '));
  });

  it('opens every part, one after the other', async () => {
    const page = await open(stage.moduleTag + tag());
    const parts = [
      ...['get-started', 'eligibility-checker', 'document-checklist', 'counter-card'],
      ...['authenticator-chooser', 'service-directory', 'troubleshooter', 'safety-check'],
      ...['switch-guide', 'faq', 'help-contacts'],
    ];
    await guide(page).shows('overview');
    for (const part of parts) {
      await guide(page).next();
      await guide(page).shows(part);
    }
    assert.deepEqual(
      stage.dist.requests.filter(({ status }) => status !== 200),
      [],
    );
  });

  it('opens all parts in Danish', async () => {
    const page = await open(stage.moduleTag + tag(), { lang: 'da' });
    await guide(page).shows('overview');
    await guide(page).choose(12);
    await guide(page).shows('help-contacts');
    assert.match(await widget(page, 'mitid-guide').text(), /Alle emner/);
    assert.deepEqual(
      asked().filter((path) => path.includes('.en.')),
      [],
    );
  });

  it('says so where the code of a part is gone, and has it once it is back', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-guide> could not load <mitid-faq>/);
    stage.dist.intercept((path) => (path.includes('/faq.en.js') ? notFound : undefined));
    const page = await open(stage.moduleTag + tag());
    await guide(page).shows('overview');
    await guide(page).choose(11);
    await widget(page, 'mitid-guide').failed();
    stage.dist.intercept(() => undefined);
    await widget(page, 'mitid-guide').retry();
    await guide(page).shows('faq');
  });

  it('opens the other parts where the code of one is gone', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-guide> could not load <mitid-overview>/);
    stage.dist.intercept((path) => (/\/overview\.(en\.)?js/.test(path) ? notFound : undefined));
    const page = await open(stage.moduleTag + tag());
    await widget(page, 'mitid-guide').failed();
    await guide(page).next();
    await guide(page).shows('get-started');
  });

  it('may be taken away while a part is on its way, and put back', async () => {
    let release = (): void => undefined;
    const released = new Promise<undefined>((done) => {
      release = () => {
        done(undefined);
      };
    });
    stage.dist.intercept((path) => (/\/overview\.(en\.)?js/.test(path) ? released : undefined));
    const page = await open(stage.moduleTag + tag(), { until: 'parsed' });
    await widget(page, 'mitid-guide').ready();
    await page.evaluate(() => {
      const element = document.querySelector('mitid-guide');
      element?.remove();
      Object.assign(window, { taken: element });
    });
    release();
    await waitFor(page, () => Boolean(customElements.get('mitid-overview')));
    await page.evaluate(() => {
      document.body.append((window as unknown as { taken: Element }).taken);
    });
    await guide(page).shows('overview');
  });

  it('has every part in the classic file, in English with no further request but for drawings', async () => {
    const page = await open(stage.classicTag + tag());
    await guide(page).shows('overview');
    for (const [line, part] of [
      [3, 'eligibility-checker'],
      [12, 'help-contacts'],
    ] as const) {
      await guide(page).choose(line);
      await guide(page).shows(part);
    }
    assert.deepEqual(
      asked().filter((path) => !path.includes('drawings')),
      ['/mitid-widgets.classic.js'],
    );
  });

  for (const [kind, script] of [
    ['module', () => stage.moduleTag],
    ['classic', () => stage.classicTag],
  ] satisfies [string, () => string][]) {
    it(`can be placed by a data attribute, with its settings, with the ${kind} script`, async () => {
      const page = await open(
        `${script()}<div id="hook" data-mitid="guide" data-open="faq" data-exclude="overview"
          data-hash data-lang="da"><a href="/x">Fallback</a></div>`,
      );
      const placed = guide(page, '#hook > mitid-guide');
      await placed.shows('faq');
      await placed.choose(1);
      await placed.shows('get-started');
      assert.match(await page.evaluate(() => location.href), /#mitid__part_get-started$/);
      assert.equal(await isVisible(page, '#hook a'), false);
    });
  }

  it('opens the part and the answers of a link', async () => {
    const page = await openAt(
      '#mitid?part=document-checklist&route=cpr&citizenship=eu',
      stage.moduleTag + tag('hash open="overview"'),
    );
    await guide(page).shows('document-checklist');
    await waitFor(page, () =>
      Boolean(
        document
          .querySelector('mitid-guide')
          ?.shadowRoot?.querySelector('mitid-document-checklist')
          ?.shadowRoot?.querySelector('[part~="result"]'),
      ),
    );
  });

  it('stays on its page where that has a base address', async () => {
    const page = await open(stage.moduleTag + tag('hash open="overview"'), {
      head: '<base href="https://host.example/deep/folder/">',
    });
    const address = await page.evaluate(() => location.href);
    await guide(page).choose(11);
    await guide(page).shows('faq');
    assert.equal(await page.evaluate(() => location.href), `${address}#mitid__part_faq`);
  });

  it('leads to the part before with the back button of the browser', async () => {
    const page = await open(stage.moduleTag + tag('hash open="overview"'));
    await guide(page).choose(11);
    await guide(page).shows('faq');
    await page.evaluate(() => {
      history.back();
    });
    await guide(page).shows('overview');
  });

  it('leaves other fragments to the host', async () => {
    const page = await open(`${stage.moduleTag}<a href="#main">Main</a>${tag('hash open="faq"')}
      <main id="main">Main</main>`);
    await guide(page).shows('faq');
    await page.click('a');
    await waitFor(page, () => location.hash === '#main');
    await guide(page).shows('faq');
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open(stage.moduleTag + tag());
    await guide(page).shows('overview');
    await guide(page).tabTo(11);
    await page.press('Enter');
    await guide(page).shows('faq');
    assert.equal(await guide(page).focused(), 'Questions and answers');
  });

  if (stage.engine === 'chromium') {
    it('leaves its list and its buttons out on paper', async () => {
      const page = await open(stage.moduleTag + tag());
      await guide(page).shows('overview');
      await page.emulateMedia?.({}, 'print');
      const seen = await page.evaluate(() => {
        const root = document.querySelector('mitid-guide')?.shadowRoot;
        const part = root?.querySelector('mitid-overview')?.shadowRoot;
        const all = [root, part].flatMap((each) => [
          ...(each?.querySelectorAll('nav, button, #heading') ?? []),
        ]);
        return all
          .filter((each) => each.getClientRects().length > 0)
          .map(({ textContent }) => textContent.trim());
      });
      assert.deepEqual(seen, ['MitID for newcomers to Denmark', 'What is MitID?']);
    });
  }

  it('stands twice on a page, each for itself', async () => {
    const page = await open(
      stage.moduleTag + tag('id="one" open="overview"') + tag('id="two" open="overview" lang="da"'),
    );
    await guide(page, '#one').choose(11);
    await guide(page, '#one').shows('faq');
    await guide(page, '#two').shows('overview');
  });

  it('works in the shadow root of the host', async () => {
    const page = await open(
      `${stage.moduleTag}${tag('id="outside" open="overview"')}<div id="host"></div>`,
    );
    await guide(page, '#outside').shows('overview');
    const parts = await page.evaluate(async (html: string) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const heard = new Promise((done) => {
        root?.addEventListener('mitid-ready', (event) => {
          if ((event as CustomEvent<{ widget: string }>).detail.widget === 'faq') done(event);
        });
      });
      if (root) root.innerHTML = html;
      await heard;
      const holder = root?.querySelector('mitid-guide')?.shadowRoot?.querySelector('.holder');
      return [...(holder?.children ?? [])].map(({ localName }) => localName);
    }, tag('open="faq"'));
    assert.deepEqual(parts, ['mitid-faq', 'div']);
  });
});
