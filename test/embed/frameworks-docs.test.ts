/** The snippets of `docs/hosting/frameworks.md`, taken from there, built and used. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, it } from 'node:test';

import { buildApp, filesOfApp, typeErrorsOf, type Files, type Framework } from './support/apps.ts';
import { waitFor } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, widget } from './support/widget.ts';

const page = readFileSync('docs/hosting/frameworks.md', 'utf8');
const { mitid: _known, ...asked } = atTheCounter;

const sections: Readonly<Record<Framework, string>> = {
  react: 'React 19',
  vue: 'Vue 3',
  svelte: 'Svelte 5',
  angular: 'Angular',
  plain: 'A bundler, without a framework',
};

/** The files that a section shows, each under its name. */
function shownIn(title: string): Files {
  const [, section = ''] = page.split(`\n## ${title}\n`);
  const text = section.split('\n## ')[0] ?? '';
  const blocks = text.matchAll(/^`([\w.]+)`:\n\n```\w+\n([^]*?)^```$/gm);
  return Object.fromEntries(
    [...blocks].map(([, name = '', code = '']): [string, string] => [name, code]),
  );
}

/** With what starts an app, which is the same everywhere. */
function appOf(framework: Framework): Files {
  const start = Object.entries(framework === 'plain' ? {} : filesOfApp(framework)).filter(
    ([name]) => name.startsWith('main.'),
  );
  const shown = shownIn(sections[framework]);
  assert.notDeepEqual(shown, {}, sections[framework]);
  return { ...Object.fromEntries(start), ...shown };
}

for (const framework of Object.keys(sections) as Framework[]) {
  it(`the snippet for ${framework} has no wrong types`, async () => {
    assert.equal(await typeErrorsOf(framework, appOf(framework)), '');
  });

  let folder: string | undefined;
  inEveryEngine(`the snippet for ${framework}`, (stage) => {
    before(async () => {
      folder ??= await buildApp(framework, appOf(framework));
    });

    it('shows the widget, and the outcome of its interview', async () => {
      const opened = await stage.openFolder(folder ?? '');
      const shown = widget(opened, 'mitid-eligibility-checker');
      await shown.interview(asked);
      await shown.result();
      await waitFor(
        opened,
        () => document.querySelector('#outcome')?.textContent === 'citizen-service',
      );
      const level = await opened.evaluate(() => {
        const root = document.querySelector('mitid-eligibility-checker')?.shadowRoot;
        return root?.querySelector('#heading')?.localName;
      });
      assert.equal(level, 'h3');
    });
  });
}
