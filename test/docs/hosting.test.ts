/** The pages for hosts show what the embed builder makes. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { pageOf } from '../../site/builder/page.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import type { SnippetKind } from '../../site/builder/snippets/kinds.ts';
import { initial } from '../../site/builder/state.ts';
import { addWords } from '../../src/core/i18n/words.ts';
import { templates } from '../../src/generated/site-words/da.ts';
import pack from '../../package.json' with { type: 'json' };
import { files } from '../builder/support.ts';

const pages: Partial<Record<SnippetKind, string>> = {
  wordpress: 'wordpress',
  drupal: 'drupal',
  umbraco: 'umbraco',
  sharepoint: 'sharepoint',
  gtm: 'tag-manager',
};

addWords('da', templates);

const bare = (text: string): string => text.replace(/\s+/g, ' ');
/** The builder shows text, and no Markdown. */
const plain = (text: string): string => bare(text).replaceAll('`', '');

describe('the pages for hosts', () => {
  for (const [kind, page] of Object.entries(pages)) {
    it(`show for ${kind} what the builder makes`, () => {
      const text = bare(readFileSync(`docs/hosting/${page}.md`, 'utf8'));
      const address = `https://example.dk/mitid-widgets/${pack.version}/`;
      const {
        blocks,
        letters = [],
        policy,
        notes,
      } = snippetOf(
        pageOf({
          ...initial,
          kind: kind as SnippetKind,
          widget: 'document-checklist',
          lang: 'da',
          answers: { route: 'cpr' },
        }),
        { ...files, address, integrity: {} },
      );
      for (const { where, code } of [...blocks, ...letters]) {
        assert.ok(text.includes(bare(where)), where);
        assert.ok(text.includes(bare(code)), code);
      }
      for (const note of notes) assert.ok(plain(text).includes(plain(note)), note);
      if (policy.length > 0) assert.ok(text.includes(policy.join('; ')));
    });
  }

  it('show for systems without a kind of their own where this version is, and what their policy must allow', () => {
    const address = `https://example.dk/mitid-widgets/${pack.version}/`;
    for (const page of ['ghost', 'mediawiki', 'dokuwiki']) {
      const text = readFileSync(`docs/hosting/${page}.md`, 'utf8');
      assert.ok(text.includes(`${address}mitid-widgets.js`), page);
      assert.ok(text.includes(`script-src ${address}; trusted-types lit-html`), page);
      const all = [...text.matchAll(/https:\/\/example\.dk\/mitid-widgets\/[\d.]+\//g)];
      assert.deepEqual([...new Set(all.map(([each]) => each))], [address], page);
    }
  });

  it('are all named in their list', () => {
    const list = readFileSync('docs/hosting/README.md', 'utf8');
    for (const file of globSync('*.md', { cwd: 'docs/hosting' })) {
      if (file !== 'README.md') assert.ok(list.includes(`(${file})`), file);
    }
  });
});
