/** The types of attributes, properties and events, as the compiler of each framework reads them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readBase } from '../../scripts/build/site.ts';
import { pageOf } from '../../site/builder/page.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import { filesOfApp, typeErrorsOf, type Files, type Framework } from './support/apps.ts';
import { filesShownFor } from './support/framework-docs.ts';
import { componentOf, everySetting, frameworks } from './support/snippets.ts';

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
  const { blocks } = snippetOf(pageOf(state), { ...readBase(), address: 'https://example.dk/' });
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
