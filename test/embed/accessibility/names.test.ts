/** What screen readers are given as names: the pieces of a name stand apart. */
import assert from 'node:assert/strict';
import { before, it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';
import type { Spoken } from '../support/engines.ts';

/** Two words in one, and figures in a row where a year ends; names of things are written so. */
const gluedWords = /[a-zæøå.)?!][A-ZÆØÅ][a-zæøå]|\d[A-ZÆØÅ][a-zæøå]|\b20\d{3}/;
const names = /NemKonto|MobilePay|TastSelv|MinSundhed|iPhone/g;

/** Where one piece of a name ends and the next begins with nothing between them. */
function seams({ name, pieces }: Spoken): string[] {
  const found: string[] = [];
  let end: number | undefined;
  for (const piece of pieces.map((each) => each.trim()).filter(Boolean)) {
    const start = name.indexOf(piece, end ?? 0);
    if (start < 0) continue;
    if (start === end && /[^\s(“„"]$/.test(name.slice(0, end)) && /^[^\s.,;:!?)”“"]/.test(piece)) {
      found.push(name.slice(Math.max(0, end - 20), end + 20));
    }
    end = start + piece.length;
  }
  return found;
}

for (const lang of ['en', 'da']) {
  withAllStates(
    `the names of things, ${lang}`,
    (all) => {
      let spoken: readonly Spoken[];

      before(async () => {
        await unfoldAll(all.page);
        spoken = ((await all.page.spoken?.()) ?? []).filter(({ role }) => role !== 'InlineTextBox');
      });

      it('are there for all that can be used', () => {
        const roles = ['button', 'link', 'checkbox', 'radio', 'searchbox', 'textbox', 'combobox'];
        const used = spoken.filter(({ role }) => roles.includes(role));
        assert.ok(used.length > 300, `${used.length}`);
        assert.deepEqual(
          used.filter(({ name }) => name.trim() === ''),
          [],
        );
      });

      it('have the hint of an answer once, in the name or in the description', async () => {
        const hints = await all.page.evaluate(() =>
          window.looking
            .all()
            .filter((each) => each.matches('.option > .hint'))
            .map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
        );
        assert.ok(hints.length > 20, `${hints.length}`);
        const buttons = spoken
          .filter(({ role }) => role === 'button')
          .map(({ name, description }) => `${name} ${description}`);
        const times = (hint: string): number[] =>
          buttons.map((said) => said.split(hint).length - 1).filter((count) => count > 0);
        assert.deepEqual(
          hints.filter(
            (hint) => times(hint).length === 0 || times(hint).some((count) => count > 1),
          ),
          [],
        );
      });

      it('never run two pieces together', () => {
        const found = spoken.flatMap((each) => [
          ...seams(each).map((seam) => `${each.role}: ${seam}`),
          ...[each.name, each.description]
            .filter((text) => gluedWords.test(text.replace(names, '')))
            .map((text) => `${each.role}: ${text.slice(0, 100)}`),
        ]);
        assert.deepEqual([...new Set(found)], []);
      });
    },
    { lang },
  );
}
