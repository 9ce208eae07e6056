/** The pages that hosts put into an iframe: what they show, and what their address can say. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

import { overlayFragment } from '../../src/frame/overlay-fragment.ts';
import { waitFor } from './support/engines.ts';
import { assertSilent, framed, frameTag } from './support/frame.ts';
import { moduleOf, notFound } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { isVisible, widget, widgetNames } from './support/widget.ts';

const overlay = (phone: string): string =>
  JSON.stringify({
    name: 'Nyborup Kommune',
    content: { contacts: { 'citizen-service': { phone } } },
  });

const jsonOf = (body: string) => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  body,
});

inEveryEngine('a frame page', (stage) => {
  for (const name of widgetNames) {
    it(`shows ${name} in English and in Danish, with its heading as title`, async () => {
      const page = await stage.open(
        frameTag(stage, name, { id: 'en' }) + frameTag(stage, name, { id: 'da', query: 'lang=da' }),
      );
      const titles: string[] = [];
      for (const lang of ['en', 'da']) {
        const frame = await framed(page, name, lang);
        const heading = await frame.widget.heading();
        const [title, said] = await frame.view.evaluate(() => [
          document.title,
          document.documentElement.lang,
        ]);
        assert.deepEqual([title, said], [heading, lang]);
        await assertSilent(frame);
        titles.push(title);
      }
      assert.notEqual(titles[0], titles[1]);
    });
  }

  it('is called in the language that the reader chooses', async () => {
    const page = await stage.open(frameTag(stage, 'faq', { query: 'languages=en+da' }));
    const frame = await framed(page, 'faq');
    await frame.press('[part~="languages"] [lang="da"]');
    await waitFor(frame.view, () => document.title === 'Spørgsmål og svar');
    await assertSilent(frame);
  });

  it('takes attributes and custom properties from its address', async () => {
    const query =
      'lang=da-DK&answers=route%3Dcpr+citizenship%3Deu&heading-level=3&remember&color-accent=7a2340&radius=4px&utm_source=mail';
    const page = await stage.open(frameTag(stage, 'document-checklist', { query }));
    const frame = await framed(page, 'document-checklist');
    await frame.widget.result();
    const seen = await frame.view.evaluate(() => {
      const root = document.querySelector('mitid-document-checklist')?.shadowRoot;
      const base = root?.querySelector('.base');
      const button = root?.querySelector('.button.primary, .actions .button');
      return {
        lang: base?.getAttribute('lang'),
        heading: root?.querySelector('#heading')?.localName,
        radius: base && getComputedStyle(base).borderTopLeftRadius,
        color: button && getComputedStyle(button).borderTopColor,
        remember: document.querySelector('mitid-document-checklist')?.hasAttribute('remember'),
      };
    });
    assert.deepEqual(seen, {
      lang: 'da',
      heading: 'h3',
      radius: '4px',
      color: 'rgb(122, 35, 64)',
      remember: true,
    });
    await assertSilent(frame);
  });

  it('refuses what it does not know and what is no colour, a line each, and goes on', async () => {
    const query = `onclick=alert(1)&style=color:red&color-accent=url(//x.example)&radius=calc(1px)&lang=xx`;
    const page = await stage.open(frameTag(stage, 'faq', { query }));
    const frame = await framed(page, 'faq');
    await frame.widget.ready();
    const messages = await frame.messages();
    assert.equal(messages.length, 4, messages.join('\n'));
    for (const pattern of [
      /color-accent=url.* is refused/,
      /radius=calc.* is refused/,
      /lang=xx is not known/,
      /unknown parameters: onclick, style\. Use: answers, /,
    ]) {
      assert.ok(
        messages.some((text) => pattern.test(text)),
        String(pattern),
      );
    }
    const attributes = await frame.view.evaluate(() =>
      document.querySelector('mitid-faq')?.getAttributeNames(),
    );
    assert.deepEqual(attributes, []);
  });

  it('takes an overlay from its own server', async () => {
    stage.dist.intercept((path) =>
      path === '/own.json' ? jsonOf(overlay('+45 12 34 56 78')) : undefined,
    );
    const query = 'content-src=/own.json';
    const page = await stage.open(frameTag(stage, 'help-contacts', { query }));
    const frame = await framed(page, 'help-contacts');
    await frame.widget.shows('+45 12 34 56 78');
    await assertSilent(frame);
  });

  it('asks for no overlay on another server, and says so once', async () => {
    const query = `content-src=${encodeURIComponent(`${stage.host.url}/own.json`)}`;
    stage.host.intercept((path) =>
      path === '/own.json' ? jsonOf(overlay('+45 90 00 00 00')) : undefined,
    );
    const page = await stage.open(frameTag(stage, 'help-contacts', { query }));
    const frame = await framed(page, 'help-contacts');
    await frame.widget.ready();
    const messages = await frame.messages();
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.match(messages[0] ?? '', /content-src=.* is refused/);
    assert.ok(!stage.host.requests.some(({ path }) => path.includes('own.json')));
  });

  it('takes no overlay from elsewhere by a redirect of its own server', async () => {
    const location = `${stage.host.url}/own.json`;
    stage.dist.intercept((path) =>
      path === '/go' ? { status: 302, headers: { location }, body: '' } : undefined,
    );
    stage.host.intercept((path) =>
      path === '/own.json' ? jsonOf(overlay('+45 90 00 00 00')) : undefined,
    );
    const page = await stage.open(frameTag(stage, 'help-contacts', { query: 'content-src=/go' }));
    const frame = await framed(page, 'help-contacts');
    await frame.widget.ready();
    await waitFor(frame.view, () =>
      Boolean(window.mitidTestMessages?.some(({ text }) => text.includes('could not be fetched'))),
    );
    assert.ok(!(await frame.widget.text()).includes('+45 90 00 00 00'));
    assert.ok(!stage.host.requests.some(({ path }) => path.includes('own.json')));
  });

  it('takes an overlay from its fragment, which no server sees', async () => {
    const fragment = overlayFragment(overlay('+45 12 34 56 79'));
    const page = await stage.open(frameTag(stage, 'help-contacts', { fragment }));
    const frame = await framed(page, 'help-contacts');
    await frame.widget.shows('+45 12 34 56 79');
    await assertSilent(frame);
  });

  it('takes no overlay from its fragment where it is opened by itself, and says so', async () => {
    stage.expectMessage(/#overlay is refused: it counts only in a frame/);
    const fragment = overlayFragment(overlay('+45 90 00 00 00'));
    const page = await stage.visit(`${stage.dist.url}/frame/help-contacts.html${fragment}`);
    const alone = widget(page, 'mitid-help-contacts');
    await alone.ready();
    assert.ok(!(await alone.text()).includes('+45 90 00 00 00'));
  });

  it('shows its link in both languages where the widgets cannot load', async () => {
    stage.dist.intercept((path) => (/mitid-widgets\.js/.test(path) ? notFound : undefined));
    const page = await stage.open(frameTag(stage, 'faq'));
    const { view } = await framed(page, 'faq');
    for (const link of ['.fallback:not([lang]) a', '.fallback[lang="da"] a']) {
      assert.ok(await isVisible(view, link), link);
    }
  });

  it('opens links outside of the frame, but telephone numbers where they are', async () => {
    const page = await stage.open(frameTag(stage, 'help-contacts'));
    const { view, widget } = await framed(page, 'help-contacts');
    await widget.ready();
    const targets = await view.evaluate(() => {
      const root = document.querySelector('mitid-help-contacts')?.shadowRoot;
      return ['https:', 'tel:'].map((scheme) => {
        const link = root?.querySelector<HTMLAnchorElement>(`a[href^="${scheme}"]`);
        // Only what it is set to counts here, so the link itself leads nowhere.
        link?.addEventListener('click', (event) => {
          event.preventDefault();
        });
        link?.click();
        return link?.target;
      });
    });
    assert.deepEqual(targets, ['_blank', '']);
  });

  it('is a page with room around the widget where it is opened by itself', async () => {
    const page = await stage.open('');
    await page.goto(`${stage.dist.url}/frame/faq.html?lang=da`);
    await waitFor(page, () =>
      Boolean(document.querySelector('mitid-faq')?.shadowRoot?.querySelector('#heading')),
    );
    const left = await page.evaluate(
      () => document.querySelector('mitid-faq')?.getBoundingClientRect().left ?? 0,
    );
    assert.ok(left >= 14, String(left));
  });

  it('holds under a strict policy of its server and of the page around', async () => {
    const page = await stage.open(
      frameTag(stage, 'eligibility-checker') +
        `<script async src="${stage.dist.url}/mitid-frame.js"></script>`,
      {
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${stage.dist.url}; frame-src ${stage.dist.url}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
        },
      },
    );
    const frame = await framed(page, 'eligibility-checker');
    await frame.widget.interview({ mitid: 'works' });
    await frame.widget.result();
    await waitFor(page, () => Boolean(document.querySelector('iframe')?.style.height));
    await assertSilent(frame);
  });

  it('needs nothing that a policy with trusted types forbids', async () => {
    const html = readFileSync('dist/frame/eligibility-checker.html', 'utf8');
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors ${stage.host.url}; require-trusted-types-for 'script'; trusted-types lit-html`;
    stage.dist.intercept((path) =>
      path.startsWith('/frame/eligibility-checker.html')
        ? {
            status: 200,
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': policy,
            },
            body: html,
          }
        : undefined,
    );
    const page = await stage.open(frameTag(stage, 'eligibility-checker'));
    const frame = await framed(page, 'eligibility-checker');
    await frame.widget.interview({ mitid: 'works' });
    await frame.widget.result();
    await assertSilent(frame);
  });

  for (const query of ['', 'lang=da&theme=dark']) {
    it(`gives axe nothing to find: ${query || 'by default'}`, async () => {
      const axe = readFileSync(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      const html = readFileSync('dist/frame/document-checklist.html', 'utf8');
      stage.dist.intercept((path) => {
        if (path === '/axe.js') return moduleOf(axe);
        if (!path.startsWith('/frame/')) return undefined;
        return {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: html.replace('</body>', '<script src="/axe.js"></script></body>'),
        };
      });
      const page = await stage.open(frameTag(stage, 'document-checklist', { query }));
      const frame = await framed(page, 'document-checklist');
      await frame.widget.ready();
      const found = await frame.view.evaluate(async () => {
        interface Axe {
          run(root: Document, options: object): Promise<{ violations: { id: string }[] }>;
        }
        const { axe: tool } = window as unknown as { axe: Axe };
        // The heading of the first level is that of the page around.
        const rules = { 'page-has-heading-one': { enabled: false } };
        return (await tool.run(document, { rules })).violations.map(({ id }) => id);
      });
      assert.deepEqual(found, []);
    });
  }
});
