/** What a host's overlay does to a page, from the built files, in real browsers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { brokenOverlays, jsonAnswer } from '../fixtures/broken-overlays.ts';
import { until, waitFor, type Page } from './support/engines.ts';
import { notFound } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, widget } from './support/widget.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../site/overlays/${name}.overlay.json`, import.meta.url), 'utf8');

/** Listens before any widget is there. */
const listen = `<script>
  window.hostErrors = [];
  addEventListener('mitid-error', ({ detail }) => window.hostErrors.push(detail.code));
</script>`;

const errorsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { hostErrors: string[] }).hostErrors);

const answers = Object.entries(atTheCounter)
  .map(([fact, value]) => `${fact}=${value}`)
  .join(' ');

inEveryEngine('an overlay', (stage) => {
  const serve = (answer: ReturnType<typeof jsonAnswer>): void => {
    stage.host.intercept((path) => (path.startsWith('/own.json') ? answer : undefined));
  };
  const requests = (): number =>
    stage.host.requests.filter(({ path }) => path.startsWith('/own.json')).length;
  const checker = (more = ''): string =>
    `<mitid-eligibility-checker content-src="/own.json" ${more}></mitid-eligibility-checker>`;

  for (const { what, answer, code, says } of brokenOverlays) {
    it(`that ${what} leaves the built-in content and says so once`, async () => {
      stage.expectMessage(
        new RegExp(`^warning: mitid-widgets: content-src="/own.json" .*${says.source}`, 's'),
      );
      serve(answer);
      const page = await stage.open(stage.moduleTag + checker(), { head: listen });
      await until(async () => (await errorsIn(page)).length > 0, `the event for ${what}`);
      await widget(page, 'mitid-eligibility-checker').shows('Do you have MitID?');
      assert.deepEqual(await errorsIn(page), [code]);
      const isPolluted = await page.evaluate(() => 'polluted' in {});
      assert.equal(isPolluted, false);
    });
  }

  it('that fails on the network is asked for once more', async () => {
    stage.expectMessage(/^warning: .*status 500/);
    serve(jsonAnswer('', 500));
    const page = await stage.open(stage.moduleTag + checker(), { head: listen });
    await until(async () => (await errorsIn(page)).length > 0, 'the event');
    assert.equal(requests(), 2);
  });

  it('is asked for once by all widgets of a page', async () => {
    serve(jsonAnswer(sample('municipality')));
    const body = `${checker(`answers="${answers}"`)}
      <mitid-document-checklist content-src="/own.json" answers="route=counter citizenship=eu"></mitid-document-checklist>
      <mitid-eligibility-checker id="second" content-src="/own.json" answers="${answers}"></mitid-eligibility-checker>`;
    const page = await stage.open(stage.moduleTag + body, { head: listen });
    for (const each of ['mitid-eligibility-checker', 'mitid-document-checklist', '#second']) {
      await widget(page, each).shows('Citizen Service in Nyborup');
    }
    assert.equal(requests(), 1);
    assert.deepEqual(await errorsIn(page), []);
  });

  for (const [tag, lang, words] of [
    [
      'module',
      'en',
      ['Choose the English hour', 'The IT café', 'Thursday 10:00', '· Nyborup Kommune'],
    ],
    ['module', 'da', ['Vælg den engelske time', 'IT-caféen', 'Torsdag 10.00', '· Nyborup Kommune']],
    ['classic', 'en', ['Choose the English hour', 'The IT café']],
  ] as const) {
    it(`shows the host's own words with the ${tag} script in ${lang}`, async () => {
      serve(jsonAnswer(sample('municipality')));
      const script = tag === 'module' ? stage.moduleTag : stage.classicTag;
      const page = await stage.open(script + checker(`answers="${answers}"`), { lang });
      for (const each of words) await widget(page, 'mitid-eligibility-checker').shows(each);
    });
  }

  describe('that names what only another widget has', () => {
    const support = {
      name: 'Host',
      content: { offices: { 'citizen-service': { contacts: ['mitid-support', 'ics'] } } },
    };
    const paper = {
      name: 'Host',
      content: { checklists: { counter: { needs: [{ document: 'utility-bill' }] } } },
    };
    const checklist =
      '<mitid-document-checklist content-src="/own.json" answers="route=counter citizenship=other"></mitid-document-checklist>';
    const guide = '<mitid-switch-guide content-src="/own.json"></mitid-switch-guide>';
    const results = /\/results\.en\./;
    const loseResults = (): void => {
      stage.dist.intercept((path) => (results.test(path) ? notFound : undefined));
    };
    /** Items and lists without a word in them. */
    const holesIn = (page: Page, host: string): Promise<number> =>
      page.evaluate((selector: string) => {
        const found = document
          .querySelector(selector)
          ?.shadowRoot?.querySelectorAll<HTMLElement>('li, ul, ol, section');
        return [...(found ?? [])].filter(({ textContent }) => textContent.trim() === '').length;
      }, host);

    for (const [tag, script] of [
      ['module', () => stage.moduleTag],
      ['classic', () => stage.classicTag],
    ] as const) {
      it(`shows it, with the ${tag} script`, async () => {
        serve(jsonAnswer(support));
        const page = await stage.open(script() + checklist, { head: listen });
        await widget(page, 'mitid-document-checklist').shows('MitID Support');
        assert.deepEqual(await errorsIn(page), []);
      });
    }

    // The classic file has all of the English inside.
    it('leaves it out where it cannot be loaded, and says so once', async () => {
      stage.expectMessage(
        /^warning: mitid-widgets: contacts\.mitid-support: named by an overlay, and could not be loaded; left out\./,
      );
      serve(jsonAnswer(support));
      loseResults();
      const page = await stage.open(stage.moduleTag + checklist + checklist, { head: listen });
      await waitFor(page, () => window.mitidTestMessages?.length === 1);
      const used = widget(page, 'mitid-document-checklist');
      await used.shows('International Citizen Service');
      await used.unfold();
      assert.equal((await used.text()).includes('MitID Support'), false);
      assert.equal(await holesIn(page, 'mitid-document-checklist'), 0);
      assert.deepEqual(await errorsIn(page), []);
    });

    it('shows a step, and a paper of the result', async () => {
      const both = {
        ...paper,
        content: {
          ...paper.content,
          closures: { nemid: { steps: ['forget-nemid', 'book-counter'] } },
        },
      };
      serve(jsonAnswer(both));
      const page = await stage.open(stage.moduleTag + guide + checker(`answers="${answers}"`));
      await widget(page, 'mitid-switch-guide').shows('Book');
      await widget(page, 'mitid-eligibility-checker').shows('Electricity');
      assert.equal(await holesIn(page, 'mitid-switch-guide'), 0);
      assert.equal(await holesIn(page, 'mitid-eligibility-checker'), 0);
    });
  });

  for (const [name, tag, given, en, da] of [
    [
      'university',
      'eligibility-checker',
      'mitid=none age=18-plus cpr=none purpose=study need=public home=moving stay=over-6-months citizenship=eu',
      'The International Office',
      'Internationalt kontor',
    ],
    [
      'employer',
      'document-checklist',
      'route=tax citizenship=other',
      'The letter from HR',
      'Brevet fra HR',
    ],
  ] as const) {
    it(`of the sample ${name} shows its own contacts and words in both languages`, async () => {
      serve(jsonAnswer(sample(name)));
      const of = (lang: string): string =>
        `<mitid-${tag} id="${lang}" lang="${lang}" content-src="/own.json" answers="${given}"></mitid-${tag}>`;
      const page = await stage.open(stage.moduleTag + of('en') + of('da'));
      await widget(page, '#en').shows(en);
      await widget(page, '#da').shows(da);
    });
  }
});
