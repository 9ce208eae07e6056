/** Half a language is refused before anything is built, with a sentence for the one who adds it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

import { languageFiles, languageProblems } from '../../scripts/generate/languages.ts';
import { languages } from '../../src/generated/languages.ts';
import { contentImports } from '../../src/generated/content-imports.ts';

const whole = { content: ['en', 'da'], words: ['da'], limits: ['en', 'da'] };

it('the languages here are whole', () => {
  assert.deepEqual(languageProblems(languageFiles()), []);
});

it('every language but English has words that can be loaded', () => {
  for (const lang of languages.slice(1)) assert.ok(contentImports[`content/words.${lang}`], lang);
});

it('the issue about a wrong translation can name each of them, and no other', () => {
  const form = readFileSync(
    new URL('../../.github/ISSUE_TEMPLATE/wrong-translation.yml', import.meta.url),
    'utf8',
  );
  const named = [...form.matchAll(/- \w+ \((\w+)\)$/gm)].map(([, lang]) => lang);
  assert.deepEqual(named.sort(), [...languages].sort());
});

for (const [what, change, said] of [
  [
    'without words',
    { content: ['en', 'da', 'de'], limits: ['en', 'da', 'de'] },
    'locales/ui/de.xlf',
  ],
  [
    'without content',
    { words: ['da', 'de'], limits: ['en', 'da', 'de'] },
    'locales/content/de.json',
  ],
  ['without a limit', { limits: ['en'] }, 'readabilityLimits'],
] as const) {
  it(`a language ${what} is named with what is missing`, () => {
    const [problem = '', ...more] = languageProblems({ ...whole, ...change });
    assert.match(problem, new RegExp(said.replaceAll('.', '\\.')));
    assert.deepEqual(more, []);
  });
}
