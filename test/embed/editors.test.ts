/**
 * The snippets on their way through the editors of content systems: what is left with the settings
 * that an editor has by itself, which setting it takes for the rest, and that a page with what is
 * left works. `docs/hosting/editors.md` says the same in a table.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';

import { openEditor, openEditors, type EditorName } from './support/editors.ts';
import { messagesOf } from './support/engines.ts';
import { fullSandbox as sandbox } from './support/frame.ts';
import type { TestSite } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, isVisible, widget } from './support/widget.ts';

const link = '<a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>';
const tag = 'mitid-eligibility-checker';

const element = `<${tag} lang="en" answers="mitid=none" heading-level="3">${link}</${tag}>`;
const hook = `<div data-mitid="eligibility-checker" data-lang="en" data-answers="mitid=none">${link}</div>`;
const frame = (src: string): string =>
  `<iframe data-mitid-frame src="${src}" title="MitID" loading="lazy" sandbox="${sandbox}" width="600" height="700"></iframe>`;

/** What is left: all of it; only the link; only a frame that may run nothing; nothing. */
type Left = 'all' | 'link' | 'dead frame' | 'nothing';
type Snippet = 'element' | 'hook' | 'frame';

interface Setting {
  readonly editor: EditorName;
  readonly settings: object;
  readonly left: Readonly<Record<Snippet, Left>>;
  /** How the page about editors writes the setting. */
  readonly written: string;
}

const ck = (...allow: readonly object[]): object => ({
  plugins: ['GeneralHtmlSupport'],
  htmlSupport: { allow },
});

const settings: Readonly<Record<string, Setting>> = {
  'TinyMCE as it comes': {
    editor: 'tinymce',
    settings: {},
    left: { element: 'link', hook: 'all', frame: 'dead frame' },
    written: '',
  },
  'TinyMCE with the element named': {
    editor: 'tinymce',
    settings: { custom_elements: tag, extended_valid_elements: `${tag}[*]` },
    left: { element: 'all', hook: 'all', frame: 'dead frame' },
    written: `custom_elements: '${tag}',\n  extended_valid_elements: '${tag}[*]',`,
  },
  'TinyMCE with the address of the frames named': {
    editor: 'tinymce',
    settings: { sandbox_iframes_exclusions: ['localhost'] },
    left: { element: 'link', hook: 'all', frame: 'all' },
    written: `sandbox_iframes_exclusions: ['example.dk'],`,
  },
  'CKEditor as it comes': {
    editor: 'ckeditor',
    settings: {},
    left: { element: 'link', hook: 'link', frame: 'nothing' },
    written: '',
  },
  'CKEditor that allows div with attributes': {
    editor: 'ckeditor',
    settings: ck({ name: 'div', attributes: true }),
    left: { element: 'link', hook: 'all', frame: 'nothing' },
    written: `{ name: 'div', attributes: true }`,
  },
  'CKEditor that allows the element': {
    editor: 'ckeditor',
    settings: ck({ name: '$customElement' }, { name: tag, attributes: true }),
    left: { element: 'all', hook: 'link', frame: 'nothing' },
    written: `{ name: '$customElement' },\n      { name: '${tag}', attributes: true }`,
  },
  'CKEditor that allows iframe': {
    editor: 'ckeditor',
    settings: ck({ name: 'iframe', attributes: true }),
    left: { element: 'link', hook: 'link', frame: 'all' },
    written: `{ name: 'iframe', attributes: true }`,
  },
};

const { mitid: _known, ...asked } = atTheCounter;

/** The address of the frame while it is in an editor; then that of the test site with the files. */
const framePage =
  'http://localhost/frame/eligibility-checker.html?lang=en&amp;answers=mitid%3Dnone';
const snippets = { element, hook, frame: frame(framePage) };

inEveryEngine('the snippets in an editor', (stage) => {
  let site: TestSite;
  before(async () => {
    site = await openEditors();
  });
  after(() => site.close());

  /** What an editor makes of HTML. Both ways to put it in have to come to the same. */
  async function stored(
    { editor, settings: own }: Setting,
    all: readonly string[],
  ): Promise<string[]> {
    const page = await stage.open('');
    const open = await openEditor(page, site, editor, own);
    const texts: string[] = [];
    for (const html of all) {
      const text = await open.store(html);
      if (editor === 'tinymce') assert.equal(await open.typeSource(html), text);
      texts.push(text);
    }
    assert.deepEqual(await messagesOf(page), []);
    return texts;
  }

  for (const [name, setting] of Object.entries(settings)) {
    // An editor is opened once for all its snippets: it takes longer than what is done with it.
    let texts: Promise<string[]> | undefined;
    const textOf = async (snippet: Snippet): Promise<string> => {
      texts ??= stored(setting, Object.values(snippets));
      return (await texts)[Object.keys(snippets).indexOf(snippet)] ?? '';
    };

    for (const snippet of ['element', 'hook', 'frame'] as const) {
      const left = setting.left[snippet];

      it(`${name}: of the ${snippet} is left ${left}, and the page with it works`, async () => {
        const text = await textOf(snippet);
        const page = await stage.open(
          stage.moduleTag + text.replace('http://localhost', stage.dist.url),
        );
        if (left === 'nothing') {
          assert.equal(text, '');
        } else if (left === 'link') {
          assert.equal(await isVisible(page, 'a'), true);
          assert.equal(await page.evaluate(() => document.querySelector(':not(:defined)')), null);
          assert.ok(!text.includes('mitid-') && !text.includes('data-mitid'), text);
        } else if (left === 'dead frame') {
          assert.match(text, /<iframe [^>]*sandbox=""/);
          assert.match(text, /data-mitid-frame/);
        } else {
          const shown = widget(snippet === 'frame' ? await page.frame('iframe') : page, tag);
          await shown.interview(asked);
          await shown.result();
          assert.equal(await shown.outcome(), 'citizen-service');
          if (snippet === 'frame') assert.ok(text.includes(`sandbox="${sandbox}"`), text);
        }
      });
    }
  }

  it('CKEditor with "HTML embed" keeps any of them in its own box', async () => {
    const setting: Setting = {
      ...settings['CKEditor as it comes']!,
      settings: { plugins: ['HtmlEmbed'] },
    };
    const boxed = Object.values(snippets).map(
      (html) => `<div class="raw-html-embed">${html.replace('-frame src', '-frame="" src')}</div>`,
    );
    assert.deepEqual(await stored(setting, boxed), boxed);
  });

  for (const name of ['TinyMCE as it comes', 'CKEditor as it comes']) {
    it(`${name}: a script tag is thrown away, it has to be somewhere else`, async () => {
      const [text = ''] = await stored(settings[name]!, [`<p>Words</p>${stage.moduleTag}`]);
      assert.equal(text.trim(), '<p>Words</p>');
    });
  }
});

it('the page about editors has every setting that is tried here', () => {
  const page = readFileSync('docs/hosting/editors.md', 'utf8').replace(/\s+/g, ' ');
  for (const [name, { written }] of Object.entries(settings)) {
    assert.ok(page.includes(written.replace(/\s+/g, ' ')), `${name}: ${written}`);
  }
});
