/** What the builder is set to stands in its address, whatever that is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { itemsOf, questionsOf, widgets } from '../../site/builder/base.ts';
import { catalogue } from '../../src/generated/catalogue.ts';
import { kinds, kindWords } from '../../site/builder/snippets/kinds.ts';
import {
  audiences,
  formatState,
  headingLevels,
  initial,
  parseState,
  recipeOf,
  recipes,
  takes,
  themes,
  withRecipe,
  withWidget,
  type BuilderState,
  type Recipe,
} from '../../site/builder/state.ts';
import { checkAnswers } from '../../src/engine/facts.ts';
import { languages } from '../../src/generated/languages.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';
import { base } from './support.ts';

const { facts } = base.content;
const answer = fc
  .constantFrom(...Object.keys(facts))
  .chain((fact) => fc.tuple(fc.constant(fact), fc.constantFrom(...(facts[fact]?.values ?? []))));

const settings: fc.Arbitrary<BuilderState> = fc
  .record({
    widget: fc.constantFrom(...widgetNames),
    more: fc.uniqueArray(fc.constantFrom(...widgetNames)),
    lang: fc.constantFrom('', ...languages),
    languages: fc.subarray([...languages]),
    answers: fc.array(answer).map((pairs) => Object.fromEntries(pairs)),
    headingLevel: fc.constantFrom<number>(...headingLevels),
    theme: fc.constantFrom(...themes),
    accent: fc.constantFrom('', '#7a2340', '#ABCDEF'),
    choice: fc.constantFrom('all' as const, 'only' as const, 'exclude' as const),
    items: fc.array(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/)),
    remember: fc.boolean(),
    hash: fc.boolean(),
    structuredData: fc.boolean(),
    overlay: fc.oneof(fc.webUrl(), fc.string()),
    inline: fc.boolean(),
    files: fc.oneof(fc.webUrl(), fc.string()),
    kind: fc.constantFrom(...kinds),
    apart: fc.boolean(),
    preload: fc.boolean(),
    sealed: fc.boolean(),
    height: fc.constantFrom('', '200', '900', '4000'),
  })
  .map((state) => ({
    ...state,
    more: state.more.filter((name) => name !== state.widget),
    hash: state.hash && takes.hash(state.widget),
    structuredData: state.structuredData && takes.structuredData(state.widget),
  }));

describe('a recipe', () => {
  it('is known by its widgets, and is left as soon as they are others', () => {
    for (const recipe of Object.keys(recipes) as Recipe[]) {
      const state = withRecipe(
        { ...initial, widget: 'overview', choice: 'only', items: ['a'] },
        recipe,
      );
      assert.equal(recipeOf(state), recipe);
      assert.deepEqual([state.choice, state.items], ['all', []]);
      assert.equal(recipeOf({ ...state, more: [...state.more, 'overview'] }), undefined);
    }
  });
});

describe('the address of the builder', () => {
  it('brings back everything that the builder was set to', () => {
    fc.assert(
      fc.property(settings, (state) => {
        assert.deepEqual(parseState(`#${formatState(state)}`, facts), state);
      }),
    );
  });

  it('says nothing of what is as at the start', () => {
    assert.equal(formatState(initial), '');
  });

  it('gives settings that exist, whatever somebody writes there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.webFragments()), (fragment) => {
        const state = parseState(fragment, facts);
        assert.ok(widgetNames.includes(state.widget));
        assert.ok(kinds.includes(state.kind));
        assert.deepEqual(checkAnswers(state.answers, facts).problems, []);
      }),
    );
  });

  it('passes over facts, widgets, languages, colours and heights that there are not', () => {
    const state = parseState(
      '#widget=nothing&answers=a%3Db+purpose%3Dwork&accent=red&languages=xx&height=7',
      facts,
    );
    assert.deepEqual(state, { ...initial, answers: { purpose: 'work' } });
  });
});

describe('what can be chosen', () => {
  it('is every widget and every kind of site, each with words', () => {
    assert.deepEqual([...widgets].sort(), [...widgetNames].sort());
    for (const { builder } of Object.values(catalogue))
      assert.ok(builder.title() && builder.what());
    for (const kind of kinds) assert.ok(kindWords(kind).title && kindWords(kind).when);
  });

  it('is for each group of readers what its facts allow', () => {
    for (const { answers } of Object.values(audiences)) {
      assert.deepEqual(checkAnswers(answers, facts).problems, []);
    }
  });

  it('has words for each item and each question of each widget', () => {
    for (const widget of widgets) {
      for (const { id, title } of itemsOf(base, widget)) assert.ok(title, `${widget} ${id}`);
      for (const { fact, question, values } of questionsOf(base, widget)) {
        assert.notEqual(question, fact);
        for (const { value, label } of values) assert.ok(label, `${fact} ${value}`);
      }
    }
  });

  it('is no item of another widget', () => {
    const state = withWidget({ ...initial, choice: 'only', items: ['renew-id'] }, 'faq');
    assert.deepEqual([state.choice, state.items], ['all', []]);
  });
});
