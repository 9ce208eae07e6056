/** What does the same is called the same: one button has one name in each language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { languages, sourceLanguage } from '../../scripts/generate/content.ts';

const UNIT =
  /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>\s*<\/trans-unit>/g;

/** The words of the widgets: those of the site speak to editors. */
const unitsOf = (lang: string) =>
  [...readFileSync(`locales/ui/${lang}.xlf`, 'utf8').matchAll(UNIT)]
    .map(([, id = '', source = '', target = '']) => ({ id, source, target }))
    .filter(({ id }) => !/^(site|builder|doctor)\./.test(id));

describe('the words of the widgets', () => {
  for (const lang of languages().filter((each) => each !== sourceLanguage)) {
    it(`are the same in ${lang} where they are the same in English`, () => {
      const units = unitsOf(lang);
      assert.ok(units.length > 200, String(units.length));
      const said = new Map(units.map(({ source, target }) => [source, target]));
      const two = units.filter(({ source, target }) => said.get(source) !== target);
      assert.deepEqual(two, []);
    });
  }
});
