/** One word for one thing: what the list of terms says, every text says; and numbers as each language writes them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { languages, readText } from '../../scripts/generate/content.ts';
import { linesIn } from '../../src/content/lines.ts';
import type { Text } from '../../src/content/text-schema.ts';

type Terms = Readonly<Record<string, readonly string[]>>;

const folder = new URL('../../locales/terms/', import.meta.url);

function termsOf(file: string): Terms {
  const { $comment: _, ...terms } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    readonly $comment: string;
  };
  return terms;
}

/** What an item says, without the words that it is searched by and without titles of other people's pages. */
function saidBy(text: Text): Map<string, string> {
  const said = new Map<string, string>();
  for (const [path, line] of linesIn(text)) {
    if (path.includes('words') || path[0] === 'sources' || path[0] === 'terms') continue;
    const id = path.slice(0, 2).join('.');
    said.set(id, `${said.get(id) ?? ''}\n${line}`);
  }
  return said;
}

const english = saidBy(readText('en'));

for (const file of readdirSync(folder)) {
  const lang = basename(file, '.json');
  const own = saidBy(readText(lang));

  describe(`the terms in ${lang}`, () => {
    for (const [term, forms] of Object.entries(termsOf(file))) {
      const pattern = new RegExp(`(?<![\\w-])${term}s?(?![\\w-])`, 'i');
      const using = [...english].filter(([, line]) => pattern.test(line)).map(([id]) => id);

      it(`say "${term}" as ${forms.join(' or ')}, wherever it stands`, () => {
        assert.ok(using.length > 0, 'nothing uses this term');
        const without = using.filter((id) => {
          const line = own.get(id)?.toLowerCase() ?? '';
          return !forms.some((form) => line.includes(form.toLowerCase()));
        });
        assert.deepEqual(
          without.map((id) => `${id}: ${own.get(id) ?? ''}`),
          [],
        );
      });
    }
  });
}

for (const lang of languages()) {
  it(`prices in ${lang} have the decimal sign of the language`, () => {
    const sign = new Intl.NumberFormat(`${lang}-u-nu-latn`).format(1.5).replaceAll(/\d/g, '');
    const prices = [...saidBy(readText(lang)).values()].flatMap((line) =>
      [...line.matchAll(/\d+([.,])\d\d(?![.\d])/g)].map(([, found]) => found),
    );
    assert.ok(prices.length > 0, 'no price was found');
    assert.deepEqual([...new Set(prices)], [sign]);
  });
}
