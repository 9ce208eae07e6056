/** Apps of hosts, with typed attributes, properties and events, in `test/apps/`. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { readBase } from '../../scripts/site.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import { buildApp, filesOfApp, typeErrorsOf, type Files, type Framework } from './support/apps.ts';
import { waitFor, type Page } from './support/engines.ts';
import { filesShownFor } from './support/framework-docs.ts';
import { componentOf, everySetting } from './support/snippets.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, isVisible, widget } from './support/widget.ts';

const { mitid: _known, ...asked } = atTheCounter;

/** Faults that an editor makes, as each framework would have them written. */
const faults: Readonly<Record<Exclude<Framework, 'plain'>, Readonly<Record<string, Fault>>>> = {
  react: {
    'a wrong value': ['heading-level={3}', 'heading-level={9}', /heading-level/],
    'a detail that the event does not have': ['detail.outcome', 'detail.answers', /answers/],
    'a property that the element does not have': ['.possible.length', '.likely.length', /likely/],
  },
  vue: {
    'a wrong value': ['heading-level="3"', 'heading-level="9"', /"?9"?/],
    'answers that are no texts': [':answers="known"', ':answers="{ mitid: 1 }"', /number/],
    'a handler of another event': ['@mitid-step="onStep"', '@mitid-step="onOutcome"', /outcome/],
  },
  svelte: {
    'a wrong value': ['heading-level={3}', 'heading-level={9}', /'9' is not assignable/],
    'answers that are no texts': ['answers={known}', 'answers={{ mitid: 1 }}', /number/],
    'a detail that the event does not have': ['detail.outcome', 'detail.answers', /answers/],
    'a property that the element does not have': ['.possible.length', '.likely.length', /likely/],
  },
  angular: {
    'a detail that the event does not have': ['detail.outcome', 'detail.answers', /answers/],
    'a property that the element does not have': ['.possible.length', '.likely.length', /likely/],
  },
};
type Fault = readonly [right: string, wrong: string, said: RegExp];

const frameworks = Object.keys(faults) as (keyof typeof faults)[];

/** The component of an app once more, with faults. */
function faultyApp(files: Files, all: readonly Fault[]): Files {
  const name = ['App.tsx', 'App.vue', 'App.svelte', 'app.ts'].find((each) => each in files)!;
  const text = all.reduce((right, [from, to]) => {
    assert.ok(right.includes(from), from);
    return right.replace(from, to);
  }, files[name]!);
  return { ...files, [name.replace(/^\w+/, 'Faulty')]: text };
}

/** What the page about frameworks shows, under names of its own. */
const shownFor = (framework: Framework): Files =>
  Object.fromEntries(
    Object.entries(filesShownFor(framework))
      .filter(([name]) => !name.endsWith('.html'))
      .map(([name, text]) => [`${framework}-${name}`, text]),
  );

/** What the builder hands out, with everything set. */
function snippetFor(framework: keyof typeof faults): Files {
  const state = { ...everySetting, kind: framework };
  const { blocks } = snippetOf(state, { ...readBase(), address: 'https://example.dk/' });
  const code = blocks.find(({ name }) => name === 'component')?.code ?? '';
  const { main, files } = componentOf(framework, code);
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== main));
}

describe('types', () => {
  for (const framework of frameworks) {
    it(`for ${framework} find the faults of an app, and none in one that is right, in what the page shows, or in what the builder hands out`, async () => {
      const all = Object.values(faults[framework]);
      const files = faultyApp(filesOfApp(framework), all);
      // One run of a compiler looks at everything: it takes long to start.
      const shown = { ...shownFor(framework), ...(framework === 'angular' && shownFor('plain')) };
      const handedOut = snippetFor(framework);
      const said = await typeErrorsOf(framework, { ...files, ...shown, ...handedOut });
      for (const [, wrong, words] of all) assert.match(said, words, wrong);
      const blamed = [...said.matchAll(/([\w-]+)\.(?:tsx|vue|svelte|ts)\b/g)].map(
        ([, name]) => name,
      );
      assert.deepEqual([...new Set(blamed)], ['Faulty'], said);
    });
  }
});

for (const framework of frameworks) {
  let folder: string | undefined;
  const checker = 'mitid-eligibility-checker';

  inEveryEngine(`an app made with ${framework}`, (stage) => {
    before(async () => {
      folder ??= await buildApp(framework, filesOfApp(framework));
    });

    const open = (): Promise<Page> => stage.openFolder(folder ?? '');
    const says = (page: Page, id: string, text: string): Promise<void> =>
      waitFor(
        page,
        (wanted: string, words: string) => document.getElementById(wanted)?.textContent === words,
        id,
        text,
      );

    it('hears each step and the outcome, with the properties of the element', async () => {
      const page = await open();
      const shown = widget(page, checker);
      await shown.interview(asked);
      await shown.result();
      await says(page, 'outcome', 'citizen-service');
      await says(page, 'possible', '1');
      assert.equal(await shown.outcome(), 'citizen-service');
    });

    it('gives attributes and properties: what is known is not asked, the heading has its level', async () => {
      const page = await open();
      await widget(page, checker).ready();
      const level = await page.evaluate((selector: string) => {
        const root = document.querySelector(selector)?.shadowRoot;
        return [
          root?.querySelector('#heading')?.localName,
          root?.querySelector('#question-mitid') === null,
        ];
      }, checker);
      assert.deepEqual(level, ['h3', true]);
    });

    it('renders anew around the widget, and the reader keeps the place', async () => {
      const page = await open();
      const shown = widget(page, checker);
      await shown.ready();
      await page.evaluate((selector: string) => {
        document.querySelector(selector)?.setAttribute('data-test', 'same');
      }, checker);
      await shown.answer('age', asked.age);
      await says(page, 'steps', 'cpr');
      await shown.answer('cpr', asked.cpr);
      await says(page, 'steps', 'cpr photo-id');
      const now = await page.evaluate((selector: string) => {
        const element = document.querySelector<HTMLElement>(`${selector}[data-test="same"]`);
        const root = element?.shadowRoot;
        return [
          root?.querySelector('[id^="question-"]')?.id,
          root?.querySelector('.base')?.getAttribute('data-theme'),
          root?.activeElement?.textContent.trim() !== '',
        ];
      }, checker);
      assert.deepEqual(now, ['question-photo-id', 'auto', true]);
    });

    it('takes the widget away and puts it back, and the page keeps the answers', async () => {
      const page = await open();
      await widget(page, checker).answer('age', asked.age);
      await says(page, 'steps', 'cpr');
      await page.click('#toggle');
      await says(page, 'toggle', 'Show');
      assert.equal(await isVisible(page, checker), false);
      await page.click('#toggle');
      const again = widget(page, checker);
      await again.ready();
      await again.answer('cpr', asked.cpr);
      await says(page, 'steps', 'cpr photo-id');
    });
  });
}
