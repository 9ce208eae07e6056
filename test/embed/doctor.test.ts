/** The doctor on real pages: it finds each fault that is there, and changes nothing. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { notFound } from './support/site.ts';
import { inEveryEngine, type Stage } from './support/stage.ts';
import { widget } from './support/widget.ts';

interface SeenFinding {
  readonly id: string;
  readonly title: string;
  readonly code?: string;
}

const link = '<a href="/x">Read about it</a>';

/** Asks the doctor itself, as from the console. */
const examine = (page: Page, stage: Stage): Promise<readonly SeenFinding[]> =>
  page.evaluate(async (address: string) => {
    const { examine: look } = (await import(address)) as {
      examine: () => Promise<readonly SeenFinding[]>;
    };
    return (await look()).map(({ id, title, code }) => ({ id, title, ...(code ? { code } : {}) }));
  }, `${stage.dist.url}/doctor.js`);

const panelText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document
        .querySelector('[data-mitid-doctor]')
        ?.shadowRoot?.querySelector<HTMLElement>('.panel')?.innerText ?? '',
  );

const untilOpen = (page: Page): Promise<void> =>
  waitFor(page, () =>
    Boolean(document.querySelector('[data-mitid-doctor]')?.shadowRoot?.querySelector('.summary')),
  );

inEveryEngine('the doctor', (stage) => {
  const idsOn = async (body: string, head = '', lang = 'en'): Promise<string[]> => {
    // The script that finds widgets does not look into the shadow roots of the host.
    const own = `<script type="module" src="${stage.dist.url}/widgets/faq.js"></script>`;
    const page = await stage.open(stage.moduleTag + own + body, { head, lang });
    return [...new Set((await examine(page, stage)).map(({ id }) => id))];
  };

  /** The panel on a page in some language. */
  const openOn = async (lang: string, body: string): Promise<Page> => {
    const address = stage.host.publish(
      `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="icon" href="data:,"></head>
       <body><h1>Host</h1>${stage.moduleTag}${body}</body></html>`,
    );
    const page = await stage.visit(`${address}?mitid-doctor`);
    await untilOpen(page);
    return page;
  };

  it('finds nothing on a sound page, with every kind of placing', async () => {
    const ids = await idsOn(
      `<h1>MitID</h1><mitid-faq lang="da" answers="purpose=study">${link}</mitid-faq>
       <h2>Papers</h2>
       <div data-mitid="document-checklist" data-heading-level="3" data-lang="en">${link}</div>`,
      '<style>mitid-faq { --mitid-color-accent: oklch(40% 0.1 250); }</style>',
    );
    assert.deepEqual(ids, []);
  });

  for (const [fault, id, body, head, lang] of [
    ['an unknown attribute', 'unknown-attribute', `<mitid-faq them="dark">${link}</mitid-faq>`],
    ['an unknown item', 'unknown-item', `<mitid-faq exclude="nothing-such">${link}</mitid-faq>`],
    ['a page without a language', 'no-language', `<mitid-faq>${link}</mitid-faq>`, '', ''],
    ['a widget without fallback', 'no-fallback', '<mitid-faq></mitid-faq>'],
    [
      'a heading that skips a level, in its own shadow root too',
      'outline',
      `<h2>MitID</h2><div><template shadowrootmode="open"><mitid-faq heading-level="5">${link}</mitid-faq></template></div>`,
    ],
    [
      'a fixed height around a widget',
      'cut',
      `<div style="height: 120px; overflow: hidden"><mitid-faq>${link}</mitid-faq></div>`,
    ],
    [
      'a box that is too narrow',
      'narrow',
      `<div style="width: 90px"><mitid-faq>${link}</mitid-faq></div>`,
    ],
    ['a switch that means off', 'switched-off', `<mitid-faq remember="false">${link}</mitid-faq>`],
    [
      'a handler at a hook',
      'hook-attribute',
      `<div data-mitid="faq" data-onclick="x()">${link}</div>`,
    ],
    ['the code of a country', 'language', `<mitid-faq lang="dk">${link}</mitid-faq>`],
    ['a tag that is none of ours', 'unknown-widget', `<mitid-checklist>${link}</mitid-checklist>`],
  ] as const) {
    it(`finds ${fault}`, async () => {
      assert.deepEqual(await idsOn(body, head, lang), [id]);
    });
  }

  for (const [fault, id, body, message] of [
    [
      'a language that is none',
      'language',
      `<mitid-faq lang="danish">${link}</mitid-faq>`,
      /lang="danish"/,
    ],
    [
      'an unknown fact',
      'unknown-fact',
      `<mitid-faq answers="citizenshp=eu">${link}</mitid-faq>`,
      /answers="citizenshp"/,
    ],
    [
      'an unknown value',
      'unknown-value',
      `<mitid-faq theme="night">${link}</mitid-faq>`,
      /theme="night"/,
    ],
    ['a tag that is not closed', 'unclosed', '<mitid-faq /><h2>After</h2>', /holds headings/],
    [
      'a hook that is not closed',
      'unclosed',
      '<div data-mitid="faq" /><h2>After</h2>',
      /holds headings/,
    ],
    [
      'an overlay on another server',
      'foreign-overlay',
      `<mitid-faq content-src="https://elsewhere.example/own.json">${link}</mitid-faq>`,
      /is refused/,
    ],
    [
      'a hook that names no widget',
      'unknown-widget',
      `<div data-mitid="fax">${link}</div>`,
      /data-mitid="fax"/,
    ],
  ] as const) {
    it(`finds ${fault}, of which the console says the same`, async () => {
      stage.expectMessage(message);
      assert.deepEqual(await idsOn(body), [id]);
    });
  }

  it('finds a colour that cannot be read, in whatever notation, of which the console says the same', async () => {
    stage.expectMessage(/--mitid-color-accent: #/);
    stage.expectMessage(/--mitid-color-on-accent: #/);
    const head =
      '<style>mitid-faq { --mitid-color-accent: oklch(90% 0.1 250); --mitid-color-on-accent: #000; }</style>';
    const page = await stage.open(`${stage.moduleTag}<mitid-faq>${link}</mitid-faq>`, { head });
    // Colours are looked at when there is nothing else to do.
    await waitFor(page, () => {
      const base = document.querySelector('mitid-faq')?.shadowRoot?.querySelector('.base');
      return Boolean(base && getComputedStyle(base).getPropertyValue('--_host-accent'));
    });
    const found = await examine(page, stage);
    assert.deepEqual([...new Set(found.map(({ id }) => id))], ['contrast']);
  });

  it('finds what is wrong with an overlay, by its path', async () => {
    stage.expectMessage(/content-src/);
    const overlay = stage.host.publish(
      '{ "name": "Us", "content": { "contacts": { "citizen-service": { "phone": "12" } } } }',
      { 'content-type': 'application/json' },
    );
    const page = await stage.open(
      `${stage.moduleTag}<mitid-faq content-src="${overlay}">${link}</mitid-faq>`,
    );
    const found = await examine(page, stage);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['overlay'],
    );
  });

  for (const [what, body] of [
    [
      'a folded part of the page',
      `<div style="max-height: 0; overflow: hidden"><mitid-faq>${link}</mitid-faq></div>`,
    ],
    [
      'a box that scrolls, in one that does not',
      `<div style="height: 300px; overflow: hidden"><div style="height: 300px; overflow: auto"><mitid-faq>${link}</mitid-faq></div></div>`,
    ],
    [
      'attributes that every element may have',
      `<mitid-faq inert accesskey="m" dir="ltr">${link}</mitid-faq>`,
    ],
    [
      'a script for old browsers beside that for new ones',
      `<script nomodule src="/old/mitid-widgets.classic.js"></script><mitid-faq>${link}</mitid-faq>`,
    ],
  ] as const) {
    it(`finds no fault in ${what}`, async () => {
      assert.deepEqual(await idsOn(body), []);
    });
  }

  it('says of an address that is none that the overlay cannot be read', async () => {
    stage.expectMessage(/content-src/);
    assert.deepEqual(await idsOn(`<mitid-faq content-src="https://">${link}</mitid-faq>`), [
      'overlay',
    ]);
  });

  it('finds a second script', async () => {
    const page = await stage.open(
      `${stage.moduleTag}${stage.classicTag}<mitid-faq>${link}</mitid-faq>`,
    );
    assert.deepEqual(
      (await examine(page, stage)).map(({ id }) => id),
      ['copies'],
    );
  });

  it('finds a module script without its type, from the console', async () => {
    stage.expectMessage(/^uncaught: /);
    const page = await stage.open(
      `${stage.moduleTag.replace(' type="module"', '')}<mitid-faq>${link}</mitid-faq>`,
    );
    const ids = (await examine(page, stage)).map(({ id }) => id);
    assert.ok(ids.includes('no-module'), ids.join());
  });

  it('finds an overlay that the policy of the page blocks, and says what to add', async () => {
    const overlay = `${stage.dist.url}/own.json`;
    const page = await stage.open(
      `${stage.moduleTag}<mitid-faq content-src="${overlay}">${link}</mitid-faq>`,
      {
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${stage.dist.url}; img-src data:`,
        },
      },
    );
    for (let each = 0; each < 5; each++)
      stage.expectMessage(/^policy: connect-src|^warning: .*content-src/);
    const found = await examine(page, stage);
    const policy = found.find(({ id }) => id === 'policy');
    assert.equal(policy?.code, `connect-src ${new URL(overlay).origin}`);
  });

  it('comes up where the address asks for it, and goes with Escape', async () => {
    const address = stage.host.publish(
      `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head>
       <body><h1>Host</h1>${stage.moduleTag}<mitid-faq></mitid-faq></body></html>`,
    );
    const page = await stage.visit(`${address}?mitid-doctor`);
    await untilOpen(page);
    assert.match(await panelText(page), /<mitid-faq> has nothing inside/);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '',
    );
    assert.match(focused, /doctor$/);
    await page.press('Escape');
    await waitFor(page, () => document.querySelector('[data-mitid-doctor]') === null);
  });

  for (const [lang, title, close, written] of [
    ['da', 'Der står intet inde i <mitid-faq>', 'Luk', 'da'],
    ['da-DK', 'Der står intet inde i <mitid-faq>', 'Luk', 'da'],
    ['en', '<mitid-faq> has nothing inside', 'Close', 'en'],
    ['fr', '<mitid-faq> has nothing inside', 'Close', 'en'],
  ] as const) {
    it(`speaks the language of a page in "${lang}", or English`, async () => {
      const page = await openOn(lang, '<mitid-faq lang="en"></mitid-faq>');
      const said = await page.evaluate(() => {
        const panel = document.querySelector('[data-mitid-doctor]')?.shadowRoot;
        const textOf = (selector: string): string =>
          panel?.querySelector(selector)?.textContent ?? '';
        const box = panel?.querySelector<HTMLElement>('.panel');
        return [textOf('h3'), textOf('header button'), box?.lang];
      });
      assert.deepEqual(said, [title, close, written]);
      const asked = stage.dist.requests.filter(({ path }) => path.includes('doctor.da'));
      assert.equal(asked.length, written === 'da' ? 1 : 0);
    });
  }

  it('speaks English where its Danish words are lost', async () => {
    stage.dist.intercept((path) => (path.startsWith('/doctor.da.js') ? notFound : undefined));
    const page = await openOn('da', '<mitid-faq></mitid-faq>');
    assert.match(await panelText(page), /<mitid-faq> has nothing inside/);
  });

  it('marks what is in English in a Danish panel: the problems of an overlay', async () => {
    stage.expectMessage(/content-src/);
    const overlay = stage.host.publish('{ "nam": "Us" }', { 'content-type': 'application/json' });
    const page = await openOn('da', `<mitid-faq content-src="${overlay}">${link}</mitid-faq>`);
    const english = await page.evaluate(() =>
      [
        ...(document
          .querySelector('[data-mitid-doctor]')
          ?.shadowRoot?.querySelectorAll('li [lang="en"]') ?? []),
      ].map(({ textContent }) => textContent),
    );
    assert.ok(
      english.some((line) => line.includes('is not known')),
      english.join(),
    );
    assert.match(await panelText(page), /Læserne ser det indbyggede indhold i stedet\./);
  });

  it('comes up with the classic script, and under a strict policy with Trusted Types', async () => {
    const address = stage.host.publish(
      `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head>
       <body><h1>Host</h1>${stage.classicTag}<mitid-faq>${link}</mitid-faq></body></html>`,
      {
        'content-security-policy': `default-src 'none'; script-src ${stage.dist.url}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    );
    const page = await stage.visit(`${address}?mitid-doctor`);
    await untilOpen(page);
    assert.match(await panelText(page), /No problems found/);
  });

  it('shows where a fault is, and leaves the page as it was', async () => {
    const page = await stage.open(
      `${stage.moduleTag}<main><mitid-faq id="one"></mitid-faq></main>`,
    );
    await widget(page, '#one').ready();
    const before = await page.evaluate(() => document.querySelector('main')?.outerHTML);
    await page.evaluate(async (address: string) => {
      const { open } = (await import(address)) as { open: () => Promise<void> };
      await open();
    }, `${stage.dist.url}/doctor.js`);
    await page.click('[data-mitid-doctor] >>> li button');
    const isMarked = await page.evaluate(() => {
      const mark = document
        .querySelector('[data-mitid-doctor]')
        ?.shadowRoot?.querySelector('.mark');
      const [one, two] = [mark, document.querySelector('#one')].map((each) =>
        each?.getBoundingClientRect(),
      );
      return Boolean(
        one && two && Math.abs(one.top - two.top) < 2 && Math.abs(one.width - two.width) < 2,
      );
    });
    assert.ok(isMarked);
    assert.equal(await page.evaluate(() => document.querySelector('main')?.outerHTML), before);
  });

  it('is not asked for on other pages', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-faq>${link}</mitid-faq>`);
    await widget(page, 'mitid-faq').ready();
    assert.ok(!stage.dist.requests.some(({ path }) => path.includes('doctor')));
  });
});
