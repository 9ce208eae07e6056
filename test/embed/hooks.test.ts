/** Hooks: what they may set, and that nothing which stands in one harms the page or the other widgets. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { libraryTag } from './support/library.ts';
import { notFound } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { isVisible, widget } from './support/widget.ts';

const trusted = {
  'content-security-policy':
    "script-src * 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** The attributes of the widget that a hook has become. */
const attributesIn = (page: Page, hook: string): Promise<Record<string, string>> =>
  page.evaluate(
    (selector: string) =>
      Object.fromEntries(
        [...(document.querySelector(`${selector} > *`)?.attributes ?? [])].map(
          ({ name, value }) => [name, value],
        ),
      ),
    hook,
  );

inEveryEngine('a hook', (stage) => {
  const gadget = `<div id="gadget" data-mitid="faq" data-lang="da" data-tabindex="0" data-autofocus="1"
    data-onfocus="window.pwned=1" data-onclick="window.pwned=1" data-onanimationstart="window.pwned=1"
    data-style="position:fixed;inset:0" data-class="x" data-id="y" data-slot="z" data-part="base"
    data-is="p" data-srcdoc="q" data-href="javascript:window.pwned=1" data-data-mitid="guide"
    data-content-src="https://elsewhere.example/own.json"></div>`;

  it('sets the attributes that the widget reads, and no others, through a sanitiser', async () => {
    stage.expectMessage(/^warning: mitid-widgets: content-src="https:\/\/elsewhere.example/);
    const page = await stage.open(
      `${libraryTag('dompurify')}<main></main>
      <script>document.querySelector('main').innerHTML = DOMPurify.sanitize(${JSON.stringify(gadget).replaceAll('</', '<\\/')});</script>
      ${stage.moduleTag}`,
    );
    await widget(page, '#gadget > mitid-faq').ready();
    assert.deepEqual(await attributesIn(page, '#gadget'), {
      'content-src': 'https://elsewhere.example/own.json',
      lang: 'da',
    });
    await page.evaluate(() => {
      const faq = document.querySelector<HTMLElement>('#gadget > mitid-faq');
      faq?.focus();
      faq?.click();
    });
    assert.equal(await page.evaluate(() => 'pwned' in window), false);
  });

  for (const [what, headers] of [
    ['', {}],
    [' under Trusted Types', trusted],
  ] as const) {
    it(`with odd names stops no other widget${what}`, async () => {
      const page = await stage.open(
        `<div data-mitid="faq" data-="1" data-0="2" data-2x="3" data-@click="4" data-:on="5" data-onclick="x()"
          data-srcdoc="6" data-xlink:href="7" data-é="8" data-lang="da"></div>
        <div data-mitid="overview"></div><mitid-help-contacts></mitid-help-contacts>${stage.moduleTag}`,
        { headers },
      );
      for (const name of ['faq', 'overview', 'help-contacts']) {
        await widget(page, `mitid-${name}`).ready();
      }
    });
  }

  it('whose code was lost once is made good without the reader', async () => {
    let lost = 0;
    stage.dist.intercept((path) =>
      path.includes('late/hooks') && lost++ === 0 ? notFound : undefined,
    );
    const page = await stage.open(`<div data-mitid="overview"></div>${stage.moduleTag}`);
    await widget(page, 'mitid-overview').ready();
    assert.equal(lost, 2);
  });

  it('whose methods a form has taken over stops no other widget', async () => {
    stage.expectMessage(/^warning: mitid-widgets: a widget could not be set up/);
    const page = await stage.open(
      `<form data-mitid="faq"><input name="getAttribute"><input name="matches"><input name="querySelectorAll"></form>
      <div data-mitid="overview"></div>${stage.moduleTag}`,
    );
    await widget(page, 'mitid-overview').ready();
  });

  it('is forgiven typographic quotes, capitals, spaces and the whole tag name', async () => {
    const page = await stage.open(
      `<div data-mitid=”faq” data-lang=”da”></div><div data-mitid=" Overview "></div>
      <div data-mitid="mitid-safety-check" data-heading-level="“3”"></div>
      <div data-mitid="&amp;quot;help_contacts&amp;quot;"></div>${stage.moduleTag}`,
    );
    for (const name of ['overview', 'help-contacts']) await widget(page, `mitid-${name}`).ready();
    assert.equal(await widget(page, 'mitid-faq').heading(), 'Spørgsmål og svar');
    await widget(page, 'mitid-safety-check').ready();
    const level = await page.evaluate(
      () =>
        document.querySelector('mitid-safety-check')?.shadowRoot?.querySelector('#heading')
          ?.localName,
    );
    assert.equal(level, 'h3');
  });

  it('may get its name, its settings and another name later', async () => {
    const page = await stage.open(`<div id="late"><a href="/x">Link</a></div>${stage.moduleTag}`);
    await page.evaluate(() => {
      requestAnimationFrame(() => {
        document.querySelector('#late')?.setAttribute('data-mitid', 'faq');
      });
    });
    await widget(page, '#late > mitid-faq').ready();
    await page.evaluate(() => document.querySelector('#late')?.setAttribute('data-lang', 'da'));
    await widget(page, '#late > mitid-faq').shows('Spørgsmål og svar');
    await page.evaluate(() => document.querySelector('#late')?.removeAttribute('data-lang'));
    await widget(page, '#late > mitid-faq').shows('Questions and answers');
    await page.evaluate(() =>
      document.querySelector('#late')?.setAttribute('data-mitid', 'overview'),
    );
    await widget(page, '#late > mitid-overview').ready();
    await page.evaluate(() => document.querySelector('#late')?.removeAttribute('data-mitid'));
    await waitFor(
      page,
      () => document.querySelector('#late')?.innerHTML === '<a href="/x">Link</a>',
    );
    assert.equal(await isVisible(page, '#late a'), true);
  });

  const morphs: Readonly<Record<string, [tag: string, morph: () => void]>> = {
    idiomorph: [
      libraryTag('idiomorph'),
      () => {
        const { Idiomorph } = window as unknown as {
          Idiomorph: { morph: (element: Element, html: string) => void };
        };
        const main = document.querySelector('main');
        if (main) Idiomorph.morph(main, document.body.dataset['html'] ?? '');
      },
    ],
    morphdom: [
      libraryTag('morphdom'),
      () => {
        const { morphdom } = window as unknown as {
          morphdom: (element: Element, html: string) => void;
        };
        const main = document.querySelector('main');
        if (main) morphdom(main, document.body.dataset['html'] ?? '');
      },
    ],
    innerHTML: [
      '',
      () => {
        const hook = document.querySelector('[data-mitid]');
        if (hook) hook.innerHTML = '<a href="/x">Link</a>';
      },
    ],
  };
  for (const [name, [tag, morph]] of Object.entries(morphs)) {
    it(`keeps its widget, and the reader's place in it, through ${name}`, async () => {
      const hook = '<div data-mitid="document-checklist"><a href="/x">Link</a></div>';
      const page = await stage.open(`${tag}<main>${hook}</main>${stage.moduleTag}`);
      await page.evaluate((html: string) => {
        document.body.dataset['html'] = html;
      }, `<main>${hook}</main>`);
      const list = widget(page, 'mitid-document-checklist');
      await list.answer('route', 'cpr');
      for (let times = 0; times < 3; times++) await page.evaluate(morph);
      await list.answer('citizenship', 'eu');
      await list.result();
    });
  }

  it('in a page that an editor has saved as it was then says what it says now', async () => {
    const page = await stage.open(
      `<div id="saved" data-mitid="faq" data-lang="en"><mitid-faq lang="da" theme="dark"><a href="/x">Link</a></mitid-faq></div>
      <div id="renamed" data-mitid="overview"><mitid-faq><a href="/x">Link</a></mitid-faq></div>${stage.moduleTag}`,
    );
    assert.equal(await widget(page, '#saved > mitid-faq').heading(), 'Questions and answers');
    assert.deepEqual(await attributesIn(page, '#saved'), { lang: 'en' });
    await widget(page, '#renamed > mitid-overview').ready();
    assert.equal(await page.evaluate(() => document.querySelectorAll('#renamed a').length), 1);
  });

  it('does not fight an editor that puts its own text back', async () => {
    const page = await stage.open(
      `<div id="edited"><a href="/x">Link</a></div>
      <script>
        const edited = document.querySelector('#edited');
        new MutationObserver(() => { if (edited.innerHTML !== '<b>Mine</b>') edited.innerHTML = '<b>Mine</b>'; })
          .observe(edited, { childList: true });
        edited.dataset.mitid = 'faq';
      </script><mitid-overview></mitid-overview>${stage.moduleTag}`,
    );
    await widget(page, 'mitid-overview').ready();
    assert.equal(await isVisible(page, '#edited b'), true);
  });
});
