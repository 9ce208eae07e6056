/** The complete content of a widget: everything that it can say, as HTML for any page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closeDanish, openDanish } from '../../src/content/danish.ts';
import { languages, loadPart } from '../../src/content/load.ts';
import type { Overlay } from '../../src/overlay/schema.ts';
import { completeHtml, type Wanted } from '../../src/static/complete.ts';
import type { Description } from '../../src/widgets/description.ts';
import { catalogue } from '../../src/generated/catalogue.ts';
import { widgetNames, widgetParts, type WidgetName } from '../../src/generated/widget-names.ts';
import { lastCheck } from '../cli/support/run.ts';

const completeOf = (name: WidgetName, more: Partial<Wanted> = {}): Promise<string> =>
  completeHtml(name, {
    lang: 'en',
    answers: {},
    only: [],
    exclude: [],
    level: 2,
    day: lastCheck,
    ...more,
  });

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** As a text stands in HTML, with the Danish words in it marked as Danish. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replaceAll(openDanish, '<bdi lang="da">')
    .replaceAll(closeDanish, '</bdi>');

/** What several widgets read from, each only what it names. */
const shared = ['facts', 'findOut', 'documents', 'offices', 'contacts', 'sources'];
/** What nobody reads: words to search by, the label of a field. */
const unseen = ['words', 'lang', 'day'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    unseen.includes(key) ? [] : textsIn(entry),
  );
}

/** The papers that stand on some list. */
async function textsOfPapers(lang: string): Promise<string[]> {
  const { checklists, text } = await loadPart('documents', lang);
  const lists = JSON.stringify(checklists);
  return Object.entries(text.documents).flatMap(([id, words]) =>
    lists.includes(`"document":"${id}"`) ? textsIn({ ...words, onlyIf: [] }) : [],
  );
}

describe('the complete content', () => {
  for (const lang of languages) {
    for (const name of widgetNames) {
      it(`has every text of ${name} in "${lang}"`, async () => {
        const html = await completeOf(name, { lang });
        const { latePart }: Description = catalogue[name];
        const parts = [
          await loadPart(widgetParts[name], lang),
          ...(latePart ? [await loadPart(latePart, lang)] : []),
        ];
        const own = parts.flatMap(({ text }) =>
          Object.entries(text).flatMap(([kind, items]) =>
            shared.includes(kind) ? [] : textsIn(items),
          ),
        );
        if (name === 'document-checklist') own.push(...(await textsOfPapers(lang)));
        assert.ok(name === 'guide' || own.length > 0);
        assert.deepEqual(
          own.filter((text) => !html.includes(escaped(text))),
          [],
        );
      });
    }

    it(`has, in the guide in "${lang}", everything that its parts have`, async () => {
      const guide = await completeOf('guide', { lang });
      for (const name of widgetNames.filter((each) => each !== 'guide')) {
        const headings = (await completeOf(name, { lang })).matchAll(/<summary>(.*?)<\/summary>/g);
        const said = wordsIn(guide);
        for (const [, words = ''] of headings) assert.ok(said.includes(wordsIn(words)), words);
      }
    });
  }

  it('needs no script and no style sheet', async () => {
    for (const name of widgetNames) {
      const html = await completeOf(name);
      assert.doesNotMatch(html, /<(button|form|input|select|label|svg|slot|script|style)\b/);
      assert.doesNotMatch(html, / (class|id|part|style|tabindex|data-[\w-]+|role)=/);
    }
  });

  it('takes no text for markup', async () => {
    const title = '<img src=x onerror=alert(1)> & "Co"';
    const overlay: Overlay = {
      name: 'Host',
      text: { en: { contacts: { 'mitid-support': { title } } } },
    };
    const html = await completeOf('help-contacts', { overlay });
    assert.ok(html.includes(escaped(title)));
    assert.ok(!html.includes('<img'));
  });

  it('has its headings in order, from the level that the host wants', async () => {
    for (const level of [2, 4]) {
      for (const name of widgetNames) {
        const html = await completeOf(name, { level });
        const levels = [...html.matchAll(/<h(\d)/g)].map(([, found]) => Number(found));
        assert.equal(levels[0], level, name);
        const jumps = levels.filter((each, at) => each - (levels[at - 1] ?? level) > 1);
        assert.deepEqual(jumps, [], name);
        assert.equal(Math.min(...levels), level, name);
      }
    }
  });

  it('closes what it opens', async () => {
    for (const name of widgetNames) {
      const open: string[] = [];
      for (const [, end, tag = ''] of (await completeOf(name)).matchAll(
        /<(\/?)([a-z]\w*)[^>]*>/g,
      )) {
        if (end) assert.equal(open.pop(), tag, name);
        else if (tag !== 'br') open.push(tag);
      }
      assert.deepEqual(open, []);
    }
  });

  it('says where it is from and when that was read, and when that is long ago', async () => {
    for (const name of widgetNames) {
      assert.match(await completeOf(name), /archived copy read|checked on/, name);
    }
    assert.doesNotMatch(await completeOf('faq'), /may be out of date/);
    assert.match(await completeOf('faq', { day: '2035-01-01' }), /may be out of date/);
  });

  it('leaves out what the host leaves out', async () => {
    const { text } = await loadPart('problems', 'en');
    const label = escaped(text.facts['problem']?.values['new-name']?.label ?? '');
    assert.ok((await completeOf('troubleshooter')).includes(`<strong>${label}</strong>`));
    const without = await completeOf('troubleshooter', { exclude: ['new-name'] });
    assert.ok(!without.includes(`<strong>${label}</strong>`));
  });

  it('is about what is possible for the reader that the host speaks of', async () => {
    const { text } = await loadPart('results', 'en');
    const title = (id: string): string => escaped(text.outcomes[id]?.title ?? '');
    const html = await completeOf('eligibility-checker', { answers: { mitid: 'works' } });
    assert.ok(html.includes(`<strong> ${title('already-have')} </strong>`));
    assert.ok(!html.includes(`<strong> ${title('citizen-service')} </strong>`));
  });
});
