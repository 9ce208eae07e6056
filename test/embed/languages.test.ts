/** Every widget in every language: whole, marked as what it is, and not too wide. */
import assert from 'node:assert/strict';
import { before, it } from 'node:test';

import { languages } from '../../src/content/load.ts';
import { loadAxe } from './support/accessible.ts';
import { unfoldAll, withAllStates } from './support/all-states.ts';
import { waitFor, type Page } from './support/engines.ts';
import { states } from './support/states.ts';
import { tooWide } from './support/too-wide.ts';

/** Gives the page another language, and waits until all widgets speak it. */
async function speak(page: Page, lang: string): Promise<void> {
  await page.evaluate((wanted: string) => {
    document.documentElement.lang = wanted;
  }, lang);
  await waitFor(
    page,
    (wanted: string) =>
      [...document.querySelectorAll('[data-state] > *')].every((widget) => {
        const base = widget.shadowRoot?.querySelector('.base');
        return (
          base?.getAttribute('lang') === wanted && !base.querySelector('.loading:not(details *)')
        );
      }),
    lang,
  );
}

declare const axe: typeof import('axe-core');

interface Seen {
  /** Texts that stand in for missing ones. */
  readonly english: readonly string[];
  /** Marks around Danish words that no view made an element of. */
  readonly marks: readonly string[];
  readonly directions: readonly string[];
  /** Danish terms that hang at the other side than their titles. */
  readonly astray: readonly string[];
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const all = window.looking.all();
    const own = (element: Element): string =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent)
        .join('');
    return {
      english: all
        .filter((each) => each.getAttribute('lang') === 'en' && !each.matches('button'))
        .map((each) => each.textContent.trim())
        .filter(Boolean),
      marks: all.map(own).filter((text) => /[\u2066-\u2069]/.test(text)),
      astray: all
        .filter((each) => each.matches('.term'))
        .filter(
          (each) =>
            getComputedStyle(each).direction !== getComputedStyle(each.parentElement!).direction,
        )
        .map((each) => each.textContent),
      directions: [
        ...new Set(
          all
            .filter((each) => each.matches('.base'))
            .map((each) => getComputedStyle(each).direction),
        ),
      ],
    };
  });

/**
 * What axe finds by the rules of WCAG. Those of a whole page do not fit one with forty widgets; colours, underlines
 * and sizes are the same in all languages, and have their own tests: of each widget, axe asks for all of it.
 */
const found = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: {
        'color-contrast': { enabled: false },
        'link-in-text-block': { enabled: false },
        'target-size': { enabled: false },
      },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });

withAllStates('in each language, 320 pixels wide', (all) => {
  before(() => loadAxe(all.page));

  for (const lang of languages) {
    it(`has every text in ${lang}, in its direction, and nothing is too wide`, async () => {
      const { page } = all;
      await page.setViewport(320, 800);
      await speak(page, lang);
      await unfoldAll(page);
      const { english, marks, directions, astray } = await look(page);
      assert.deepEqual(lang === 'en' ? [] : english, []);
      assert.deepEqual(marks, []);
      assert.deepEqual(astray, []);
      assert.deepEqual(directions, [lang === 'ar' ? 'rtl' : 'ltr']);
      const wide: string[] = [];
      for (const at of states.keys()) wide.push(...(await tooWide(page, `#state-${at}`)));
      assert.deepEqual([...new Set(wide)], []);
      assert.deepEqual(await found(page), []);
    });
  }
});
