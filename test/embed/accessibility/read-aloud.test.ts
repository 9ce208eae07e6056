/** Danish words in texts of another language are said in Danish, and what is named by its heading is read with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

import { unfoldAll, withAllStates } from '../support/all-states.ts';

const { words } = JSON.parse(readFileSync('locales/danish-words.json', 'utf8')) as {
  readonly words: readonly string[];
};

withAllStates('what is read aloud', (all) => {
  it('has its Danish words marked as Danish, but for the names of sources', async () => {
    await unfoldAll(all.page);
    const { marked, unmarked } = await all.page.evaluate(
      (pattern: string) => {
        const word = new RegExp(pattern, 'u');
        const found = { marked: 0, unmarked: [] as string[] };
        for (const each of window.looking.all()) {
          if (each.closest('[part~=sources], [part~=source], style')) continue;
          for (const node of each.childNodes) {
            if (node.nodeType !== Node.TEXT_NODE || !word.test(node.nodeValue ?? '')) continue;
            if (each.closest('[lang]')?.getAttribute('lang') === 'da') found.marked++;
            else found.unmarked.push((node.nodeValue ?? '').trim().slice(0, 80));
          }
        }
        return found;
      },
      `(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`,
    );
    assert.ok(marked > 50, `${marked}`);
    assert.deepEqual([...new Set(unmarked)], []);
  });

  // Orca leaves out the heading of a section that can have focus.
  it('has no section that can have focus before somebody gives it', async () => {
    const sections = await all.page.evaluate(() =>
      window.looking
        .all()
        .filter((each) => each.matches('section'))
        .map((each) => each.hasAttribute('tabindex')),
    );
    assert.ok(sections.length > 50, `${sections.length}`);
    assert.ok(!sections.includes(true));
  });
});
