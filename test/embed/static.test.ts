/**
 * Widgets rendered beforehand: with scripts they come to life in place, without scripts everything
 * can be read.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';

import type { Page } from './support/engines.ts';
import { assertUnmoved, boxesIn, isAlive, watchShifts } from './support/prerendered.ts';
import { notFound } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, widget, widgetNames, type WidgetName } from './support/widget.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-'));
after(() => {
  rmSync(folder, { recursive: true });
});

interface Rendered {
  readonly html: string;
  /** For `style-src`. */
  readonly hash: string;
}

/** The command of the package, as it is built. */
function render(...args: readonly string[]): Rendered {
  const out = join(folder, 'widget.html');
  const policy = execFileSync(
    process.execPath,
    ['dist/cli/mitid-widgets.js', 'render', ...args, '--out', out],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  assert.match(policy, /'sha256-[^']+'/);
  return { html: readFileSync(out, 'utf8'), hash: /'sha256-[^']+'/.exec(policy)?.[0] ?? '' };
}

/** What the built page offers to be copied. */
function copied(lang: string, name: WidgetName): string {
  const page = readFileSync(`dist/static/${lang}/${name}.html`, 'utf8');
  const [, fragment] = /copy from here -->\n([^]*)\n<!-- mitid-widgets: to here/.exec(page) ?? [];
  assert.ok(fragment);
  return fragment;
}

/** Whether the complete content can be seen, and the first view cannot. */
const showsAll = (name: string): boolean => {
  const element = document.querySelector(name);
  const heading = element?.querySelector('h2');
  const base = element?.shadowRoot?.querySelector('.base');
  return Boolean(heading?.getClientRects().length) && !base?.getClientRects().length;
};

const script = (url: string): string =>
  `<script>addEventListener('start', () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '${url}/mitid-widgets.js';
    document.head.append(script);
  });</script>`;
const start = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('start'));
  });

inEveryEngine('a widget that was rendered beforehand', (stage) => {
  for (const name of widgetNames) {
    it(`comes to life without moving anything: ${name}`, async () => {
      const html = `${copied('da', name)}<p id="below">Below</p>`;
      const page = await stage.open(script(stage.dist.url) + html);
      const shifts = await watchShifts(page);
      const before = await boxesIn(page, `mitid-${name}`);
      assert.ok(before.length > 10, 'the first view is there before the script');
      await start(page);
      await isAlive(page, `mitid-${name}`);
      assert.deepEqual(await shifts(), []);
      assertUnmoved(await boxesIn(page, `mitid-${name}`), before);
    });
  }

  const sources = {
    'was copied from a page': () => copied('da', 'faq'),
    'the command wrote': () => render('faq', '--lang', 'da').html,
  };
  for (const [what, htmlOf] of Object.entries(sources)) {
    it(`keeps its content to itself where a system puts a paragraph around what ${what}`, async () => {
      const page = await stage.open(script(stage.dist.url) + `<p>${htmlOf()}</p>`);
      await start(page);
      await isAlive(page, 'mitid-faq');
      const holders = await page.evaluate(() =>
        [...document.querySelectorAll('[data-mitid-whole]')].map(
          (each) => each.parentElement?.localName,
        ),
      );
      assert.deepEqual(holders, ['mitid-faq']);
    });
  }

  it('asks and answers, with the answer that was pressed before it came to life', async () => {
    const { html } = render('eligibility-checker');
    const page = await stage.open(script(stage.dist.url) + html);
    await page.click('mitid-eligibility-checker >>> #option-none');
    await start(page);
    await isAlive(page, 'mitid-eligibility-checker');
    const checker = widget(page, 'mitid-eligibility-checker');
    // WebKit may give no focus to a button that is pressed; there it is pressed again.
    const { mitid, ...others } = atTheCounter;
    const isAsked = await page.evaluate(() =>
      Boolean(
        document
          .querySelector('mitid-eligibility-checker')
          ?.shadowRoot?.querySelector('#question-mitid'),
      ),
    );
    if (stage.engine === 'webkit' && isAsked) await checker.answer('mitid', mitid);
    await checker.interview(others);
    await checker.result();
    assert.equal(await checker.outcome(), 'citizen-service');
  });

  it('shows its result first where the host has said enough', async () => {
    const answers = Object.entries(atTheCounter).map(([fact, value]) => `${fact}=${value}`);
    const { html } = render('eligibility-checker', '--answers', answers.join(' '), '--lang', 'da');
    const page = await stage.open(script(stage.dist.url) + html);
    const before = await boxesIn(page, 'mitid-eligibility-checker');
    assert.ok(html.includes('id="outcome"'));
    await start(page);
    await isAlive(page, 'mitid-eligibility-checker');
    assertUnmoved(await boxesIn(page, 'mitid-eligibility-checker'), before);
  });

  it('stands beside another one, in another language', async () => {
    const page = await stage.open(
      stage.moduleTag + copied('da', 'troubleshooter') + copied('en', 'document-checklist'),
    );
    await isAlive(page, 'mitid-troubleshooter');
    await isAlive(page, 'mitid-document-checklist');
    const [danish, english] = [
      await widget(page, 'mitid-troubleshooter').heading(),
      await widget(page, 'mitid-document-checklist').heading(),
    ];
    assert.deepEqual(
      [danish, english],
      ['Hvad er der galt med dit MitID?', 'Which papers do I need?'],
    );
  });

  it('has the overlay of the host before the script and after', async () => {
    const overlay = 'site/overlays/municipality.overlay.json';
    stage.dist.intercept((path) =>
      path.startsWith('/own.json')
        ? {
            status: 200,
            headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
            body: readFileSync(overlay, 'utf8'),
          }
        : undefined,
    );
    const src = `${stage.dist.url}/own.json`;
    const { html } = render('help-contacts', '--overlay', overlay, '--content-src', src);
    const page = await stage.open(script(stage.dist.url) + html);
    const before = await boxesIn(page, 'mitid-help-contacts');
    await start(page);
    await isAlive(page, 'mitid-help-contacts');
    assertUnmoved(await boxesIn(page, 'mitid-help-contacts'), before);
    assert.ok(html.split('</template>')[1]?.includes('Citizen Service in Nyborup'));
  });

  it('needs the printed hash of its style sheet under a strict policy, and no more', async () => {
    const { html, hash } = render('troubleshooter');
    const policy = [
      `default-src 'none'; script-src ${stage.dist.url}; style-src ${hash}; img-src data:`,
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ].join('; ');
    const page = await stage.open(stage.moduleTag + html, {
      headers: { 'content-security-policy': policy },
    });
    await isAlive(page, 'mitid-troubleshooter');
    await page.click('mitid-troubleshooter >>> .option');
    await page.click('mitid-troubleshooter >>> #option-app');
  });

  it('shows everything after some seconds where its script does not come', async () => {
    stage.dist.intercept((path) => (path.includes('mitid-widgets.js') ? notFound : undefined));
    stage.expectMessage(/mitid-widgets\.js/);
    const page = await stage.open(stage.moduleTag + copied('en', 'troubleshooter'));
    assert.equal(await page.evaluate(showsAll, 'mitid-troubleshooter'), false);
    await waitForLong(page, 'mitid-troubleshooter');
  });

  for (const name of widgetNames) {
    it(`can be read without scripts: ${name}`, async () => {
      const inner = stage.host.publish(
        `<!doctype html><html lang="en"><title>Frame</title><body>${copied('en', name)}<p>Below</p></body></html>`,
      );
      const page = await stage.open(
        `<iframe title="Frame" sandbox="allow-same-origin" width="800" height="600" src="${inner}"></iframe>`,
      );
      const seen = await page.evaluate((tag: string) => {
        const inside = document.querySelector('iframe')?.contentDocument;
        const element = inside?.querySelector(tag);
        const visible = (each: Element): boolean => each.getClientRects().length > 0;
        const root = element?.shadowRoot;
        return {
          first: [...(root?.querySelectorAll('.base') ?? [])].filter(visible).length,
          headings: [...(element?.querySelectorAll('h2, h3, h4, h5, h6') ?? [])].map((each) =>
            Number(each.localName[1]),
          ),
          isVisible: visible(element?.querySelector('h2') ?? document.createElement('p')),
          dead: element?.querySelectorAll('button, input, form, select, label').length,
        };
      }, `mitid-${name}`);
      assert.deepEqual(
        { first: seen.first, isVisible: seen.isVisible, dead: seen.dead },
        { first: 0, isVisible: true, dead: 0 },
      );
      const jumps = seen.headings.filter((level, at) => level - (seen.headings[at - 1] ?? 1) > 1);
      assert.deepEqual(jumps, []);
    });
  }
});

/** Longer than other waits: the page gives the script five seconds. */
async function waitForLong(page: Page, tag: string): Promise<void> {
  await page.evaluate(
    (name: string) =>
      new Promise<void>((done) => {
        const look = (): void => {
          const heading = document.querySelector(name)?.querySelector('h2');
          const base = document.querySelector(name)?.shadowRoot?.querySelector('.base');
          if (heading?.getClientRects().length && !base?.getClientRects().length) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
    tag,
  );
}
